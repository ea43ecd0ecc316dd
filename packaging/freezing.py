"""What of Python, Qt and the system goes into the frozen program, and what stays out.

Read by `dutyflow.spec` in PyInstaller's own process.
"""

from __future__ import annotations

import re
import tomllib
from pathlib import Path, PurePath
from typing import TYPE_CHECKING

from PyInstaller.depend.bindepend import get_imports
from PyInstaller.utils.hooks import collect_submodules, copy_metadata, get_module_file_attribute

if TYPE_CHECKING:
    from collections.abc import Iterable

ROOT = Path(__file__).resolve().parents[1]
Entry = tuple[str, str, str]
"""Where a file goes, where it comes from, and what PyInstaller calls its kind."""

LATE = ("PySide6.QtOpenGL", "PySide6.QtOpenGLWidgets", "pydoc")
"""What pyqtgraph asks for by name when the load view is first shown."""
NOT_WANTED = (
    *("tkinter", "unittest", "doctest", "pdb", "lib2to3", "ensurepip", "idlelib", "turtle"),
    *("PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtQuickWidgets", "PySide6.QtDesigner"),
    *("PySide6.QtUiTools", "PySide6.QtHelp", "PySide6.QtSql", "PySide6.QtXml"),
    *("pyqtgraph.opengl", "pyqtgraph.examples", "pyqtgraph.console", "pyqtgraph.jupyter"),
    *("numpy.f2py", "numpy.distutils", "IPython", "matplotlib", "scipy", "pandas"),
    *("PIL._avif", "PIL._imagingft", "PIL._imagingcms", "PIL._imagingtk", "PIL.ImageQt"),
    *("lxml.html", "lxml.isoschematron", "lxml.objectify", "setuptools", "pkg_resources"),
    *("pytest", "_pytest", "hypothesis", "mypy", "ruff", "PyInstaller", "hatchling", "pip"),
    *("pydantic.mypy", "pydantic.v1", "rich", "pygments", "ssl", "_ssl"),
    *("readline", "curses", "_curses"),  # libreadline is under the GPL
)
PLUGINS = {
    "platforms": ("xcb", "wayland", "offscreen", "windows", "cocoa"),
    "platforminputcontexts": ("compose", "ibus"),
    "platformthemes": ("xdgdesktopportal",),
    "wayland-shell-integration": ("xdg-shell",),
    "wayland-decoration-client": ("bradient", "adwaita"),
    "imageformats": ("svg", "jpeg", "gif", "ico", "webp"),
    "iconengines": ("svgicon",),
    "styles": ("windows", "mac"),
}
"""Plugins of Qt that stay, by folder and a part of their names."""
METADATA = ("METADATA", "entry_points.txt")


def entry_script() -> str:
    """Return the file that the program starts with."""
    return str(ROOT / "desktop" / "dutyflow" / "__main__.py")


def source_roots() -> list[str]:
    """Return where the two packages lie."""
    return [str(ROOT / "desktop"), str(ROOT / "models")]


def hidden_imports() -> list[str]:
    """Name our own modules, many of which are imported by a name in a table, and Qt's."""
    ours = [*collect_submodules("dutyflow"), *collect_submodules("dutyflow_models")]
    return [*ours, *LATE]


def data_files() -> list[tuple[str, str]]:
    """Return what the wheel holds beside modules, and of every package what About reads."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    wheel = project["tool"]["hatch"]["build"]["targets"]["wheel"]["force-include"]
    resources = [
        (str(path), str(PurePath(place, path.relative_to(ROOT / folder).parent)))
        for folder, place in wheel.items()
        for path in sorted((ROOT / folder).rglob("*"))
        if path.is_file() and path.suffix != ".ts"
    ]
    described = [
        (str(path), str(PurePath(place, path.relative_to(folder).parent)))
        for folder, place in copy_metadata("dutyflow", recursive=True)
        for path in sorted(Path(folder).rglob("*"))
        if path.is_file() and _describes(path.relative_to(folder).as_posix())
    ]
    # python-pptx reads `pptx/oxml/../templates`, for which the folder in between must be there.
    folder = (get_module_file_attribute("pptx.oxml"), str(PurePath("pptx", "oxml")))
    return [*resources, *described, folder]


def languages() -> list[str]:
    """Name the languages that the program has beside English."""
    found = (ROOT / "resources" / "translations").glob("dutyflow_*.qm")
    return sorted(path.stem.removeprefix("dutyflow_") for path in found)


def kept(entries: Iterable[Entry], speaks: list[str]) -> list[Entry]:
    """Leave out what of Qt is not wanted."""
    return [entry for entry in entries if _wanted(PurePath(entry[0]).as_posix(), speaks)]


def _wanted(place: str, speaks: list[str]) -> bool:
    if plugin := re.search(r"(?:^|/)plugins/([^/]+)/(?:lib)?q?([^/]+)$", place):
        return any(name in plugin[2] for name in PLUGINS.get(plugin[1], ()))
    if "/translations/" in place and place.endswith(".qm") and "PySide6" in place:
        return PurePath(place).stem in {f"qtbase_{language}" for language in speaks}
    return ".dist-info/" not in place or _describes(place.partition(".dist-info/")[2])


def _describes(name: str) -> bool:
    return name in METADATA or "licen" in name.lower()


def needed(entries: list[Entry]) -> list[Entry]:
    """Leave out libraries that nothing asks for any more; one that is missing ends the build.

    PyInstaller gathered them for plugins that are left out by now, GTK's for instance.
    """
    libraries = {PurePath(entry[0]).name: entry for entry in entries if _is_library(entry)}
    asking = [entry for entry in entries if entry[2] != "SYMLINK" and not _is_library(entry)]
    reached: set[str] = set()
    missing: set[str] = set()
    while asking:
        place, source, _ = asking.pop()
        for name, found in get_imports(source):
            base = PurePath(name).name
            if found is None and base not in libraries:
                missing.add(f"{base} (for {PurePath(place).name})")
            elif base in libraries and base not in reached:
                reached.add(base)
                asking.append(libraries[base])
    if missing:
        raise SystemExit(f"These libraries are not on this machine: {', '.join(sorted(missing))}.")
    return [
        entry for entry in entries if not _is_library(entry) or PurePath(entry[0]).name in reached
    ]


def leading(entries: list[Entry], binaries: list[Entry]) -> list[Entry]:
    """Leave out links to what is left out."""
    names = {PurePath(entry[0]).name for entry in binaries}
    return [entry for entry in entries if entry[2] != "SYMLINK" or PurePath(entry[1]).name in names]


def _is_library(entry: Entry) -> bool:
    """Say whether a file is there for others: no plugin, no module, not Python itself."""
    place = PurePath(entry[0])
    ours = place.name.startswith("lib") and not place.name.startswith("libpython")
    return entry[2] == "BINARY" and ours and "plugins" not in place.parts
