"""The user's own data: layouts, recent files, settings, the window's place. Never the org file.

Everything lies in one database on this machine. Two running programs may use it at once. Nothing
here imports Qt, and nothing but layouts needs pydantic: the first window comes up without it.
"""

from __future__ import annotations

from dutyflow.library.database import NotKept
from dutyflow.library.layouts import Whereabouts
from dutyflow.library.library import Library
from dutyflow.library.recent import Recent
from dutyflow.library.settings import Settings

__all__ = ["Library", "NotKept", "Recent", "Settings", "Whereabouts"]
