"""A whole session in one program: open, look, edit, save, export. Prints what went to the network.

Run by `test_no_network.py` in a process of its own, with the network shut.
"""

from __future__ import annotations

import os
import socket
import sys
from pathlib import Path

TOLD: list[str] = []
SLIDES = "pptx"
"""Python's own `xml.sax.saxutils`, which python-pptx needs, imports `urllib.request`, unused."""
_LOCAL = {"socket.gethostname"}
"""Asks the system its own name, and nobody else."""


def listen(event: str, arguments: tuple[object, ...]) -> None:
    """Keep every use of a socket, but for the two ends of a pipe that signals go through."""
    if not event.startswith(("socket.", "ssl.", "http.", "ftplib.", "smtplib.", "urllib.")):
        return
    if event == "socket.__new__" and arguments[1] == getattr(socket, "AF_UNIX", None):
        return
    if event not in _LOCAL:
        TOLD.append(f"{event} {arguments[1:]}")


class Shut(socket.socket):
    """A socket that is only ever one end of a pair."""

    def __init__(
        self, family: int = -1, type: int = -1, proto: int = -1, fileno: int | None = None
    ) -> None:
        """Refuse everything that could reach another machine."""
        if fileno is None:
            raise PermissionError("The network is shut.")
        super().__init__(family, type, proto, fileno)


def session(org_file: Path, folder: Path) -> list[str]:
    """Do what a person does with a file, from the first frame to the last save.

    Returns what was imported and loaded that could talk to other machines, before slides are made.
    """
    from PySide6.QtGui import QDesktopServices

    from dutyflow.app import make_application, make_window
    from dutyflow.commands.export import subject
    from dutyflow.ending import Ending
    from dutyflow.export.exporters import EXPORTERS
    from dutyflow.export.options import ExportChoice, PictureOptions
    from dutyflow.export.writing import write_export
    from dutyflow.interrupts import Interrupts
    from dutyflow.library import Library

    QDesktopServices.openUrl = lambda url: TOLD.append(f"openUrl {url}") or True
    application = make_application()
    window = make_window(application, Library.open())
    window.show()
    interrupts = Interrupts(window, Ending(window.desk))
    window.open_path(org_file)
    desk = window.desk
    for view in ("board", "matrix", "load", "compare", "board"):
        window.views.show(view)
        for _ in range(3):
            application.processEvents()
    duty = desk.document.organisation.duties[0]
    desk.document.selection.select_duties([duty.id])
    duties = (duty.replacing(title="Edited"), *desk.document.organisation.duties[1:])
    desk.document.edit("Edit", lambda org: org.replacing(duties=duties))
    window.actions_by_id["save"].trigger()
    assert b"Edited" in org_file.read_bytes(), "not saved"

    def export(format_id: str) -> None:
        choice = ExportChoice(
            format=format_id,
            options=PictureOptions(legend=True, date=True),
            path=str(folder / f"{format_id}{EXPORTERS[format_id].suffixes[0]}"),
        )
        assert write_export(subject(desk), choice).stat().st_size > 0

    for format_id in EXPORTERS.keys() - {SLIDES}:
        export(format_id)
    window.actions_by_id["copy-picture"].trigger()
    (folder / "load.csv").write_bytes(window.views.view("load").as_csv())
    (folder / "load.png").write_bytes(window.views.view("load").as_png(window.theme.palette))
    application.processEvents()
    imported = [*modules_for_networks(), *libraries_for_networks()]
    export(SLIDES)
    interrupts.stop()
    window.library.close()
    return imported


def modules_for_networks() -> list[str]:
    """Return what was imported that talks to other machines."""
    names = ("urllib.request", "http", "ssl", "ftplib", "smtplib", "asyncio", "xmlrpc")
    ours = [name for name in names if name in sys.modules]
    return ours + [name for name in sys.modules if "QtNetwork" in name or "QtWebEngine" in name]


def libraries_for_networks() -> list[str]:
    """Return what the system loaded for it (Linux)."""
    maps = Path("/proc/self/maps")
    lines = maps.read_text("utf-8", "replace").splitlines() if maps.exists() else []
    return sorted({line.split()[-1] for line in lines if "Qt6Network" in line or "libssl" in line})


if __name__ == "__main__":
    sys.addaudithook(listen)
    socket.socket = Shut
    imported = session(Path(sys.argv[1]), Path(sys.argv[2]))
    print([*TOLD, *imported], flush=True)
    os._exit(0)  # the window was never closed; its question is another test's affair
