"""Links of the file: opened outside Dutyflow by one click and one answer, never otherwise."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dutyflow.addresses import shown_address, url_of, where_it_leads, why_not
from dutyflow.answers import CANCEL
from dutyflow_models.language import mark, say
from dutyflow_models.wording import quoted

if TYPE_CHECKING:
    from dutyflow.desk import Desk

OPEN = mark("Open")


def open_link(desk: Desk, address: str) -> None:
    """Show the whole address and open it if the person says so; Enter and Esc do not."""
    refusal = why_not(address)
    if refusal:
        desk.tell.problem(
            say("{address} was not opened. {refusal}", address=quoted(address), refusal=refusal)
        )
        return
    answer = desk.tell.ask(
        say("Open this address outside Dutyflow?"),
        detail=f"{shown_address(address)}\n\n{where_it_leads(address)}".rstrip(),
        choices=(OPEN, CANCEL),
        safe=CANCEL,
        enter=CANCEL,
    )
    if answer != OPEN:
        return
    from PySide6.QtGui import QDesktopServices

    if not QDesktopServices.openUrl(url_of(address)):
        desk.tell.problem(say("The system knows no program for this address; nothing was opened."))
