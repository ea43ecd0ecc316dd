"""A workshop as a film: choosing one, running it, and its controls."""
