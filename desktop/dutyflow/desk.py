"""The desk: what a command may use. `app` builds it; commands get it as their only argument."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dutyflow.board.widget import Board
    from dutyflow.document import Document
    from dutyflow.fetching import Fetching
    from dutyflow.layout_keeper import LayoutKeeper
    from dutyflow.library import Library
    from dutyflow.live_findings import LiveFindings
    from dutyflow.panels.side import Side
    from dutyflow.recovery.keeper import Recovery
    from dutyflow.saving import Saving
    from dutyflow.tell import Tell
    from dutyflow.window.window import Window
    from dutyflow.workshop.session import Workshop


@dataclass(slots=True)
class Desk:
    """Everything that lies before the person who works."""

    window: Window
    document: Document
    board: Board
    layouts: LayoutKeeper
    library: Library
    tell: Tell
    findings: LiveFindings
    side: Side
    recovery: Recovery
    fetching: Fetching
    saving: Saving
    workshop: Workshop
