"""Work that is not saved yet, kept so that it comes back after a crash. Never the org file."""
