"""All pictures there are."""

from __future__ import annotations

from rows_boards import BOARDS
from rows_dialogs import DIALOGS
from rows_views import VIEWS
from rows_workshop import WORKSHOP

ROWS = (*BOARDS, *VIEWS, *DIALOGS, *WORKSHOP)
