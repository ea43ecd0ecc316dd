"""All scenarios and saved views as files that can be laid over one another."""

from __future__ import annotations

from dataclasses import replace

import pytest
from export_subjects import organisation, subject
from PySide6.QtGui import QImage

from dutyflow.export.exporters import EXPORTERS
from dutyflow.export.options import PictureOptions
from dutyflow.export.picture import Frame, framed, page_of
from dutyflow.export.variants import Variants, in_the_way, scenarios_of, views_of
from dutyflow.painting.fonts import qt_measure
from dutyflow_models.files.problems import CannotWrite
from dutyflow_models.files.read import read_org
from dutyflow_models.layout import Layout, SavedView
from dutyflow_models.picture.drawing import Text
from dutyflow_models.picture.faces import Faces

VIEWS = (
    SavedView(title="Operations alone", hidden=frozenset({"dev"})),
    SavedView(title="What is watched", words="watch", scenario="with-sre"),
    SavedView(scenario="gone"),
)


def board():
    return subject(layout=Layout(views=VIEWS, scenario="with-sre"), scenario_id="with-sre")


def everything(format_id="png", pattern="{org} {scenario} {view}", **options):
    found = board()
    variants = (*scenarios_of(found), *views_of(found))
    return Variants(variants, format_id, PictureOptions(**options), pattern)


def made(variants):
    for number in range(len(variants)):
        variants.measure(number)
    return [variants.content(number) for number in range(len(variants))]


def test_the_base_the_scenarios_and_the_views_are_named(qapp):
    assert everything().names == (
        "Who runs it Base.png",
        "Who runs it With SRE.png",
        "Who runs it Base Operations alone.png",
        "Who runs it With SRE What is watched.png",
        "Who runs it Base View 3.png",
    )


@pytest.mark.parametrize("size", ["fit", "16:9", "a4"])
def test_all_pictures_have_one_size_and_differ(qapp, size):
    contents = made(everything(size=size))
    images = [QImage.fromData(content) for content in contents]
    assert len({(image.width(), image.height()) for image in images}) == 1
    # The last view is the base under another name.
    assert len(set(contents)) == 5


@pytest.mark.parametrize("size", ["fit", "1280x720"])
def test_all_boards_lie_at_one_place_at_one_scale_with_one_legend(qapp, size):
    options, frame, faces = PictureOptions(size=size), Frame(), Faces(qt_measure)
    subjects = [each.subject for each in (*scenarios_of(board()), *views_of(board()))]
    for each in subjects:
        frame = framed(each, options, frame, faces)
    pages = [page_of(replace(each, frame=frame), options) for each in subjects]

    assert len({(page.at, page.zoom, page.size) for page in pages}) == 1
    assert all("hands over" in texts(page) for page in pages)
    assert "hands over" not in texts(page_of(subjects[2], options))


def texts(page):
    return {mark.text for mark in page.marks if isinstance(mark, Text)}


@pytest.mark.parametrize("format_id", EXPORTERS)
def test_every_format_can_be_written_for_all(qapp, format_id):
    contents = made(everything(format_id))
    assert len(contents) == 5
    assert all(contents)


def test_a_view_with_words_leaves_the_other_duties_out(qapp):
    files = dict(zip(everything("yaml", "{n}").names, made(everything("yaml", "{n}")), strict=True))
    assert [duty.id for duty in read_org(files["4.yaml"]).organisation.duties] == ["watch"]
    assert len(read_org(files["2.yaml"]).organisation.duties) == 3


def test_a_board_without_scenarios_is_one_picture(qapp):
    alone = subject(organisation=organisation().replacing(scenarios=()))
    variants = Variants(scenarios_of(alone), "png", PictureOptions())
    assert variants.names == ("Who runs it.png",)
    assert not QImage.fromData(made(variants)[0]).isNull()


def test_a_format_that_does_not_exist_is_said(qapp):
    with pytest.raises(CannotWrite, match="no format “doc”"):
        everything("doc")


def test_files_are_in_the_way_also_in_another_case(tmp_path):
    (tmp_path / "ACME.png").touch()
    assert in_the_way(tmp_path, ("Acme.png", "b.png")) == ("Acme.png",)
    assert in_the_way(tmp_path / "new", ("Acme.png",)) == ()
