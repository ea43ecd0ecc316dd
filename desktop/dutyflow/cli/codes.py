"""What the exit codes mean, and the one exception that ends a command early."""

from __future__ import annotations

FINE = 0
FOUND = 1
"""Problems in the file, or files that differ."""
NOTHING_DONE = 2


class Refused(Exception):
    """The command cannot be done as asked; the message is a sentence that says what to do."""
