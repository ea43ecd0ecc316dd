"""Panels beside the board: they show the document and call its edits."""
