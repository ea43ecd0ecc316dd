"""Pictures and pages where everything is read from right to left, and words that are."""

from __future__ import annotations

from dataclasses import replace
from xml.etree import ElementTree

import pytest
from export_subjects import hand_page, subject
from hand_drawn import color_at, drawing, painter_on
from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QGuiApplication, QImage

from dutyflow.export.exporters import export
from dutyflow.export.options import PictureOptions
from dutyflow.export.picture import page_of, render_page
from dutyflow.export.svg import write_svg
from dutyflow.painting.direction import WISH, obey_wish, reading_direction
from dutyflow.painting.drawings import Detail, paint_card, paint_marks
from dutyflow.painting.entry_rows import SIGN, paint_title, sign_place
from dutyflow.painting.fonts import picture_font, qt_measure
from dutyflow.workshop.present.page_paint import clock_place, screen_of
from dutyflow_models.picture.drawing import Text
from dutyflow_models.picture.mirror import Mirror
from dutyflow_models.picture.palette import LIGHT
from dutyflow_models.picture.text_wrap import wrap
from dutyflow_models.picture.texts import Texts

RIGHT, LEFT = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight
SVG = "{http://www.w3.org/2000/svg}"
HEBREW, ARABIC = "הפעלת השרתים (24/7)!", "تشغيل الخوادم (24/7)!"


@pytest.fixture(autouse=True)
def mirrored(qapp):
    """Windows and pictures from right to left, until the test is over."""
    QGuiApplication.setLayoutDirection(RIGHT)
    yield
    QGuiApplication.setLayoutDirection(LEFT)


def spoken(text, direction):
    """Paint a text as the board does, by a painter of a direction."""
    image = QImage(300, 60, QImage.Format.Format_RGB32)
    image.fill("white")
    with painter_on(image) as painter:
        painter.setLayoutDirection(direction)
        paint_marks(painter, (Text(20, 40, text, 20, "#000000"),))
    return image


def test_the_lanes_colour_is_at_the_right_end_of_a_picture():
    options = PictureOptions(title=False, scenario=False, date=False, legend=False, size="fit")
    page = page_of(subject(), options)
    image = render_page(page, 1.0)
    lane = page.drawing.lanes[0]
    x = page.at[0] + lane.header.right - 2
    assert page.drawing.mirrored
    assert page.drawing.headers_left > page.drawing.size[0] / 2
    assert color_at(image, x, page.at[1] + lane.header.y + 20) == lane.color


def test_every_format_shows_the_mirrored_board():
    sizes = [len(export(format_id, subject(), PictureOptions())) for format_id in ("png", "pdf")]
    QGuiApplication.setLayoutDirection(LEFT)
    other = [len(export(format_id, subject(), PictureOptions())) for format_id in ("png", "pdf")]
    assert all(one != two for one, two in zip(sizes, other, strict=True))


def test_a_drawing_as_svg_has_its_texts_where_the_picture_has_them():
    page = page_of(subject(), PictureOptions())
    width = page.size[0]
    root = ElementTree.fromstring(export("svg", subject(), PictureOptions()))
    title = next(each for each in root.iter(f"{SVG}text") if each.text == "Who runs it")
    assert title.get("direction") is None
    end = float(title.get("x", "0")) + float(title.get("textLength", "0"))
    assert width / 2 < end < width


def test_the_coloured_edge_of_a_mirrored_card_is_at_its_right_in_svg_and_on_screen():
    turned = Mirror(Texts(qt_measure)).turned(drawing())
    card = turned.cards[0]
    image = QImage(160, 80, QImage.Format.Format_RGB32)
    image.fill("white")
    with painter_on(image) as painter:
        paint_card(painter, card.face, 10, 8)
    assert color_at(image, 10 + 138, 40) == card.face.accent
    assert color_at(image, 10 + 2, 40) != card.face.accent
    data = write_svg(replace(hand_page(), drawing=turned), title="", description="").decode()
    assert 'transform="matrix(-1 0 0 1 140 0)"' in data


def test_far_out_the_title_of_a_mirrored_card_begins_at_its_right():
    faces = [drawing().cards[0].face, Mirror(Texts(qt_measure)).turned(drawing()).cards[0].face]
    ends = []
    for face in faces:
        image = QImage(160, 80, QImage.Format.Format_RGB32)
        image.fill("white")
        with painter_on(image) as painter:
            paint_card(painter, face, 0, 0, Detail.TITLES)
        inked = [x for x in range(8, 130) if any(image.pixelColor(x, y).lightness() < 90
                                                for y in range(10, 54))]  # fmt: skip
        ends.append((inked[0], inked[-1]))
    assert ends[0][0] < 16
    assert ends[1][1] > 124


@pytest.mark.parametrize("text", [HEBREW, ARABIC, "Run (24/7)!", f"Run {HEBREW}"])
def test_a_title_runs_as_its_words_do_whatever_the_direction_of_the_window(text):
    assert spoken(text, LEFT) == spoken(text, RIGHT)


@pytest.mark.parametrize(("text", "direction"), [(HEBREW, RIGHT), ("Run (24/7)!", LEFT)])
def test_signs_at_the_end_of_a_title_stand_at_its_end(text, direction):
    image = QImage(300, 60, QImage.Format.Format_RGB32)
    image.fill("white")
    with painter_on(image) as painter:
        painter.setLayoutDirection(direction)
        painter.setFont(picture_font(20))
        painter.setPen(Qt.GlobalColor.black)
        painter.drawText(QPointF(20, 40), text)
    other = LEFT if direction is RIGHT else RIGHT
    assert spoken(text, other) == image


def test_a_line_cut_short_has_its_ellipsis_at_the_end_of_the_words():
    lines = wrap(HEBREW * 3, 120, 1, lambda text: qt_measure(text, 20, 400)).lines
    image = spoken(lines[0], LEFT)
    width = qt_measure(lines[0], 20, 400)
    dots = qt_measure("…", 20, 400)
    low = [y for y in range(60) for x in range(20, round(20 + dots))
           if image.pixelColor(x, y).lightness() < 120]  # fmt: skip
    assert low
    assert min(low) > 34
    assert width <= 120


def test_right_to_left_words_in_an_svg_say_so_and_begin_at_their_right():
    page = replace(hand_page(), drawing=drawing((HEBREW, "Watch it", "Fix it", "Pay for it")))
    root = ElementTree.fromstring(write_svg(page, title="", description=""))
    text = next(each for each in root.iter(f"{SVG}text") if each.text == HEBREW)
    assert text.get("direction") == "rtl"
    assert float(text.get("x", "0")) == pytest.approx(12 + qt_measure(HEBREW, 13, 400), abs=0.01)


def test_the_foot_of_a_page_for_a_room_is_mirrored():
    screen = screen_of(1920, 1080, LIGHT)
    QGuiApplication.setLayoutDirection(LEFT)
    plain = screen_of(1920, 1080, LIGHT)
    assert (screen.direction, plain.direction) == ("rtl", "ltr")
    assert clock_place(screen).left() == 1920 - clock_place(plain).right() - 1


@pytest.mark.parametrize(("wish", "direction"), [("ltr", "ltr"), ("rtl", "rtl"), ("up", "rtl")])
def test_the_environment_says_the_direction_if_it_says_one(monkeypatch, wish, direction):
    monkeypatch.setenv(WISH, wish)
    obey_wish()
    assert reading_direction() == direction


def test_the_sign_of_a_row_stands_at_the_side_where_rows_begin():
    area = QRect(10, 100, 300, 60)
    image = QImage(320, 200, QImage.Format.Format_RGB32)
    with painter_on(image) as painter:
        places = []
        for direction in (LEFT, RIGHT):
            painter.setLayoutDirection(direction)
            places.append(sign_place(painter, area, 17))
    assert places == [QPointF(10 + SIGN, 117), QPointF(310 - SIGN, 117)]


def test_a_rows_title_begins_at_its_right_and_runs_rightwards():
    text = QRect(10, 10, 300, 40)
    image = QImage(320, 60, QImage.Format.Format_RGB32)
    image.fill("white")
    with painter_on(image) as painter:
        painter.setLayoutDirection(RIGHT)
        paint_title(painter, text, "Nobody has it!", "#000000")
    dark = [x for x in range(320)
            if any(image.pixelColor(x, y).lightness() < 90 for y in range(60))]  # fmt: skip
    assert 300 < max(dark) < 310
    assert min(dark) > 150
