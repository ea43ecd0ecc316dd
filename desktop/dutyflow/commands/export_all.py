"""Export all scenarios and saved views at once."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from dutyflow.commands.export import last_choice, subject
from dutyflow.commands.places import beside, not_the_board
from dutyflow.library.database import backup_folder
from dutyflow_models.files.folder import write_folder
from dutyflow_models.language import several
from dutyflow_models.wording import quoted

if TYPE_CHECKING:
    from pathlib import Path

    from dutyflow.desk import Desk


def export_all(desk: Desk) -> None:
    """Ask which of them go to which folder, and write them."""
    from dutyflow.export.all_dialog import ask_export_all

    desk.board.finish_writing()
    folder, write = beside(desk, "-pictures"), partial(_write, desk)
    done = ask_export_all(subject(desk), last_choice(desk), folder, write, desk.window)
    if done is not None:
        folder, count = done
        desk.tell.done(
            several(
                "{n} file was written to {name}.",
                "{n} files were written to {name}.",
                count,
                name=quoted(folder.name),
            )
        )


def _write(desk: Desk, folder: Path, name: str, data: bytes, replace: bool) -> None:
    """Write one file; what is there already stays unless the person said otherwise."""
    not_the_board(desk, folder / name)
    kept, replacing = backup_folder(), {name} if replace else set()
    desk.saving.run(
        lambda: write_folder(folder, {name: data}, replacing=replacing, backup_dir=kept)
    )
