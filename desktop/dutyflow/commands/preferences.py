"""What a person chooses for the program as a whole."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from dutyflow.errors import told
from dutyflow.preferences import choose
from dutyflow_models.language import number, say
from dutyflow_models.wording import listed, quoted

if TYPE_CHECKING:
    from dutyflow.desk import Desk
    from dutyflow.library import Settings
    from dutyflow.window.preferences_dialog import PreferencesDialog

_FILE_NAME = "dutyflow-settings.json"
_MOST_NAMED = 5
"""Keys of a file that are named when they are of no use."""


def ask(desk: Desk) -> None:
    """Show all settings; each is in force as soon as it is chosen."""
    from dutyflow.window.preferences_dialog import PreferencesDialog

    dialog = PreferencesDialog(desk.library.load_settings(), desk.window)
    dialog.chosen.connect(partial(_choose, desk))
    dialog.export_wanted.connect(partial(_export, desk))
    dialog.import_wanted.connect(partial(_import, desk, dialog))
    dialog.open()


def _choose(desk: Desk, settings: Settings) -> None:
    with told(desk.tell):
        choose(desk, settings)
    desk.window.refresh()


def _kinds() -> str:
    return f"{say('Settings')} (*.json)"


def _export(desk: Desk) -> None:
    from dutyflow.commands.places import write_beside
    from dutyflow.library.settings_file import settings_text

    suggested = Path.home() / _FILE_NAME
    path = desk.tell.ask_save_path(say("Export settings"), suggested=suggested, kinds=_kinds())
    if path is not None:
        with told(desk.tell):
            write_beside(desk, path, settings_text(desk.library.load_settings()).encode())
            desk.tell.done(say("“{name}” was written.", name=path.name))


def _import(desk: Desk, dialog: PreferencesDialog) -> None:
    from dutyflow.library.settings_file import NotSettings, read_settings_text

    path = desk.tell.ask_open_path(say("Import settings"), folder=Path.home(), kinds=_kinds())
    if path is None:
        return
    with told(desk.tell):
        try:
            now = desk.library.load_settings()
            settings, useless = read_settings_text(desk.fetching.fetch(path), now)
        except NotSettings as trouble:
            desk.tell.problem(str(trouble))
            return
        choose(desk, settings)
        dialog.show_settings(settings)
        _tell_of(desk, path, useless)


def _tell_of(desk: Desk, path: Path, useless: list[str]) -> None:
    if useless:
        names = [quoted(name) for name in useless[:_MOST_NAMED]]
        if more := len(useless) - len(names):
            names.append(say("{n} more", n=number(more)))
        desk.tell.problem(
            say(
                "{file} was imported, but for {names}: they say nothing that is understood here.",
                file=f"“{path.name}”",
                names=listed(names),
            )
        )
    else:
        desk.tell.done(say("The settings of “{name}” are in force.", name=path.name))
