"""The pages of a draw.io file, each as the root of its cells; packed ones are unpacked."""

from __future__ import annotations

import base64
import binascii
import zlib
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import unquote_to_bytes

from dutyflow_models.files.limits import MAX_BYTES
from dutyflow_models.interchange.source import unreadable
from dutyflow_models.interchange.xml_tree import read_xml
from dutyflow_models.language import number, say
from dutyflow_models.wording import quoted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dutyflow_models.interchange.source import SourceFile
    from dutyflow_models.interchange.xml_tree import Element

MAX_PAGES = 1_000


class Page(NamedTuple):
    """One page."""

    name: str
    cells: Element
    """The element that holds them."""
    line: int
    """Where a packed page stands; 0 where the cells know their lines themselves."""


def pages_of(file: SourceFile) -> Iterator[Page]:
    """Read every page of a file; one that is damaged is CannotRead."""
    whole = read_xml(file.data, file.name)
    if whole.name == "mxGraphModel":
        yield _page(file, "", whole, 0)
        return
    found = whole.named("diagram")
    if len(found) > MAX_PAGES:
        raise unreadable(file.name, say("It has more than {most} pages.", most=number(MAX_PAGES)))
    room = MAX_BYTES
    for count, diagram in enumerate(found, start=1):
        name = diagram.get("name") or f"Page {count}"
        models = diagram.named("mxGraphModel")
        if models:
            yield _page(file, name, models[0], 0)
            continue
        if not diagram.text.strip():
            continue
        data = _unpacked(file, diagram, name, room)
        room -= len(data)
        place = say("The page {page}: ", page=quoted(name))
        yield _page(file, name, read_xml(data, file.name, place=place), diagram.line)


def _page(file: SourceFile, name: str, model: Element, line: int) -> Page:
    roots = model.named("root")
    if model.name != "mxGraphModel" or not roots:
        words = say("It holds no drawing.")
        if name:
            words = say("The page {page} holds no drawing.", page=quoted(name))
        raise unreadable(file.name, words, line or model.line)
    return Page(name, roots[0], line)


def _unpacked(file: SourceFile, diagram: Element, name: str, room: int) -> bytes:
    """Undo what draw.io does to a page: percent signs, deflate, base64; within the room left."""
    try:
        packed = base64.b64decode("".join(diagram.text.split()), validate=True)
        inflating = zlib.decompressobj(-zlib.MAX_WBITS)
        data = inflating.decompress(packed, room + 1)
        is_whole = inflating.eof
    except (binascii.Error, ValueError, zlib.error) as error:
        raise _damaged(file, diagram, name) from error
    if len(data) > room:
        sentence = say(
            "The page {page} has more than {most} MB unpacked.",
            page=quoted(name),
            most=MAX_BYTES // 1_000_000,
        )
        raise unreadable(file.name, sentence, diagram.line)
    if not is_whole:
        raise _damaged(file, diagram, name)
    return unquote_to_bytes(data)


def _damaged(file: SourceFile, diagram: Element, name: str) -> Exception:
    sentence = say("The page {page} is damaged: it cannot be unpacked.", page=quoted(name))
    return unreadable(file.name, sentence, diagram.line, say("Save it again with draw.io."))
