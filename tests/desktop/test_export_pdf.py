"""PDF documents: one page, searchable, the same bytes every time."""

from __future__ import annotations

import re
import shutil
import subprocess

import pytest
from export_subjects import organisation, subject

from dutyflow.export.exporters import export
from dutyflow.export.options import PictureOptions

pytestmark = pytest.mark.usefixtures("qapp")


def media_box(data: bytes) -> tuple[float, float]:
    found = re.search(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", data)
    assert found
    return float(found[1]), float(found[2])


def test_an_a4_page_is_an_a4_page():
    width, height = media_box(export("pdf", subject(), PictureOptions(size="a4")))
    assert (width, height) == (pytest.approx(841.9, abs=1), pytest.approx(595.3, abs=1))


def test_a_slide_keeps_its_shape():
    width, height = media_box(export("pdf", subject(), PictureOptions(size="16:9")))
    assert width / height == pytest.approx(16 / 9, rel=0.01)


def test_a_page_longer_than_readers_show_is_made_smaller():
    duties = tuple(
        organisation().duties[0].replacing(id=f"d{number}", title=f"Duty {number}")
        for number in range(900)
    )
    changed = organisation().replacing(duties=duties)
    width, height = media_box(export("pdf", subject(organisation=changed), PictureOptions()))
    assert max(width, height) <= 14_400


def test_it_is_one_page_with_its_fonts_inside():
    data = export("pdf", subject(), PictureOptions())
    assert data.startswith(b"%PDF-1.")
    assert len(re.findall(rb"/Type /Page\b", data)) == 1
    assert b"/FontFile2" in data
    assert b"Inter" in data


def test_it_does_not_say_when_it_was_made():
    data = export("pdf", subject(), PictureOptions())
    assert data == export("pdf", subject(), PictureOptions())
    assert not re.search(rb"CreationDate|ModDate|CreateDate", data)


@pytest.mark.skipif(not shutil.which("pdftotext"), reason="pdftotext is not installed")
def test_its_text_can_be_searched(tmp_path):
    (tmp_path / "board.pdf").write_bytes(export("pdf", subject(), PictureOptions(date=True)))
    found = subprocess.run(
        ["pdftotext", "board.pdf", "-"], cwd=tmp_path, capture_output=True, check=True, timeout=30
    )
    text = " ".join(found.stdout.decode().split())
    for words in ("Who runs it", "Watch the cluster", "Operations", "C Development", "4 June"):
        assert words in text
