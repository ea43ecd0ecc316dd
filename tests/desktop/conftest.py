"""The window as a person has it before them, with a library and files in a folder of the test."""

from __future__ import annotations

import ctypes
import os

import pytest
from hostile import Canary, make_canary
from PySide6.QtCore import QBuffer, QIODevice, QLocale, QTranslator
from PySide6.QtGui import QImage

from dutyflow.app import make_window
from dutyflow.library import Library
from dutyflow_models import language

ORG = """\
# who does what
schema: 1
org:
  name: acme
  title: Acme
stages:
  - {id: build, title: Build}
  - {id: run, title: Run}
factors:
  - {id: sre, title: SRE in play, values: [true, false], default: false}
teams:
  - {id: platform, title: Platform}
  - {id: dev, title: Dev}
  - {id: sre, title: SRE, when: {sre: true}}
scenarios:
  - {id: with-sre, title: With SRE, facts: {sre: true}}
duties:
  - {id: clusters, title: Create clusters, stage: build, responsible: [platform]}
  - {id: code, title: Write code, stage: build, responsible: [dev]}
  - {id: on-call, title: On call, stage: run, responsible: [dev]}
handoffs:
  - {from: code, to: on-call}
"""


@pytest.fixture
def english_again(qapp):
    """Lend the application to whoever makes it speak another language."""
    yield qapp
    language.install(None)
    QLocale.setDefault(QLocale.system())
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.deleteLater()


@pytest.fixture
def library(tmp_path):
    library = Library.open(tmp_path / "library")
    yield library
    library.close()


@pytest.fixture
def dead_drive():
    """Let a folder lie on a drive that never answers, as a network drive may; a list of one end.

    A FUSE file system of which nobody reads the requests.
    """
    libc, open_ends = ctypes.CDLL(None, use_errno=True), []

    def hang(folder):
        try:
            end = os.open("/dev/fuse", os.O_RDWR)
        except OSError:
            pytest.skip("this machine has no FUSE")
        options = f"fd={end},rootmode=40000,user_id=0,group_id=0".encode()
        if libc.mount(b"fuse", os.fsencode(folder), b"fuse", 0, options):
            os.close(end)
            pytest.skip("this machine lets nobody mount")
        open_ends.append((end, folder))

    def answer():
        for end, folder in open_ends:
            libc.umount2(os.fsencode(folder), 2)
            os.close(end)
        open_ends.clear()

    yield hang, answer
    answer()


@pytest.fixture
def window(qtbot, qapp, library):
    window = make_window(qapp, library)
    qtbot.addWidget(window, before_close_func=answer_dont_save)
    window.resize(1280, 800)
    with qtbot.waitExposed(window):
        window.show()
    return window


@pytest.fixture
def org_text():
    return ORG


@pytest.fixture
def org_file(tmp_path, org_text):
    path = tmp_path / "acme.org.yaml"
    path.write_text(org_text, encoding="utf-8")
    return path


@pytest.fixture
def desk(window, org_file):
    """A desk with a file open and the keyboard on the board."""
    window.open_path(org_file)
    window.activateWindow()
    window.desk.board.setFocus()
    return window.desk


def answer_dont_save(window):
    window.desk.tell.answers("Don’t save")


@pytest.fixture
def canary_folder(tmp_path):
    image = QImage(2, 2, QImage.Format.Format_RGB32)
    image.fill("red")
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return make_canary(tmp_path / "canary", buffer.data().data())


@pytest.fixture
def canary(canary_folder):
    canary = Canary(canary_folder)
    yield canary
    canary.close()
