"""What a Linux desktop needs beside the program: menu entry, description, file type, pictures."""

from __future__ import annotations

import gzip
import os
import shutil
from pathlib import Path

from pictures import SIZES, source, write_picture

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
FILE_TYPE = "application-x-dutyflow+yaml"
PICTURES = {"dutyflow": ("apps", "dutyflow"), "org-file": ("mimetypes", FILE_TYPE)}
FILES = {
    "dutyflow.desktop": "applications/dutyflow.desktop",
    "org.dutyflow.Dutyflow.metainfo.xml": "metainfo/org.dutyflow.Dutyflow.metainfo.xml",
    "dutyflow-mime.xml": "mime/packages/dutyflow.xml",
}


def lay_out(share: Path) -> None:
    """Write everything below a `share` folder, as `/usr/share` has it."""
    for name, place in FILES.items():
        _copy(HERE / "linux" / name, share / place)
    icons = share / "icons" / "hicolor"
    for name, (kind, called) in PICTURES.items():
        _copy(source(name), icons / "scalable" / kind / f"{called}.svg")
        for size in SIZES:
            write_picture(name, size, icons / f"{size}x{size}" / kind / f"{called}.png")
    _copy(HERE / "linux" / "copyright", share / "doc" / "dutyflow" / "copyright")
    _pack(ROOT / "CHANGELOG.md", share / "doc" / "dutyflow" / "changelog.gz")
    _pack(HERE / "linux" / "dutyflow.1", share / "man" / "man1" / "dutyflow.1.gz")


def _copy(path: Path, to: Path) -> None:
    to.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(path, to)


def _pack(path: Path, to: Path) -> None:
    to.parent.mkdir(parents=True, exist_ok=True)
    to.write_bytes(gzip.compress(path.read_bytes(), 9, mtime=0))


def allow_reading(folder: Path) -> None:
    """Let everybody read what is installed, whatever the umask of the one who builds is."""
    for place, _, names in os.walk(folder):
        os.chmod(place, 0o755)
        for path in (Path(place, name) for name in names):
            if not path.is_symlink():
                os.chmod(path, 0o755 if path.stat().st_mode & 0o100 else 0o644)
