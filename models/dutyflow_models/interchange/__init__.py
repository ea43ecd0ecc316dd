"""Formats of others: read into an organisation (`into`), and written from one (`out`)."""
