"""The window around the board: bars, start page, palette, messages, and how they look."""
