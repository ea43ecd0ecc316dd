"""Fresh YAML text: a whole new org file, or one entry or key for a file that is being patched.

Lines come without the indentation of the place they go to, `indented` gives it to them.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from dutyflow_models.files.file_values import FileMap, FileValue, file_map
from dutyflow_models.files.scalars import Quotes, literal_lines, scalar_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from dutyflow_models.org import Organisation

WIDTH = 100
"""A collection that would make a line longer than this many columns gets lines of its own."""


@dataclass(frozen=True, slots=True)
class Manner:
    """How a file is written: what new text in it should look like."""

    step: int = 2
    """Columns a map's keys are indented by, below the key of the map."""
    dash: int = 2
    """Columns a list's dashes are indented by, below the key of the list."""
    keys: Quotes = ""
    texts: Quotes = ""
    quoted: Mapping[str, Quotes] = field(default_factory=dict)
    """Quotes of the texts of some keys, where they are known."""
    padding: str = ""
    """What stands inside the braces of a map on one line: nothing or a space."""
    behind_dash: int = 1
    """Blanks between a dash and what follows."""

    def of(self, key: str) -> Manner:
        """Return how the value of a key is written."""
        quotes = self.quoted.get(key, self.texts)
        return self if quotes == self.texts else replace(self, texts=quotes)


FRESH = Manner()


def org_text(organisation: Organisation) -> str:
    """Write a whole new file, with a blank line between its sections."""
    values: FileMap = {"schema": organisation.version} | file_map(organisation)
    sections = ["\n".join(section_lines(key, value)) for key, value in values.items()]
    head = 2 if "org" in values else 1
    return "\n\n".join(["\n".join(sections[:head]), *sections[head:]]) + "\n"


def section_lines(key: str, value: FileValue, manner: Manner = FRESH) -> list[str]:
    """Write a top-level key: short entries a line each, duties a line for each of their keys."""
    if isinstance(value, list) and value:
        entries = (entry_lines(entry, manner, block=key == "duties") for entry in value)
        lines = [line for entry in entries for line in entry]
        return [f"{key_text(key, manner)}:", *indented(lines, manner.dash)]
    if isinstance(value, dict) and value:
        return [f"{key_text(key, manner)}:", *indented(map_lines(value, manner), manner.step)]
    return pair_lines(key, value, manner)


def flow_text(value: FileValue, manner: Manner = FRESH) -> str:
    """Write any value on one line, as it can stand within braces or brackets."""
    if isinstance(value, dict):
        pairs = ", ".join(flow_pair(key, held, manner) for key, held in value.items())
        return f"{{{manner.padding}{pairs}{manner.padding}}}" if pairs else "{}"
    if isinstance(value, list):
        return f"[{', '.join(flow_text(held, manner) for held in value)}]"
    return scalar_text(value, manner.texts, flow=True)


def flow_pair(key: str, value: FileValue, manner: Manner = FRESH) -> str:
    """Write a key and its value as they can stand within braces."""
    return f"{scalar_text(key, manner.keys, flow=True)}: {flow_text(value, manner.of(key))}"


def key_text(key: str, manner: Manner = FRESH) -> str:
    """Write a key of a block map."""
    return scalar_text(key, manner.keys)


def pair_lines(key: str, value: FileValue, manner: Manner = FRESH, room: int = WIDTH) -> list[str]:
    """Write a key and its value for a block map; `room` is how many columns there are."""
    name = key_text(key, manner)
    header, *rest = value_lines(value, manner.of(key), room - len(name) - 2)
    return [f"{name}: {header}" if header else f"{name}:", *rest]


def value_lines(value: FileValue, manner: Manner = FRESH, room: int = WIDTH) -> list[str]:
    """Write a value behind its key: what stands on the key's line, then the lines below it.

    The lines below count their columns from the key's.
    """
    if isinstance(value, str):
        header, *rest = literal_lines(value) or [scalar_text(value, manner.texts)]
        return [header, *indented(rest, manner.step)]
    if not isinstance(value, list | dict):
        return [scalar_text(value)]
    if _fits_one_line(value, manner, room):
        return [flow_text(value, manner)]
    columns = manner.step if isinstance(value, dict) else manner.dash
    return ["", *indented(_nested_lines(value, manner, room - columns), columns)]


def map_lines(values: FileMap, manner: Manner = FRESH, room: int = WIDTH) -> list[str]:
    """Write a block map; it must hold something."""
    return [line for key in values for line in pair_lines(key, values[key], manner, room)]


def entry_lines(
    value: FileValue, manner: Manner = FRESH, room: int = WIDTH, *, block: bool = False
) -> list[str]:
    """Write an entry of a block list with its dash.

    `block` gives a map a line for each key although it would fit on one.
    """
    dash = "-" + " " * manner.behind_dash
    room -= len(dash)
    if (
        isinstance(value, dict | list)
        and value
        and (block or not _fits_one_line(value, manner, room))
    ):
        first, *others = _nested_lines(value, manner, room)
        return [dash + first, *indented(others, len(dash))]
    header, *rest = value_lines(value, manner, room)
    return [dash + header, *rest]


def indented(lines: Iterable[str], columns: int) -> list[str]:
    """Put lines further right; empty ones stay empty."""
    margin = " " * columns
    return [margin + line if line else line for line in lines]


def _nested_lines(value: FileMap | list[FileValue], manner: Manner, room: int) -> list[str]:
    if isinstance(value, dict):
        return map_lines(value, manner, room)
    return [line for held in value for line in entry_lines(held, manner, room)]


def _fits_one_line(value: FileValue, manner: Manner, room: int) -> bool:
    return not value or (_simple(value) and len(flow_text(value, manner)) <= room)


def _simple(value: FileValue) -> bool:
    """Say whether a value is easily read on one line: no text of several lines, no list of maps."""
    if isinstance(value, dict):
        return all(map(_simple, value.values()))
    if isinstance(value, list):
        return not any(isinstance(held, dict | list) for held in value) and all(map(_simple, value))
    return not isinstance(value, str) or "\n" not in value
