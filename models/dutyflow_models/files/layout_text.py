"""A layout as a small YAML text that people can pass on, and as the library keeps it.

What lies at its default is left out. A value that cannot be understood is left at its default and
told; only a text that is no layout at all is refused.
"""

from __future__ import annotations

import json
from collections.abc import Mapping as Table
from typing import TYPE_CHECKING

from pydantic import ValidationError

from dutyflow_models.files.emit import map_lines
from dutyflow_models.files.plain_values import plain, resolved
from dutyflow_models.files.positions import Lines
from dutyflow_models.files.problems import CannotRead, Problem
from dutyflow_models.files.view_values import (
    VIEWS,
    facts_resolved,
    view_values,
    views_understood,
)
from dutyflow_models.files.yaml_growth import grow
from dutyflow_models.files.yaml_tree import Mapping, Node, Scalar, followed
from dutyflow_models.language import mark, say, say_marked
from dutyflow_models.layout import Layout, SavedView

if TYPE_CHECKING:
    from dutyflow_models.files.file_values import FileMap, FileValue

HEAD = "dutyflow-layout"
"""The key that says what the file is; its value is the version of the format."""
VERSION = 1
MAX_BYTES = 2_000_000
"""A layout with every one of 10,000 duties in its place has some 400,000."""

_MEANT: Table[str, str] = {
    "name": mark("a text"),
    "lane_order": mark("a list of team ids"),
    "folded": mark("a list of team ids"),
    "hidden": mark("a list of team ids"),
    "colors": mark("a colour for each team id"),
    "card_order": mark("a list of duty ids for each “team/stage”"),
    "stage_widths": mark("a number from 80 to 2000 for each stage id"),
    "text_scale": mark("a number from 0.5 to 3"),
    "arrows": mark("one of all, selected, none"),
    "echoes": mark("true or false"),
    "opened": mark("a list of duty ids"),
    "zoom": mark("a number from 0.05 to 8"),
    "scroll": mark("two numbers"),
    "scenario": mark("the id of a scenario"),
    "facts": mark("a value for each factor id"),
    VIEWS: mark("a list of views"),
    "locked": mark("true or false"),
    "dismissed": mark("a list of prompt ids"),
}
"""What stands behind each key, for the sentence when something else does."""


def layout_text(layout: Layout) -> str:
    """Write a layout as YAML; sets are sorted, so that equal layouts are equal texts."""
    values: FileMap = {HEAD: VERSION, "name": layout.name}
    usual = Layout()
    for key in _MEANT:
        value = getattr(layout, key)
        if key != "name" and value != getattr(usual, key):
            values[key] = _file_value(value)
    return "\n".join(map_lines(values)) + "\n"


def read_layout(data: bytes) -> tuple[Layout, tuple[Problem, ...]]:
    """Read what `layout_text` wrote; CannotRead when it is no layout at all."""
    text = _decoded(data)
    tree = grow(text, later=False)
    lines = Lines(text)
    root = followed(tree.root) if tree.root is not None else None
    if not isinstance(root, Mapping):
        raise CannotRead(_not_a_layout())
    _check_head(root, lines)
    problems = [*tree.problems]
    keys = {key.text: key for key, _ in reversed(root.pairs)}
    for name, key in keys.items():
        if name != HEAD and name not in _MEANT:
            sentence = say("“{key}” is no part of a layout and was left out.", key=name)
            problems.append(_at(key, lines, sentence, "", "unknown-key"))
    values = {key.text: plain(node) for key, node in reversed(root.pairs) if key.text in _MEANT}
    # Where any value may stand, `true` must not become the text that it is written as.
    facts = {"facts": resolved(values["facts"])} if "facts" in values else {}
    views = {VIEWS: facts_resolved(values[VIEWS])} if VIEWS in values else {}
    layout, refused = _understood({**values, **facts, **views})
    for name in refused:
        sentence = say(
            "“{key}” holds something else than {meant}; it was left out.",
            key=name,
            meant=say_marked(_MEANT[name]),
        )
        if name == VIEWS and layout.views:
            sentence = say("Something in “views” is not as it is in a view; it was left out.")
        advice = say("Correct the value.")
        problems.append(_at(keys[name], lines, sentence, advice, "wrong-value"))
    return layout, tuple(problems)


def layout_from_json(text: str) -> Layout:
    """Read a layout as the library keeps it; what cannot be understood is left at its default."""
    try:
        values = json.loads(text)
    except (ValueError, RecursionError):
        return Layout()
    return _understood(values)[0] if isinstance(values, dict) else Layout()


def _understood(values: Table[str, object]) -> tuple[Layout, list[str]]:
    """Make a layout of the values that fit their fields, and name the others."""
    views, whole = views_understood(values.get(VIEWS, []))
    damaged = [] if whole else [VIEWS]
    values = {**values, VIEWS: views}
    try:
        return Layout.model_validate(values), damaged
    except ValidationError as error:
        refused = sorted({str(detail["loc"][0]) for detail in error.errors(include_url=False)})
    fitting = {name: value for name, value in values.items() if name not in refused}
    return Layout.model_validate(fitting), refused + damaged


def _check_head(root: Mapping, lines: Lines) -> None:
    head = root.get(HEAD)
    if head is None:
        raise CannotRead(_not_a_layout(is_org=root.get("duties") is not None))
    version = head.text if isinstance(head, Scalar) else ""
    if not version.isdecimal() or int(version) < 1:
        sentence = say("“{key}” is not followed by the number of a version.", key=HEAD)
        advice = say("Write “{key}: {value}”.", key=HEAD, value=VERSION)
        raise CannotRead(_at(head, lines, sentence, advice, "not-a-layout"))
    if int(version) > VERSION:
        sentence = say("This layout was written by a newer Dutyflow.")
        advice = say("Update Dutyflow to read it.")
        raise CannotRead(_at(head, lines, sentence, advice, "newer"))


def _not_a_layout(*, is_org: bool = False) -> Problem:
    advice = (
        say("It looks like an organisation: open it instead of importing it.")
        if is_org
        else say("Choose a file that was made by exporting a layout.")
    )
    sentence = say("This is not a layout: the line “{line}” is missing.", line=f"{HEAD}: {VERSION}")
    return Problem(sentence, advice=advice, code="not-a-layout")


def _decoded(data: bytes) -> str:
    if len(data) > MAX_BYTES:
        sentence = say(
            "The file is larger than {limit} MB, which no layout is.", limit=MAX_BYTES // 1_000_000
        )
        raise CannotRead(Problem(sentence, advice=say("Choose another file."), code="too-large"))
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        sentence, advice = say("The text is not UTF-8."), say("Save it as UTF-8.")
        raise CannotRead(Problem(sentence, line, 1, advice, code="not-utf-8")) from error


def _at(node: Node, lines: Lines, sentence: str, advice: str, code: str) -> Problem:
    line, column = lines.place(node.start)
    return Problem(sentence, line, column, advice, "warning", code)


def _file_value(value: object) -> FileValue:
    if isinstance(value, SavedView):
        return {name: _file_value(held) for name, held in view_values(value).items()}
    if isinstance(value, frozenset):
        return sorted(value)
    if isinstance(value, tuple):
        return [_file_value(held) for held in value]
    if isinstance(value, Table):
        return {str(key): _file_value(held) for key, held in value.items()}
    assert isinstance(value, str | int | float | None)  # a layout holds nothing else
    return value
