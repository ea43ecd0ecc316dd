"""Makes a .deb of the frozen program, as a tree that `dpkg-deb` packs."""

from __future__ import annotations

import shutil
import subprocess
from typing import TYPE_CHECKING

from linux_files import allow_reading, lay_out

if TYPE_CHECKING:
    from pathlib import Path

DEPENDS = (
    "libc6 (>= 2.34)",
    "libgl1",
    "libegl1",
    "libxcb1",
    "libwayland-client0",
    "libwayland-cursor0",
    "libwayland-egl1",
    "fontconfig-config",
    "shared-mime-info",
    "hicolor-icon-theme",
)
"""What the program asks of a system, found in an empty one: see packaging/README.md."""
RECOMMENDS = ("fonts-noto-color-emoji", "desktop-file-utils")
CONTROL = """\
Package: dutyflow
Version: {version}
Section: misc
Priority: optional
Architecture: {architecture}
Maintainer: The Dutyflow founders <founders@dutyflow.invalid>
Installed-Size: {size}
Depends: {depends}
Recommends: {recommends}
Description: board of who is responsible for what
 Dutyflow puts the duties of an organisation on one board: a lane for each team,
 a card for each duty, an arrow for each hand-off. It opens text files that end
 in .org.yaml and exports pictures, slides and spreadsheets. It uses no network.
"""
LEVEL = 9
"""Of zstd: 12 takes twice as long for 2 % less."""


def make_deb(program: Path, version: str, folder: Path) -> Path:
    """Pack the frozen program; return the file.

    Raises:
        subprocess.CalledProcessError: `dpkg-deb` does not take the tree.

    """
    tree = folder / "deb"
    shutil.rmtree(tree, ignore_errors=True)
    shutil.copytree(program, tree / "usr" / "lib" / "dutyflow", symlinks=True)
    commands = tree / "usr" / "bin"
    commands.mkdir()
    (commands / "dutyflow").symlink_to("../lib/dutyflow/dutyflow")
    lay_out(tree / "usr" / "share")
    allow_reading(tree)
    architecture = subprocess.check_output(["dpkg", "--print-architecture"], text=True).strip()
    (tree / "DEBIAN").mkdir(mode=0o755)
    (tree / "DEBIAN" / "control").write_text(
        CONTROL.format(
            version=version,
            architecture=architecture,
            size=_kilobytes(tree / "usr"),
            depends=", ".join(DEPENDS),
            recommends=", ".join(RECOMMENDS),
        ),
        "utf-8",
    )
    deb = folder / f"dutyflow_{version}_{architecture}.deb"
    command = ["dpkg-deb", "--root-owner-group", "-Zzstd", f"-z{LEVEL}", "--build", str(tree)]
    subprocess.run([*command, str(deb)], check=True, stdout=subprocess.DEVNULL)
    shutil.rmtree(tree)
    return deb


def _kilobytes(folder: Path) -> int:
    """Return what a tree takes, each file in whole kilobytes, as Debian counts."""
    files = (path for path in folder.rglob("*") if not path.is_symlink() and path.is_file())
    return sum(-(-path.stat().st_size // 1024) for path in files)
