"""Fonts, icons, samples and templates: the data that comes with the program.

Installed from a wheel the data lies in the package, in a checkout beside it; callers see no
difference. Importing this module costs nothing: Qt is imported by what needs it.
"""

from __future__ import annotations

from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QColor, QIcon

FONT_FAMILY = "Inter"
FIRST_FONTS = ("Inter-Regular.ttf", "Inter-SemiBold.ttf")
"""What the window around the board is written in; each file takes 2 ms to load."""
FONT_FILES = ("Inter-Regular.ttf", "Inter-Medium.ttf", "Inter-SemiBold.ttf", "Inter-Bold.ttf")


def resource_bytes(*parts: str) -> bytes:
    """Read a whole file, for instance `resource_bytes("samples", "kubernetes.org.yaml")`."""
    return _folder(parts[0]).joinpath(*parts[1:]).read_bytes()


@contextmanager
def resource_path(*parts: str) -> Iterator[Path]:
    """Lend a file under a real path, which is good only inside the `with` block."""
    yield _root().joinpath(*parts)


def style_address(*parts: str) -> str:
    """Return where a file lies as a style sheet takes it, between quotes."""
    return _root().joinpath(*parts).as_posix()


def resource_names(folder: str) -> list[str]:
    """Name the files of one folder, sorted."""
    return sorted(entry.name for entry in _root().joinpath(folder).iterdir() if entry.is_file())


def load_fonts(*names: str) -> None:
    """Make Inter known to Qt, all of it or some files; once a `QGuiApplication` is there.

    Raises:
        RuntimeError: Qt does not accept one of the files.

    """
    for name in names or FONT_FILES:
        _load_font(name)


@cache
def _load_font(name: str) -> None:
    from PySide6.QtCore import QByteArray
    from PySide6.QtGui import QFontDatabase

    data = QByteArray(resource_bytes("fonts", name))
    if QFontDatabase.addApplicationFontFromData(data) == -1:
        raise RuntimeError(f"The font file {name} cannot be read. Install Dutyflow again.")


def icon(name: str, color: QColor | str | None = None) -> QIcon:
    """Return a sign by its name in `resources/icons`, sharp at every size and screen scale.

    Without a colour it takes the text colour of the palette whenever it is painted, so it follows a
    change between light and dark by itself.

    Raises:
        FileNotFoundError: no icon has this name.

    """
    from dutyflow.icons import icon_from_svg

    return icon_from_svg(name, _icon_text(name), color)


@cache
def _icon_text(name: str) -> str:
    return resource_bytes("icons", f"{name}.svg").decode("ascii")


@cache
def _folder(name: str) -> Path:
    """Return a folder of the data; the guide lies among the documents of a checkout."""
    folder = _root() / name
    return folder if folder.is_dir() else _root().parent / "docs" / name


@cache
def _root() -> Path:
    # Not importlib.resources: it takes 5 ms to import, and the program never runs from an archive.
    package = Path(__file__).parent
    installed = package / "_resources"
    return installed if installed.is_dir() else package.parents[1] / "resources"
