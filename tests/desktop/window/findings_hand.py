"""A file that leaves things open, and a hand in the panel that lists them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

LEFT = Qt.MouseButton.LeftButton
MORE = """\
  - {id: review, title: Review, stage: build, responsible: [platform, dev]}
  - {id: logs, title: <b>Logs</b> & traces, stage: run, status: disputed, responsible: [dev]}
  - {id: alone, title: Alone, stage: run}
  - {id: later, title: Later, stage: run, status: later}
  - {id: never, title: Never, stage: run, status: out-of-scope}
"""


def with_gaps(org_file):
    """Add duties that leave something open, and two that do not."""
    text = org_file.read_text(encoding="utf-8")
    text = text.replace("handoffs:\n", f"{MORE}handoffs:\n") + "  - {from: code, to: code}\n"
    org_file.write_text(text, encoding="utf-8")
    return org_file


def kinds(panel):
    return [row.kind for row in panel.model.rows if row.waiver is None]


def row_of(panel, kind):
    return next(at for at, row in enumerate(panel.model.rows) if row.kind == kind)


def click(panel, kind):
    place = panel.list.visualRect(panel.model.index(row_of(panel, kind)))
    panel.list.scrollTo(panel.model.index(row_of(panel, kind)))
    place = panel.list.visualRect(panel.model.index(row_of(panel, kind)))
    QTest.mouseClick(panel.list.viewport(), LEFT, pos=place.center())
