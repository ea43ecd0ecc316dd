"""What a Linux desktop is told of the program: menu entry, description, file type, pictures."""

from __future__ import annotations

import gzip
import shutil
import subprocess
import tomllib
from pathlib import Path

import pytest
from linux_files import FILE_TYPE, FILES, lay_out
from pictures import SIZES, source
from PySide6.QtGui import QImage
from PySide6.QtSvg import QSvgRenderer

from dutyflow.cli.start import COMMAND_NAMES

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def share(tmp_path_factory, qapp):
    """Everything as in `/usr/share`."""
    folder = tmp_path_factory.mktemp("usr") / "share"
    lay_out(folder)
    return folder


def checked(tool: str, *arguments: object) -> str:
    """Run a checker; return what it says, and fail when it finds fault."""
    if shutil.which(tool) is None:
        pytest.skip(f"{tool} is not installed")
    done = subprocess.run([tool, *map(str, arguments)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout + done.stderr


def test_the_menu_entry_is_valid(share):
    assert checked("desktop-file-validate", share / "applications" / "dutyflow.desktop") == ""


def test_the_description_is_valid_and_leads_to_the_menu_entry(share):
    path = share / FILES["org.dutyflow.Dutyflow.metainfo.xml"]

    checked("appstreamcli", "validate", "--no-net", path)
    assert '<launchable type="desktop-id">dutyflow.desktop</launchable>' in path.read_text("utf-8")


def test_the_description_names_this_version(share):
    text = (share / FILES["org.dutyflow.Dutyflow.metainfo.xml"]).read_text("utf-8")
    version = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["version"]

    assert f'<release version="{version}"' in text


def test_org_files_have_a_type_of_their_own_and_others_keep_theirs(share):
    checked("update-mime-database", share / "mime")

    globs = (share / "mime" / "globs2").read_text("utf-8").splitlines()
    patterns = [line for line in globs if not line.startswith("#")]
    assert sorted(patterns) == [
        "80:application/x-dutyflow+yaml:*.org.yaml",
        "80:application/x-dutyflow+yaml:*.org.yml",
    ]
    parents = (share / "mime" / "subclasses").read_text("utf-8")
    assert "application/x-dutyflow+yaml text/plain" in parents


def test_the_menu_entry_opens_what_the_file_type_names(share):
    entry = (share / "applications" / "dutyflow.desktop").read_text("utf-8")

    assert "MimeType=application/x-dutyflow+yaml;" in entry
    assert "Exec=dutyflow %f\n" in entry


@pytest.mark.parametrize(("kind", "name"), [("apps", "dutyflow"), ("mimetypes", FILE_TYPE)])
def test_pictures_are_there_in_every_size_and_show_something(share, kind, name):
    icons = share / "icons" / "hicolor"

    assert (icons / "scalable" / kind / f"{name}.svg").exists()
    for size in SIZES:
        image = QImage(str(icons / f"{size}x{size}" / kind / f"{name}.png"))
        colours = {image.pixel(x, y) for x in range(size) for y in range(size)}
        assert (image.width(), image.height()) == (size, size)
        assert len(colours) > 3
        assert image.pixelColor(0, 0).alpha() == 0


@pytest.mark.parametrize("name", ["dutyflow", "org-file"])
def test_the_pictures_are_drawn_by_qt_as_they_are(name):
    assert QSvgRenderer(str(source(name))).isValid()


def test_the_manual_names_every_command(share):
    manual = gzip.decompress((share / "man" / "man1" / "dutyflow.1.gz").read_bytes()).decode()
    assert all(name in manual for name in COMMAND_NAMES)
