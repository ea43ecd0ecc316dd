"""The command line: the window with a file, or one of the commands that need no window.

Nothing but `export` and the window imports Qt. Exit codes: 0 fine, 1 findings or differences,
2 wrong usage or nothing could be done, with one sentence on the standard error.
"""

from __future__ import annotations

from dutyflow.cli.start import main

__all__ = ["main"]
