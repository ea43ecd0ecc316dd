"""Dialogs to write points and decisions while the room talks."""
