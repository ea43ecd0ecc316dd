"""The file that slides go into: our own plain one, or a template, checked before it is opened.

python-pptx is imported when a base is opened: that takes some 140 ms.
"""

from __future__ import annotations

import zipfile
import zlib
from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING

from dutyflow_models.deck.shapes import EMU
from dutyflow_models.deck.slides import Inks, Room
from dutyflow_models.files.problems import CannotWrite
from dutyflow_models.language import say
from dutyflow_models.picture.drawing import Rect
from dutyflow_models.wording import quoted

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from pptx.presentation import Presentation
    from pptx.slide import SlideLayout

    from dutyflow_models.picture.palette import Palette

MAX_TEMPLATE_BYTES = 50_000_000
_MOST_PARTS, _MOST_UNPACKED = 10_000, 300_000_000
_LEAST_ROOM = (400.0, 240.0)
"""Of the board on a slide, in points."""
_MARGIN, _TITLE_TOP, _TITLE_HEIGHT = 24.0, 14.0, 34.0
_GAP = 8.0
_LETTERS = 0.94
"""Of our own slides' font, and of those that stand in for it, against the board's on the screen."""
_HIGHEST_TITLE = 0.35
"""A layout's title that ends further down than this part of the slide is moved up."""

_PRESENTATION = "application/vnd.openxmlformats-officedocument.presentationml.{}.main+xml"
_CONTENT_TYPES = "[Content_Types].xml"
_OLE = b"\xd0\xcf\x11\xe0"
_FOOTERS = frozenset({"dt", "ftr", "sldNum"})
_TITLES = frozenset({"title", "ctrTitle"})
_SECTIONS = "{http://schemas.microsoft.com/office/powerpoint/2010/main}sectionLst"
_A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_P = "{http://schemas.openxmlformats.org/presentationml/2006/main}"


@dataclass(frozen=True, slots=True)
class Base:
    """An open presentation without slides, and what goes where in it."""

    presentation: Presentation
    title_layout: SlideLayout
    """For the first slide of a deck."""
    layout: SlideLayout
    """For all others: nothing but a title, or nothing at all."""
    room: Room
    inks: Inks
    name: str
    """The template's file; empty is our own."""


def own_base(size: tuple[float, float], theme: Palette) -> Base:
    """Open a plain presentation with slides of a size in points.

    Raises:
        CannotWrite: nothing readable has room on so small a slide.

    """
    import pptx
    from pptx.util import Pt

    presentation = pptx.Presentation()
    wide, high = size
    before = _size_of(presentation)
    presentation.slide_width, presentation.slide_height = Pt(wide), Pt(high)
    # It says that the slides are 4:3, whatever their sides.
    presentation.element.sldSz.attrib.pop("type", None)
    scale = wide / before[0], high / before[1]
    for holder in (presentation.slide_master, *presentation.slide_layouts):
        _stretch(holder.element, scale)
    title = Rect(_MARGIN, _TITLE_TOP, wide - 2 * _MARGIN, _TITLE_HEIGHT)
    top = title.bottom + _GAP
    below = Rect(_MARGIN, top, title.w, high - top - _MARGIN * 0.75)
    room = Room(size, below, title, _LETTERS)
    inks = Inks(theme.ink, theme.ink_muted, theme.line, theme.window)
    return _based(presentation, room, inks, "")


def template_base(data: bytes, name: str) -> Base:
    """Open a template: its masters, layouts and theme stay, its slides go.

    Raises:
        CannotWrite: it is no presentation, damaged, far too large, or has no layout for a board.

    """
    presentation = _opened(_checked(data, name), name)
    _without_slides(presentation)
    layout = _layout_for_boards(presentation, name)
    return _based(presentation, _room_of(presentation, layout), Inks(), name, layout)


def kind_of(layout: SlideLayout) -> str:
    """Return the layout's type as the format names it; empty for one made by hand."""
    return str(layout.element.get("type") or "")


def _based(
    presentation: Presentation,
    room: Room,
    inks: Inks,
    name: str,
    layout: SlideLayout | None = None,
) -> Base:
    if room.below.w < _LEAST_ROOM[0] or room.below.h < _LEAST_ROOM[1]:
        if not name:
            raise CannotWrite(
                say(
                    "Slides of this size have no room for a board with text of 12 points. "
                    "Use larger ones."
                )
            )
        raise CannotWrite(
            say(
                "The slides of {name} have no room for a board with text of 12 points. "
                "Use larger ones.",
                name=quoted(name),
            )
        )
    layout = layout or _layout_for_boards(presentation, name)
    first = next((each for each in presentation.slide_layouts if kind_of(each) == "title"), layout)
    return Base(presentation, first, layout, room, inks, name)


def _checked(data: bytes, name: str) -> bytes:
    """Look at every part before anything is made of it; a template becomes a presentation."""
    from defusedxml.common import DefusedXmlException
    from defusedxml.ElementTree import ParseError, fromstring

    if data.startswith(_OLE):
        raise CannotWrite(
            say(
                "{name} is an old or a protected presentation. Save it as .pptx or .potx "
                "without a password.",
                name=quoted(name),
            )
        )
    try:
        with zipfile.ZipFile(BytesIO(data)) as package:
            _refuse_if_huge(package.infolist(), name)
            types = package.read(_CONTENT_TYPES)
            for each in package.namelist():
                if each.endswith((".xml", ".rels")):
                    fromstring(package.read(each), forbid_dtd=True)
            if b".macroEnabled." in types and b"presentation.macroEnabled" in types.replace(
                b"template.", b"presentation."
            ):
                raise CannotWrite(
                    say("{name} holds macros. Save it as .pptx or .potx.", name=quoted(name))
                )
            return _as_presentation(package, types)
    except KeyError:
        raise CannotWrite(
            say("{name} is no presentation. Choose a .pptx or .potx file.", name=quoted(name))
        ) from None
    except DefusedXmlException as error:
        raise CannotWrite(
            say("{name} holds XML that could be an attack. It was not opened.", name=quoted(name))
        ) from error
    except (
        zipfile.BadZipFile,
        zlib.error,
        ParseError,
        ValueError,
        EOFError,
        NotImplementedError,
        RuntimeError,
    ) as error:
        raise _damaged(name) from error


def _damaged(name: str) -> CannotWrite:
    return CannotWrite(
        say(
            "{name} is damaged or no presentation. Choose another one, or save it anew as .pptx "
            "or .potx.",
            name=quoted(name),
        )
    )


def _refuse_if_huge(parts: Iterable[zipfile.ZipInfo], name: str) -> None:
    sizes = [each.file_size for each in parts]
    if len(sizes) > _MOST_PARTS or sum(sizes) > _MOST_UNPACKED:
        raise CannotWrite(
            say(
                "{name} unpacks to more than a template needs. It was not opened.",
                name=quoted(name),
            )
        )


def _as_presentation(package: zipfile.ZipFile, types: bytes) -> bytes:
    """Return the package with its main part called a presentation, as the library wants it."""
    template = _PRESENTATION.format("template").encode()
    known = _PRESENTATION.format("presentation").encode()
    if template not in types:
        return _bytes_of(package)
    made = BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_STORED) as copy:
        for name in package.namelist():
            content = package.read(name)
            copy.writestr(
                name, types.replace(template, known) if name == _CONTENT_TYPES else content
            )
    return made.getvalue()


def _bytes_of(package: zipfile.ZipFile) -> bytes:
    file = package.fp
    if file is None:
        raise zipfile.BadZipFile
    file.seek(0)
    return file.read()


def _opened(data: bytes, name: str) -> Presentation:
    import pptx
    from pptx.exc import PythonPptxError

    try:
        presentation = pptx.Presentation(BytesIO(data))
        if min(_size_of(presentation)) > 0 and len(presentation.slide_layouts):
            return presentation
    except (
        PythonPptxError,
        SyntaxError,
        LookupError,
        ValueError,
        AttributeError,
        TypeError,
    ) as error:
        raise _damaged(name) from error
    raise _damaged(name)


def _without_slides(presentation: Presentation) -> None:
    """Take the slides out, and the lists that name them."""
    element = presentation.element
    listed = element.sldIdLst
    for each in list(listed if listed is not None else ()):
        presentation.part.drop_rel(each.rId)
        listed.remove(each)
    for each in element.findall(f"{_P}custShowLst"):
        element.remove(each)
    for each in list(element.iter(_SECTIONS)):
        extension = each.getparent()
        extension.getparent().remove(extension)


def _layout_for_boards(presentation: Presentation, name: str) -> SlideLayout:
    """Find the layout with nothing but a title, else the one with nothing."""
    wanted: tuple[Callable[[SlideLayout], bool], ...] = (
        lambda layout: kind_of(layout) == "titleOnly",
        lambda layout: layout.name.strip().casefold() in ("title only", "nur titel"),
        lambda layout: _places(layout) in ({"title"}, {"ctrTitle"}),
        lambda layout: kind_of(layout) == "blank",
        lambda layout: layout.name.strip().casefold() in ("blank", "empty", "leer"),
        lambda layout: not _places(layout),
    )
    for is_it in wanted:
        for layout in presentation.slide_layouts:
            if is_it(layout):
                return layout
    raise CannotWrite(
        say(
            "{name} has no layout that leaves room for a board. Add one with nothing but a title, "
            "called “Title Only”, or an empty one, called “Blank”.",
            name=quoted(name),
        )
    )


def _places(layout: SlideLayout) -> set[str]:
    """Return the kinds of places that a layout has, without date, footer and number."""
    return _boxes(layout).keys() - _FOOTERS


def _boxes(layout: SlideLayout) -> dict[str, Rect]:
    """Return by their kind the places that a layout has, in points."""
    boxes = {}
    for at in range(len(layout.placeholders)):
        place = layout.placeholders[at]
        holder = place.element.ph
        kind = str(holder.get("type") or "obj") if holder is not None else ""
        sides = (place.left or 0, place.top or 0, place.width or 0, place.height or 0)
        boxes[kind] = Rect(*(each / EMU for each in sides))
    return boxes


def _size_of(presentation: Presentation) -> tuple[float, float]:
    return (presentation.slide_width or 0) / EMU, (presentation.slide_height or 0) / EMU


def _room_of(presentation: Presentation, layout: SlideLayout) -> Room:
    """Return where on a template's slides a board may stand: below the title, above the foot."""
    (wide, high), boxes = _size_of(presentation), _boxes(layout)
    title = next((boxes[kind] for kind in _TITLES if kind in boxes), None)
    feet = [boxes[kind].y for kind in _FOOTERS if kind in boxes and boxes[kind].y > 0.8 * high]
    bottom = min([*feet, high - 0.03 * high])
    side = min(0.05 * wide, title.x if title else wide)
    own = None
    if title is None or title.bottom > _HIGHEST_TITLE * high:
        own = title = Rect(side, 0.03 * high, wide - 2 * side, 0.08 * high)
    top = title.bottom + _GAP
    return Room((wide, high), Rect(side, top, wide - 2 * side, bottom - top), own)


def _stretch(element: object, scale: tuple[float, float]) -> None:
    """Move and stretch all places of a master or layout to another size of slide."""
    for each in element.iter(_A + "off", _A + "ext"):  # type: ignore[attr-defined]
        for name, by in zip(
            ("x", "y") if each.tag.endswith("off") else ("cx", "cy"), scale, strict=True
        ):
            if each.get(name) is not None:
                each.set(name, str(round(int(each.get(name)) * by)))
