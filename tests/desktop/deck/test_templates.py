"""Slides in somebody's template, and templates that cannot be used."""

from __future__ import annotations

import io
import zipfile

import pytest
from deck_hand import exported, named, subject, titles, written
from pptx import Presentation
from pptx.util import Pt
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog

from dutyflow.export.dialog import ExportDialog
from dutyflow.export.options import ExportChoice, PictureOptions
from dutyflow.export.writing import write_export
from dutyflow_models.files.problems import CannotWrite

pytestmark = pytest.mark.usefixtures("qapp")


def template(path, *, without=(), change=None):
    """A template with a slide in it, a name for its theme, and some of its layouts."""
    made = Presentation()
    made.slides.add_slide(made.slide_layouts[0]).shapes.title.text = "An old slide"
    for layout in list(made.slide_layouts):
        if layout.name in without and not layout.used_by_slides:
            made.slide_layouts.remove(layout)
    if change:
        change(made)
    made.save(path)
    return path


def repacked(path, change):
    """Write a package again with its parts changed: name and bytes to bytes, or None to drop it."""
    with zipfile.ZipFile(path) as old:
        parts = {name: change(name, old.read(name)) for name in old.namelist()}
    with zipfile.ZipFile(path, "w") as new:
        for name, content in parts.items():
            if content is not None:
                new.writestr(name, content)
    return path


def themed(name, content):
    return content.replace(b"Office Theme", b"House Theme") if "theme1" in name else content


def test_slides_have_the_templates_theme_layout_and_size_and_none_of_its_slides(tmp_path):
    path = repacked(template(tmp_path / "house.pptx"), themed)
    shown = exported(template=str(path), size="16:9")

    assert (shown.slide_width, shown.slide_height) == (Pt(720), Pt(540))
    assert "An old slide" not in titles(shown)
    assert {each.slide_layout.name for each in shown.slides} == {"Title Only"}
    with zipfile.ZipFile(io.BytesIO(written(template=str(path)))) as package:
        assert b"House Theme" in package.read("ppt/theme/theme1.xml")
        assert "ppt/slides/slide2.xml" in package.namelist() or len(shown.slides) == 1


def test_the_board_stands_below_the_templates_title_and_above_its_foot(tmp_path):
    slide = exported(template=str(template(tmp_path / "house.pptx"))).slides[0]

    title = slide.shapes.title
    for lane in named(slide, "Lane: "):
        assert lane.top >= title.top + title.height
        assert lane.top + lane.height <= Pt(500.5)


def test_a_potx_is_a_template_too(tmp_path):
    def as_template(name, content):
        return (
            content.replace(b"presentation.main+xml", b"template.main+xml")
            if name == "[Content_Types].xml"
            else content
        )

    path = repacked(template(tmp_path / "house.potx"), as_template)

    assert len(exported(template=str(path)).slides) >= 1


def test_without_a_layout_for_titles_the_blank_one_is_taken_and_the_title_is_a_text(tmp_path):
    path = template(tmp_path / "house.pptx", without=("Title Only",))
    slide = exported(template=str(path)).slides[0]

    assert slide.slide_layout.name == "Blank"
    assert named(slide, "Title")[0].text_frame.text.startswith("Who runs it")


def test_sections_of_the_template_do_not_name_slides_that_are_gone(tmp_path):
    section = (
        b'<p:extLst><p:ext uri="{521415D9-36F7-43E2-AB2F-B90AF26B5E84}"><p14:sectionLst '
        b'xmlns:p14="http://schemas.microsoft.com/office/powerpoint/2010/main"/></p:ext></p:extLst>'
        b"</p:presentation>"
    )

    def with_section(name, content):
        if name != "ppt/presentation.xml":
            return content
        start = content.find(b"<p:extLst>")
        return (
            content[:start] if start > 0 else content.replace(b"</p:presentation>", b"")
        ) + section

    path = repacked(template(tmp_path / "house.pptx"), with_section)
    with zipfile.ZipFile(io.BytesIO(written(template=str(path)))) as package:
        assert b"sectionLst" not in package.read("ppt/presentation.xml")


def truncated(path):
    path.write_bytes(path.read_bytes()[:-4000])


def damaged(path):
    repacked(
        path, lambda name, content: content[:-20] if name == "ppt/presentation.xml" else content
    )


def bomb(path):
    with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as package:
        for number in range(4):
            package.writestr(f"ppt/media/big{number}.xml", b"0" * 90_000_000)


def entities(path):
    trap = b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><x>&b;</x>'
    repacked(path, lambda name, content: trap if name == "ppt/presProps.xml" else content)


def another_package(path):
    with zipfile.ZipFile(path, "w") as package:
        package.writestr("hello.txt", "no slides")


def no_content_layout(path):
    template(path, without=("Title Only", "Blank"))


def protected(path):
    path.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(2000))


def without_master(path):
    repacked(path, lambda name, content: None if "slideMaster" in name else content)


@pytest.mark.parametrize(
    ("spoil", "words"),
    [
        (truncated, "damaged or no presentation"),
        (damaged, "damaged or no presentation"),
        (without_master, "damaged or no presentation"),
        (bomb, "unpacks to more than"),
        (entities, "could be an attack"),
        (another_package, "is no presentation"),
        (no_content_layout, "no layout that leaves room for a board"),
        (protected, "old or a protected presentation"),
    ],
)
def test_a_template_that_cannot_be_used_is_named_and_nothing_is_written(tmp_path, spoil, words):
    path = template(tmp_path / "house.pptx")
    spoil(path)
    target = tmp_path / "board.pptx"
    target.write_bytes(b"the last export")
    choice = ExportChoice(
        format="pptx", options=PictureOptions(template=str(path)), path=str(target)
    )

    with pytest.raises(CannotWrite, match=f"house.pptx.*{words}"):
        write_export(subject(), choice)
    assert target.read_bytes() == b"the last export"


def test_a_template_that_is_not_there_and_slides_without_room_are_refused(tmp_path):
    with pytest.raises(CannotWrite, match=r"template cannot be used: .*gone.pptx"):
        written(template=str(tmp_path / "gone.pptx"))
    with pytest.raises(CannotWrite, match="no room for a board"):
        written(size="300x200")
    with pytest.raises(CannotWrite, match="56 inches"):
        written(size="16000x900")


def test_a_template_without_room_for_a_board_is_a_sentence_in_the_dialog(qtbot, tmp_path):
    path, goal = template(tmp_path / "house.pptx"), tmp_path / "board.pptx"
    no_content_layout(path)
    dialog = ExportDialog(subject(), ExportChoice(format="pptx", path=str(goal)))
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    says = (
        "“house.pptx” has no layout that leaves room for a board. Add one with nothing but a "
        "title, called “Title Only”, or an empty one, called “Blank”."
    )

    qtbot.keyClicks(dialog.form.template, str(path))
    qtbot.waitUntil(lambda: dialog.note.text() == says)
    assert dialog.note.isVisible()
    qtbot.mouseClick(dialog.export_button, Qt.MouseButton.LeftButton)

    assert dialog.isVisible()
    assert dialog.note.text() == says
    assert not goal.exists()
    dialog.form.template.clear()
    qtbot.keyClick(dialog.form.template, Qt.Key.Key_Return)
    assert dialog.result() == QDialog.DialogCode.Accepted
    assert goal.exists()
