"""Several files that belong together, put into one folder."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from dutyflow_models.files.disk_errors import in_words, named
from dutyflow_models.files.problems import CannotWrite
from dutyflow_models.files.safe_write import Expected, save_file
from dutyflow_models.language import say

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping
    from pathlib import Path


def names_in(folder: Path) -> tuple[str, ...]:
    """Return what is in a folder, hidden files too; nothing where there is no such folder.

    Raises:
        CannotWrite: it is no folder, or may not be looked into.

    """
    try:
        return tuple(sorted(os.listdir(folder)))
    except FileNotFoundError:
        return ()
    except OSError as error:
        raise CannotWrite(
            say("{folder} cannot be used. {why}", folder=named(folder), why=in_words(error))
        ) from error
    except ValueError:
        raise CannotWrite(
            say("{folder} is no name for a folder. Choose another one.", folder=named(folder))
        ) from None


def write_folder(
    folder: Path,
    files: Mapping[str, bytes],
    *,
    replacing: Collection[str],
    backup_dir: Path | None = None,
) -> None:
    """Put files into a folder, in their order; the folder is made if there is none.

    A file that is there is replaced only if `replacing` names it.

    Raises:
        CannotWrite: the folder or a file could not be written; the files before it are there.

    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except FileExistsError:
        raise CannotWrite(say("{file} is a file. Choose a folder.", file=named(folder))) from None
    except OSError as error:
        raise CannotWrite(
            say(
                "The folder {folder} could not be made. {why}",
                folder=named(folder),
                why=in_words(error),
            )
        ) from error
    for name, data in files.items():
        expected = Expected.ANYTHING if name in replacing else Expected.NOTHING
        save_file(folder / name, data, expected=expected, backup_dir=backup_dir)
