"""Presenting: pages of the board full screen for the room, and a strip for the one who presents."""
