"""Task bars show the program's picture, whether it is installed or not."""

from __future__ import annotations

from running import Run


def test_the_window_has_the_programs_picture_soon_after_it_is_there():
    with Run() as program:
        program.until("pictured", lambda colour: colour == "#3b5bdb")
