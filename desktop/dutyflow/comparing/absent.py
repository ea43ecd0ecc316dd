"""The one exception of this room."""

from __future__ import annotations


class Absent(Exception):
    """There is no such version; the message is a sentence for a person."""
