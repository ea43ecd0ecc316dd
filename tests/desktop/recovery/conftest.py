"""A window with a library of the test, and work that a program left behind that is gone now."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.append(str(Path(__file__).parents[1] / "window"))

from left_work import LeftWork

from dutyflow.app import make_window

ORG = """\
# who does what
schema: 1
org: {name: acme, title: Acme}
teams:
  - {id: platform, title: Platform}
  - {id: dev, title: Dev}
factors:
  - {id: sre, title: SRE in play, values: [true, false], default: false}
scenarios:
  - {id: with-sre, title: With SRE, facts: {sre: true}}
duties:
  - {id: code, title: Write code, responsible: [dev]}   # by hand
  - {id: on-call, title: On call, responsible: [dev]}
"""


@pytest.fixture
def window(qtbot, qapp, library):
    window = make_window(qapp, library)
    qtbot.addWidget(window, before_close_func=stop)
    window.resize(1280, 720)
    with qtbot.waitExposed(window):
        window.show()
    return window


@pytest.fixture
def org_text():
    return ORG


@pytest.fixture
def left(tmp_path):
    """What a Dutyflow that is gone left behind in the library's folder."""
    left = LeftWork(tmp_path / "library")
    yield left
    left.store.close()


def stop(window):
    window.desk.recovery.stop()
    window.desk.tell.answers("Don’t save")
