"""Other versions of what is open: a file, git's HEAD, a snapshot. Nothing here is ever written."""
