"""Takes pictures of every view, dialog and state: `python3 dev.py gallery [FOLDER]`.

They go to build/gallery unless a folder is named, with an index.html to look at them. Further words
choose rows by a part of their name; --theme and --scale take one theme or scale only. With --docs
the pictures in README and guide are taken anew, with --golden those that tests compare with.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).resolve().parents[2]
THEMES, SCALES = ("light", "dark"), (1, 2)
SCREEN = (1920, 1440)
"""Pixels of the screen at 100 %; Qt's own would be too small for the windows."""
WORKER = "DUTYFLOW_GALLERY_WORKER"


def main(arguments: list[str]) -> int:
    """Take pictures in several programs at once, and write the page that shows them."""
    wish = _wish(arguments)
    if os.environ.get(WORKER):
        return _work(wish)
    if wish.docs:
        from documents import pictures_wanted, put_into_documents

        return _renew(wish, pictures_wanted(), lambda taken: put_into_documents(taken, ROOT))
    if wish.golden:
        from golden import keep, pictures_wanted

        return _renew(wish, pictures_wanted(), keep)
    code = _take(wish)
    if not code and not wish.names:
        from index_page import write_index

        write_index(wish.folder, wish.theme, wish.scale)
    print(f"{len(list(wish.folder.glob('*.png')))} pictures lie in {wish.folder}.")
    return code


def _take(wish: argparse.Namespace) -> int:
    wish.folder.mkdir(parents=True, exist_ok=True)
    parts = max(1, (os.cpu_count() or 1) // len(wish.scale))
    workers = [_worker(wish, scale, part, parts) for part in range(parts) for scale in wish.scale]
    return max(worker.wait() for worker in workers)


def _renew(wish: argparse.Namespace, names: set[str], put: Callable[[Path], None]) -> int:
    """Take some pictures, and put them where they are kept."""
    with tempfile.TemporaryDirectory(prefix="dutyflow-gallery-") as folder:
        wish.folder, wish.names = Path(folder), sorted(names)
        wish.exact, wish.scale = True, [1]
        code = _take(wish)
        if not code:
            put(wish.folder)
    return code


def _wish(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="dev.py gallery", description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path, default=ROOT / "build" / "gallery")
    parser.add_argument("names", nargs="*", help="parts of the names of pictures")
    parser.add_argument("--theme", nargs="+", choices=THEMES, default=THEMES)
    parser.add_argument("--scale", nargs="+", type=int, choices=SCALES, default=SCALES)
    parser.add_argument("--exact", action="store_true", help="the names are whole names")
    parser.add_argument("--docs", action="store_true", help="renew the pictures in documents")
    parser.add_argument("--golden", action="store_true", help="renew what tests compare with")
    return parser.parse_args(arguments)


def _worker(wish: argparse.Namespace, scale: int, part: int, parts: int) -> subprocess.Popen[bytes]:
    """Start a program that takes every so many-th picture at one scale."""
    environment = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("QT_", "XDG_", "LC_"))
    }
    person = str(_person(f"{scale}.{part}"))
    for name in ("DATA", "STATE", "CONFIG", "CACHE"):
        environment[f"XDG_{name}_HOME"] = person
    screen = {"x": 0, "y": 0, "width": SCREEN[0] * scale, "height": SCREEN[1] * scale}
    screen |= {"name": "gallery", "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
    described = Path(person) / "screen.json"
    described.write_text(json.dumps({"screens": [screen]}), "utf-8")
    environment |= {
        "HOME": person, "TZ": "UTC",
        "LC_CTYPE": "C.UTF-8", "LANG": "en_GB.UTF-8", "LANGUAGE": "en_GB",
        "QT_QPA_PLATFORM": f"offscreen:configfile={described}",
        "QT_SCALE_FACTOR": str(scale), "QT_LOGGING_RULES": "*.warning=false",
        "PYTHONHASHSEED": "0", "PYTHONPATH": os.pathsep.join(filter(None, sys.path)),
        WORKER: f"{scale}.{part}.{parts}",
    }  # fmt: skip
    command = [sys.executable, str(Path(__file__).parent), str(wish.folder.resolve()), *wish.names]
    command += ["--theme", *wish.theme, *(["--exact"] if wish.exact else [])]
    return subprocess.Popen(command, env=environment)


def _person(name: str) -> Path:
    """Return an empty home, called the same each time because some pictures show its name."""
    home = (
        Path(tempfile.gettempdir())
        / f"dutyflow-gallery-{getattr(os, 'getuid', int)()}"
        / f"home-{name}"
    )
    shutil.rmtree(home, ignore_errors=True)
    home.mkdir(parents=True, mode=0o700)
    return home


def _work(wish: argparse.Namespace) -> int:
    """Take the pictures of one scale; the process ends at once, whatever threads there are."""
    from clock import stand_still

    stand_still()
    from photographer import Photographer
    from table import ROWS

    from dutyflow.app import make_application

    scale, part, parts = map(int, os.environ[WORKER].split("."))
    wanted = [(row, themes) for row in ROWS if (themes := _themes(row.name, wish))]
    application = make_application()
    application.setCursorFlashTime(0)
    application.setQuitOnLastWindowClosed(False)
    tag = "" if scale == 1 else f"@{scale}x"
    photographer = Photographer(wish.folder, wanted[part::parts], tag)
    photographer.run()
    for name in photographer.failed:
        print(f"No picture of {name}.", file=sys.stderr)
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(1 if photographer.failed else 0)


def _themes(row: str, wish: argparse.Namespace) -> list[str]:
    """Return in which themes a row is wanted."""
    pictures = {theme: f"{row}-{theme}" for theme in wish.theme}
    if not wish.names:
        return list(pictures)
    if wish.exact:
        return [theme for theme, name in pictures.items() if name in wish.names]
    return [theme for theme, name in pictures.items() if any(part in name for part in wish.names)]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
