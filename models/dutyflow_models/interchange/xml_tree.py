"""XML of others as elements that know their line; definitions that may grow are refused."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from dutyflow_models.files.limits import MAX_BYTES, MAX_DEPTH, MAX_EVENTS
from dutyflow_models.interchange.source import unreadable
from dutyflow_models.language import number, say
from dutyflow_models.wording import plain

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping


@dataclass(slots=True)
class Element:
    """One element. Names are without their prefix."""

    name: str
    attributes: Mapping[str, str]
    line: int
    children: list[Element] = field(default_factory=list)
    texts: list[str] = field(default_factory=list)

    @property
    def text(self) -> str:
        """What stands in it besides elements."""
        return "".join(self.texts)

    def get(self, name: str) -> str:
        """Return an attribute, or the empty text."""
        return self.attributes.get(name, "")

    def named(self, name: str) -> list[Element]:
        """Return the elements directly in it that are called so."""
        return [each for each in self.children if each.name == name]

    def below(self) -> Iterator[Element]:
        """Return all elements in it, however deep, in the order written."""
        waiting = self.children[::-1]
        while waiting:
            found = waiting.pop()
            yield found
            waiting += found.children[::-1]


def read_xml(data: bytes, file: str, *, place: str = "") -> Element:
    """Read XML within the limits of files.

    Raises:
        CannotRead: it is damaged, too deep or too large, or it defines entities or a type of its
            own; `place` says where in the file it stands, if it is not the file itself.

    """
    from defusedxml.common import DefusedXmlException
    from defusedxml.ElementTree import DefusedXMLParser, ParseError

    if len(data) > MAX_BYTES:
        raise unreadable(
            file, place + say("It has more than {most} MB.", most=number(MAX_BYTES // 1_000_000))
        )
    growing = _Growing(file, place)
    parser = DefusedXMLParser(target=growing, forbid_dtd=True)
    growing.line_now = lambda: parser.parser.CurrentLineNumber
    try:
        parser.feed(data)
        parser.close()
    except DefusedXmlException as error:
        raise unreadable(
            file,
            place + say("It defines a document type or entities, which may hide something."),
            growing.line,
            say("Save it again with the program it is from."),
        ) from error
    except ParseError as error:
        said = plain(str(error).partition(":")[0])
        line = 0 if place else error.position[0]
        raise unreadable(
            file, place + say("The XML is damaged: {said}.", said=said), line
        ) from error
    except (LookupError, ValueError) as error:
        raise unreadable(file, place + say("The XML cannot be read."), growing.line) from error
    return growing.root


class _Growing:
    """Grows the tree from what the parser finds."""

    def __init__(self, file: str, place: str) -> None:
        self._file, self._place = file, place
        self._open: list[Element] = []
        self._count = 0
        self.line_now: Callable[[], int] = lambda: 0
        self.root = Element("", {}, 0)

    @property
    def line(self) -> int:
        """The line that is read now; 0 within something that was packed."""
        return 0 if self._place else self.line_now()

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        """Begin an element."""
        self._count += 1 + len(attributes)
        if self._count > MAX_EVENTS or len(self._open) > MAX_DEPTH:
            deep = len(self._open) > MAX_DEPTH
            what = (
                say("The elements are nested too deep.")
                if deep
                else say("The elements are too many.")
            )
            raise unreadable(self._file, self._place + what, self.line)
        held = {_bare(key): value for key, value in attributes.items()}
        found = Element(_bare(name), held, self.line)
        if self._open:
            self._open[-1].children.append(found)
        else:
            self.root = found
        self._open.append(found)

    def end(self, _name: str) -> None:
        """End the innermost element."""
        self._open.pop()

    def data(self, text: str) -> None:
        """Take text in."""
        self._open[-1].texts.append(text)

    def close(self) -> None:
        """Do nothing more: the root is there."""


def _bare(name: str) -> str:
    return name.rpartition("}")[2]
