"""What holds for every format: nothing that controls leaves; the same input is the same file."""

from __future__ import annotations

import io
import os
import re
import shutil
import subprocess
import sys
import zipfile

import pytest

from dutyflow.export.exporters import EXPORTERS, export
from dutyflow.export.options import PictureOptions
from dutyflow.export.picture import Subject
from dutyflow_models.files.emit import org_text
from dutyflow_models.layout import Layout, SavedView
from dutyflow_models.org import Organisation

CONTROLS = "".join(map(chr, (*range(9), 11, 12, *range(14, 32), *range(0x7F, 0xA0))))
FORBIDDEN = f"{CONTROLS}\ud83d\udc00\udfff\ufdd0\ufdef\ufffe\uffff\u2028\u2029"
NOT_ALLOWED = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufdd0-\ufdef\ufffe\uffff]")
IN_YAML = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffe\uffff]")
"""Our own file keeps what YAML allows."""
PICTURES = {"png"}

DIGESTS = """
import hashlib, sys
from PySide6.QtGui import QGuiApplication
from dutyflow.export.exporters import EXPORTERS, export
from dutyflow.export.options import PictureOptions
from dutyflow.export.picture import Subject
from dutyflow.resources import load_fonts, resource_bytes
from dutyflow_models.files.read import read_org
application = QGuiApplication(sys.argv[:1])
load_fonts()
board = resource_bytes("samples", "kubernetes.org.yaml")
for scenario in (None, "cloud"):
    subject = Subject(read_org(board).organisation, scenario_id=scenario, text=board)
    for kind in EXPORTERS:
        for deck in (False, True):
            data = export(kind, subject, PictureOptions(deck=deck))
            print(kind, scenario, deck, hashlib.sha256(data).hexdigest())
"""


def organisation():
    def text(words):
        return f"{words} a{FORBIDDEN}z"

    return Organisation.model_validate(
        {
            "org": {"name": "acme", "title": text("Acme"), "description": text("About")},
            "stages": [{"id": "run", "title": text("Run"), "description": text("d")}],
            "groups": [{"id": "all", "title": text("All")}],
            "teams": [
                {"id": "ops", "title": text("Ops"), "group": "all", "description": text("d")},
                {"id": "dev", "title": text("Dev"), "contact": text("mail")},
            ],
            "factors": [{"id": "sre", "title": text("S"), "values": [True], "default": True}],
            "scenarios": [{"id": "one", "title": text("One"), "facts": {"sre": True}}],
            "duties": [
                {
                    "id": "watch",
                    "title": text("Watch"),
                    "description": text("d"),
                    "note": text("n"),
                    "stage": "run",
                    "responsible": ["ops"],
                    "consulted": ["dev"],
                    "tags": [text("tag"), "paths:/src/a"],
                },
                {
                    "id": "write",
                    "title": text("Write"),
                    "responsible": ["dev"],
                    "tags": ["paths:/b"],
                },
            ],
            "handoffs": [{"from": "write", "to": "watch", "passes": text("a release")}],
        }
    )


def texts_of(kind, data, tmp_path):
    """Return all that is written in a file, decoded strictly."""
    if zipfile.is_zipfile(io.BytesIO(data)):
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = [name for name in archive.namelist() if name.endswith((".xml", ".rels"))]
            return [archive.read(name).decode() for name in names]
    if kind == "pdf":
        if not shutil.which("pdftotext"):
            pytest.skip("pdftotext is not installed")
        path = tmp_path / "board.pdf"
        path.write_bytes(data)
        read = subprocess.run(["pdftotext", path, "-"], capture_output=True, timeout=60, check=True)
        return [read.stdout.decode().replace("\f", "")]
    return [data.decode()]


@pytest.mark.parametrize("scenario", [None, "one"])
@pytest.mark.parametrize("kind", [kind for kind in EXPORTERS if kind not in PICTURES])
def test_no_format_holds_letters_that_control_or_are_none(qapp, kind, scenario, tmp_path):
    whole = organisation()
    subject = Subject(whole, scenario_id=scenario, text=org_text(whole).encode())

    not_allowed = IN_YAML if kind == "yaml" else NOT_ALLOWED

    for deck in (False, True):
        data = export(kind, subject, PictureOptions(deck=deck))
        texts = texts_of(kind, data, tmp_path)
        assert not [found for text in texts for found in not_allowed.findall(text)]
        assert any("Watch" in text for text in texts)


@pytest.mark.parametrize("kind", EXPORTERS)
def test_every_format_leaves_out_what_the_words_of_a_view_leave_out(qapp, kind):
    whole = organisation()
    view = SavedView(title="Watching", words="watch")
    subject = Subject(whole, Layout(views=(view,)), view=view)

    assert export(kind, subject, PictureOptions()) != export(
        kind, Subject(whole, Layout(views=(view,))), PictureOptions()
    )


def test_every_format_is_the_same_in_another_process_at_another_time_elsewhere(tmp_path):
    found = [digests(tmp_path, "1", "UTC"), digests(tmp_path, "2", "Asia/Tokyo")]

    assert len(found[0]) == 4 * len(EXPORTERS)
    assert found[0] == found[1]


def digests(tmp_path, seed, zone):
    """Return a line for each format, made with another order of sets, later, in another zone."""
    places = {name: str(tmp_path) for name in ("XDG_DATA_HOME", "XDG_CACHE_HOME")}
    environment = os.environ | places | {"PYTHONHASHSEED": seed, "TZ": zone}
    made = subprocess.run(
        [sys.executable, "-c", DIGESTS],
        capture_output=True,
        text=True,
        timeout=110,
        env=environment,
        check=True,
    )
    return made.stdout.splitlines()


def test_the_table_of_contents_of_a_pdf_leads_to_its_objects(qapp):
    data = export("pdf", Subject(organisation()), PictureOptions())

    start = int(re.search(rb"startxref\n(\d+)", data)[1])
    assert data[start:].startswith(b"xref\n")
    entries = re.findall(rb"(?m)^(\d{10}) \d{5} n", data[start:])
    assert len(entries) > 10
    for number, place in enumerate(entries, start=1):
        assert data[int(place) :].startswith(b"%d 0 obj" % number)
