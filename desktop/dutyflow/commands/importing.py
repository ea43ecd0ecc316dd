"""Importing what others wrote: from the menu, or dropped on the window."""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from dutyflow.library import NotKept
from dutyflow_models.language import say

if TYPE_CHECKING:
    from dutyflow.desk import Desk
    from dutyflow.importing.dialog import Accepted, ImportDialog

_MAPPING = ".mapping.json"


def import_file(desk: Desk) -> None:
    """Ask for a file, and show what would be made of it."""
    chosen = desk.tell.ask_open_path(say("Import"), folder=_folder(desk), kinds=_kinds())
    if chosen is not None:
        show_import(desk, chosen)


def import_folder(desk: Desk) -> None:
    """Ask for a folder, such as a repository, and show what would be made of it."""
    chosen = desk.tell.ask_folder(say("Import a folder"), folder=_folder(desk))
    if chosen is not None:
        show_import(desk, chosen)


def open_or_import(desk: Desk, path: Path) -> None:
    """Open what is an org file by its content; of anything else show what would be made."""
    from dutyflow.filing import open_path
    from dutyflow.importing.recognising import opens

    if desk.fetching.run(partial(opens, path), path.name, about=("opens", path)):
        open_path(desk, path)
    else:
        show_import(desk, path)


def show_import(desk: Desk, path: Path) -> ImportDialog:
    """Show what would be made of a file or folder."""
    from dutyflow.importing.dialog import ImportDialog

    document = desk.document
    goes_into = desk.window.shows_board and not document.read_only
    dialog = ImportDialog(
        path.absolute(), document if goes_into else None, _kept(desk), desk.window
    )
    dialog.import_wanted.connect(partial(_accept, desk, dialog))
    dialog.save_wanted.connect(partial(_save_options, desk, path))
    dialog.open_wanted.connect(partial(_open_options, desk, dialog, path))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog


def _accept(desk: Desk, dialog: ImportDialog, accepted: Accepted) -> None:
    from dutyflow.importing.accepting import accept

    _keep(desk, dialog.kept)
    accept(desk, accepted, partial(dialog.done, 1))


def _save_options(desk: Desk, path: Path, text: str) -> None:
    """Save options, such as what the fields of a list are, as a file that can be sent around."""
    from dutyflow.commands.places import write_beside
    from dutyflow.errors import told
    from dutyflow_models.wording import quoted

    suggested = path.with_name(f"{path.name.partition('.')[0]}{_MAPPING}")
    chosen = desk.tell.ask_save_path(
        say("Save the mapping"), suggested=suggested, kinds=_mappings()
    )
    if chosen is not None:
        with told(desk.tell):
            write_beside(desk, chosen, text.encode())
            desk.tell.done(say("The mapping is saved as {file}.", file=quoted(chosen.name)))


def _open_options(desk: Desk, dialog: ImportDialog, path: Path) -> None:
    """Take options over that were saved before."""
    from dutyflow.errors import told
    from dutyflow_models.files.decoding import decoded

    chosen = desk.tell.ask_open_path(say("Open a mapping"), folder=path.parent, kinds=_mappings())
    if chosen is not None and dialog.form is not None:
        with told(desk.tell):
            dialog.form.take(decoded(desk.fetching.fetch(chosen))[0])


def _folder(desk: Desk) -> Path:
    path = desk.document.path
    return path.parent if path is not None else Path.home()


def _mappings() -> str:
    return ";;".join((say("Mappings ({patterns})", patterns=f"*{_MAPPING}"), say("All files (*)")))


def _kinds() -> str:
    """Return the endings and names of all kinds, as a file dialog takes them."""
    from dutyflow_models.interchange.kinds import kinds

    names = sorted({suffix for kind in kinds() for suffix in kind.suffixes})
    patterns = " ".join(f"*{name}" if name.startswith(".") else name for name in names)
    all_of_them = say("What can be imported ({patterns})", patterns=patterns)
    return ";;".join((all_of_them, say("All files (*)")))


def _kept(desk: Desk) -> dict[str, str]:
    """Return the options of the last time; where they cannot be read, none."""
    with suppress(NotKept, ValueError):
        found = json.loads(desk.library.load_settings().import_options or "{}")
        return {str(kind): text for kind, text in found.items() if isinstance(text, str)}
    return {}


def _keep(desk: Desk, options: dict[str, str]) -> None:
    """Remember the options; where that cannot be, the import goes on."""
    with suppress(NotKept):
        settings = desk.library.load_settings()
        if options != _kept(desk):
            kept = json.dumps(options, ensure_ascii=False)
            desk.library.save_settings(replace(settings, import_options=kept))
