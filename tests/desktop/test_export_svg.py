"""SVG drawings: well-formed for any text, with the same marks as the picture."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree

import pytest
from export_subjects import FILE, hand_page, organisation, subject
from hand_drawn import drawing, painter_on
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QImage
from PySide6.QtSvg import QSvgRenderer

from dutyflow.embedded import embedded_org
from dutyflow.export.exporters import export
from dutyflow.export.options import PictureOptions
from dutyflow.export.picture import render_page
from dutyflow.export.svg import write_svg
from dutyflow_models.layout import Layout
from dutyflow_models.picture.text_wrap import clean

pytestmark = pytest.mark.usefixtures("qapp")
GOLDEN = Path(__file__).parents[1] / "files" / "golden"
SVG = "{http://www.w3.org/2000/svg}"
ANY_TEXT = st.text(st.characters(exclude_categories=()), max_size=40)


def texts_in(data: bytes) -> list[str]:
    return [element.text or "" for element in ElementTree.fromstring(data).iter(f"{SVG}text")]


@settings(max_examples=60)
@given(ANY_TEXT, ANY_TEXT)
def test_it_is_well_formed_whatever_the_texts_are(title, duty):
    page = replace(hand_page(), drawing=drawing((duty, title, "<b>&amp;", "]]>")))
    data = write_svg(page, title=title, description=duty)
    assert clean("<b>&amp;") in texts_in(data)
    if clean(duty):
        assert clean(duty) in texts_in(data)


def test_text_is_text_in_whole_pixels_with_its_width():
    texts = ElementTree.fromstring(export("svg", subject(), PictureOptions())).iter(f"{SVG}text")
    title = next(text for text in texts if text.text == "Who runs it")
    assert title.get("font-size") == "22"
    assert 90 < float(title.get("textLength", "0")) < 140


def test_text_becomes_outlines_on_demand():
    data = export("svg", subject(), PictureOptions(text_as_paths=True))
    assert texts_in(data) == []
    assert len(data) > 2 * len(export("svg", subject(), PictureOptions()))


def test_it_says_what_it_shows():
    root = ElementTree.fromstring(export("svg", subject(scenario_id="with-sre"), PictureOptions()))
    assert root.findtext(f"{SVG}title") == "Who runs it – With SRE"
    assert root.findtext(f"{SVG}desc") == "As agreed"


def test_the_file_lies_inside_byte_for_byte_unless_it_is_not_wanted():
    assert embedded_org(export("svg", subject(), PictureOptions())) == FILE
    assert embedded_org(export("svg", subject(), PictureOptions(embed=False))) is None


def test_a_colour_from_a_file_cannot_break_out_of_its_attribute():
    teams = organisation().teams
    odd = teams[0].replacing(color='#fff"/><script>')
    changed = organisation().replacing(teams=(odd, *teams[1:]))
    data = export("svg", subject(organisation=changed), PictureOptions())
    assert not list(ElementTree.fromstring(data).iter(f"{SVG}script"))


def test_drawn_as_outlines_it_looks_like_the_picture():
    page = hand_page()
    data = write_svg(page, title="x", text_as_paths=True)
    renderer = QSvgRenderer(QByteArray(data))
    assert renderer.isValid()
    picture = render_page(page, 2.0)
    drawn = QImage(picture.size(), QImage.Format.Format_RGB32)
    with painter_on(drawn) as painter:
        renderer.render(painter)
    pairs = zip(bytes(picture.constBits()), bytes(drawn.constBits()), strict=True)
    different = sum(abs(one - other) > 64 for one, other in pairs)
    assert different / picture.sizeInBytes() < 0.01


def test_it_is_written_as_it_always_was():
    written = write_svg(hand_page(), title="Who runs it", description="A board").decode()
    golden = (GOLDEN / "page.svg").read_text(encoding="utf-8")
    width = re.compile(r' textLength="[\d.]+"')
    assert width.sub("", written) == width.sub("", golden)


def test_echoes_and_opened_cards_are_on_it_as_on_the_screen_and_the_legend_explains_echoes():
    asked = subject(layout=Layout(echoes=True, opened=frozenset({"write"})))
    texts = texts_in(export("svg", asked, PictureOptions(legend=True)))
    assert texts.count("Watch the cluster") == 2
    assert texts[texts.index("with Operations") - 1] == "C"
    assert "has a part in another team’s card" in texts
    assert any(text.startswith("Nothing more") for text in texts)
    plain = texts_in(export("svg", subject(), PictureOptions(legend=True)))
    assert plain.count("Watch the cluster") == 1
    assert "has a part in another team’s card" not in plain
