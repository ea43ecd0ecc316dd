"""Mine kept beside the file: named after it, never over another one."""

from __future__ import annotations

import os
from datetime import date

import pytest

from dutyflow.document import Document
from dutyflow.outside.copies import keep_copy
from dutyflow_models.files.read import read_org_file
from dutyflow_models.layout import UNARRANGED

TODAY = date(2026, 11, 28)
TEXT = "org: {name: acme, title: Acme}\nduties:\n  - {id: a, title: A}\n"
LONG = "ü" * 122


@pytest.mark.parametrize(
    ("name", "copied"),
    [
        (b"Team map 1.5.org.yaml", b"Team map 1.5-2026-11-28.org.yaml"),
        (b"board.yml", b"board-2026-11-28.org.yaml"),
        (b"board", b"board-2026-11-28.org.yaml"),
        (b".org.yaml", b"mine-2026-11-28.org.yaml"),
        (b"caf\xe9 #1.org.yaml", b"caf\xe9 #1-2026-11-28.org.yaml"),
        (f"{LONG}.org.yaml".encode(), f"{LONG[:117]}-2026-11-28.org.yaml".encode()),
    ],
)
def test_a_copy_has_the_name_of_its_file_and_the_day(qapp, tmp_path, name, copied):
    path = tmp_path / os.fsdecode(name)
    path.write_text(TEXT, encoding="utf-8")
    document = Document()
    document.load(read_org_file(path), path, UNARRANGED)

    assert os.fsencode(keep_copy(document, TODAY).name) == copied
    second = keep_copy(document, TODAY)

    assert os.fsencode(second.name).endswith(b"-2026-11-28-2.org.yaml")
    assert second.read_text(encoding="utf-8") == TEXT
