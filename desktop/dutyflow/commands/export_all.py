"""Export all scenarios and saved views at once."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from dutyflow.commands.export import keep, last_choice, subject
from dutyflow.commands.places import beside, not_the_board
from dutyflow.library.database import backup_folder
from dutyflow_models.files.folder import write_folder
from dutyflow_models.language import several
from dutyflow_models.wording import quoted

if TYPE_CHECKING:
    from dutyflow.desk import Desk


def export_all(desk: Desk) -> None:
    """Ask which of them go to which folder, and write them."""
    _export_all(desk, again=False)


def repeat_all(desk: Desk) -> None:
    """Write all again as it was chosen the last time, with what the boards show now."""
    _export_all(desk, again=True)


def _export_all(desk: Desk, *, again: bool) -> None:
    from dutyflow.export.all_dialog import ask_export_all

    desk.board.finish_writing()
    last, write = last_choice(desk), partial(_write, desk)
    known = last.series.source == desk.document.key and last.series.folder
    folder = Path(last.series.folder) if known else beside(desk, "-pictures")
    done = ask_export_all(subject(desk), last, folder, write, desk.window, again=again)
    if done is not None:
        choice, count = done
        keep(desk, choice)
        desk.tell.done(
            several(
                "{n} file was written to {name}. Ctrl+E repeats it.",
                "{n} files were written to {name}. Ctrl+E repeats it.",
                count,
                name=quoted(Path(choice.series.folder).name),
            )
        )


def _write(desk: Desk, folder: Path, name: str, data: bytes, replace: bool) -> None:
    """Write one file; what is there already stays unless the person said otherwise."""
    not_the_board(desk, folder / name)
    kept, replacing = backup_folder(), {name} if replace else set()
    desk.saving.run(
        lambda: write_folder(folder, {name: data}, replacing=replacing, backup_dir=kept)
    )
