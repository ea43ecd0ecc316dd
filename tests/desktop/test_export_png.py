"""PNG files: the pixels that were painted, in a form that every program reads."""

from __future__ import annotations

import struct
import zlib
from pathlib import Path

import pytest
from export_subjects import FILE, hand_page, subject
from hand_drawn import color_at
from PySide6.QtGui import QImage

from dutyflow.embedded import embedded_org
from dutyflow.export.exporters import export
from dutyflow.export.options import PictureOptions
from dutyflow.export.picture import bands_of, page_of, pixels_of, render_board, render_page
from dutyflow.export.png import write_png
from dutyflow_models.files.problems import CannotWrite
from dutyflow_models.layout import Layout

pytestmark = pytest.mark.usefixtures("qapp")
GOLDEN = Path(__file__).parents[1] / "files" / "golden"


def decoded(data: bytes) -> QImage:
    image = QImage.fromData(data)
    assert not image.isNull()
    return image


def same_pixels(one: QImage, other: QImage) -> bool:
    same = QImage.Format.Format_RGBA8888
    return one.convertToFormat(same) == other.convertToFormat(same)


@pytest.mark.parametrize("transparent", [False, True])
@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0, 4.0])
def test_the_pixels_read_back_are_those_that_were_painted(scale, transparent):
    options = PictureOptions(scale=scale, transparent=transparent)
    image = decoded(export("png", subject(), options))
    assert same_pixels(image, render_board(subject(), options))


@pytest.mark.parametrize("width", [1, 2, 3, 5, 17])
def test_odd_widths_are_written_without_the_padding_of_rows(width):
    image = QImage(width, 3, QImage.Format.Format_RGB32)
    for x in range(width):
        for y in range(3):
            image.setPixel(x, y, 0xFF000000 | (x * 9973 + y * 131))
    assert same_pixels(decoded(write_png((width, 3), [image])), image)


def test_bands_painted_one_by_one_are_the_whole_picture(monkeypatch):
    page = hand_page()
    whole = render_page(page, 1.5)
    monkeypatch.setattr("dutyflow.export.picture._BAND_PIXELS", 70_000)
    bands = list(bands_of(page, 1.5))
    assert len(bands) > 3
    assert same_pixels(decoded(write_png(pixels_of(page, 1.5), bands)), whole)


def test_every_checksum_is_right_and_the_resolution_is_said():
    data = export("png", subject(), PictureOptions(scale=2))
    at, chunks = 8, {}
    while at < len(data):
        (length,) = struct.unpack_from(">I", data, at)
        name, content = data[at + 4 : at + 8], data[at + 8 : at + 8 + length]
        assert struct.unpack_from(">I", data, at + 8 + length)[0] == zlib.crc32(name + content)
        chunks[name] = content
        at += 12 + length
    assert list(chunks) == [b"IHDR", b"pHYs", b"iTXt", b"IDAT", b"IEND"]
    dots = struct.unpack(">IIB", chunks[b"pHYs"])[0]
    assert dots * 0.0254 == pytest.approx(192, abs=0.1)


def test_the_file_lies_inside_byte_for_byte_unless_it_is_not_wanted():
    assert embedded_org(export("png", subject(), PictureOptions())) == FILE
    assert embedded_org(export("png", subject(), PictureOptions(embed=False))) is None


def test_the_same_subject_gives_the_same_bytes():
    options = PictureOptions(size="16:9", date=True)
    assert export("png", subject(), options) == export("png", subject(), options)


def test_without_isal_the_picture_is_the_same(monkeypatch):
    fast = export("png", subject(), PictureOptions())
    monkeypatch.setattr("dutyflow.export.png.fast_zlib", zlib)
    assert same_pixels(decoded(export("png", subject(), PictureOptions())), decoded(fast))


def test_a_picture_is_light_unless_asked_and_transparent_only_if_asked():
    light, dark, clear = (
        decoded(export("png", subject(), options))
        for options in (
            PictureOptions(),
            PictureOptions(theme="dark"),
            PictureOptions(transparent=True),
        )
    )
    assert color_at(light, 2, 2) == "#f6f7f9"
    assert color_at(dark, 2, 2) == "#14171d"
    assert clear.pixelColor(2, 2).alpha() == 0
    assert not light.hasAlphaChannel()


@pytest.mark.parametrize(
    ("size", "pixels"),
    [("16:9", (1920, 1080)), ("4:3", (1440, 1080)), ("a4", (1123, 794)), ("640x480", (640, 480))],
)
def test_a_page_has_the_size_that_was_asked_for(size, pixels):
    image = decoded(export("png", subject(), PictureOptions(size=size)))
    assert (image.width(), image.height()) == pixels


def test_arrows_shown_for_the_selected_card_only_are_not_in_the_picture():
    shown = page_of(subject(), PictureOptions())
    hidden = page_of(subject(layout=Layout(arrows="selected")), PictureOptions())
    assert (len(shown.drawing.arrows), len(hidden.drawing.arrows)) == (1, 0)


def test_the_picture_shows_the_scenario():
    def lanes(scenario_id):
        page = page_of(subject(scenario_id=scenario_id), PictureOptions())
        return [lane.title for lane in page.drawing.lanes]

    assert lanes(None) == ["Operations", "Development", "Unassigned"]
    assert lanes("with-sre") == ["Operations", "Development", "Reliability"]


def test_a_picture_that_would_be_too_large_is_refused_with_advice():
    with pytest.raises(CannotWrite, match=r"64,000 × 400 pixels.*smaller scale"):
        export("png", subject(), PictureOptions(size="16000x100", scale=4))


def test_an_unknown_scenario_is_refused_with_the_known_ones():
    with pytest.raises(CannotWrite, match=r"no scenario “huge”\. The file has: with-sre"):
        export("png", subject(scenario_id="huge"), PictureOptions())


def test_the_picture_looks_as_it_always_did():
    image = render_page(hand_page(), 1.0).convertToFormat(QImage.Format.Format_RGB888)
    golden = decoded((GOLDEN / "page.png").read_bytes())
    golden = golden.convertToFormat(QImage.Format.Format_RGB888)
    assert image.size() == golden.size()
    pairs = zip(bytes(image.constBits()), bytes(golden.constBits()), strict=True)
    different = sum(abs(one - other) > 48 for one, other in pairs)
    assert different / image.sizeInBytes() < 0.005
