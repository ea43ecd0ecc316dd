"""Gathers the texts that the window shows out of the code, for `translating`.

Texts are the literals in calls of `dutyflow_models.language`, the nouns of `counted`, those
arguments of table rows that TABLES names, and the lists of prompts. Qt's own gatherer reads neither
plurals that stand in the code nor tables, and would want a context with every text.
"""

from __future__ import annotations

import ast
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import yaml

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parents[1]
SOURCES = ("models/dutyflow_models", "desktop/dutyflow")
PROMPTS = "resources/prompts"
TABLES: dict[str, tuple[int | str, ...]] = {
    "KeyHint": (1,),
    "Action": (1, "tip"),
    "Menu": (0,),
    "Field": (1, 3, "step"),
}
"""A row's class to which of its arguments are texts, by position or name."""
SEPARATOR = "\x04"
"""Between a text and what it is about, in a key."""


@dataclass(frozen=True, slots=True)
class Text:
    """A text to translate. `many` is the plural, for texts that count."""

    source: str
    about: str = ""
    many: str = ""

    @property
    def key(self) -> str:
        """Tell this text apart from all others."""
        return f"{self.source}{SEPARATOR}{self.about}" if self.about else self.source


class NotGathered(Exception):
    """A text that does not stand in the code as one literal, or is said too early."""


def gathered(root: Path = ROOT) -> dict[Text, list[str]]:
    """Return every text with the files that say it, in the order of the files.

    Raises:
        NotGathered: names the file and line of a call that cannot be translated.

    """
    found: dict[Text, list[str]] = {}
    for folder in SOURCES:
        for path in sorted(root.joinpath(folder).rglob("*.py")):
            place = path.relative_to(root).as_posix()
            if place.endswith("/language.py"):
                continue
            for text in texts_of(path.read_text("utf-8"), place):
                _note(found, text, place)
    for path in sorted(root.joinpath(PROMPTS).glob("*.yaml")):
        for text in texts_of_prompts(path.read_text("utf-8")):
            _note(found, text, path.relative_to(root).as_posix())
    return found


def _note(found: dict[Text, list[str]], text: Text, place: str) -> None:
    places = found.setdefault(text, [])
    if place not in places:
        places.append(place)


def texts_of_prompts(data: str) -> Iterator[Text]:
    """Yield titles and questions of a list of prompts."""
    prompts = yaml.safe_load(data)
    yield Text(prompts["title"])
    for each in prompts["prompts"]:
        yield from (Text(each["title"]), Text(each["ask"]))


def texts_of(code: str, place: str) -> Iterator[Text]:
    """Yield the texts of one module."""
    yield from _of(ast.parse(code), place, inside=False)


def _of(node: ast.AST, place: str, *, inside: bool) -> Iterator[Text]:
    if isinstance(node, ast.Call):
        yield from _of_call(node, place, inside=inside)
    inside = inside or isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda)
    for child in ast.iter_child_nodes(node):
        yield from _of(child, place, inside=inside)


def _of_call(call: ast.Call, place: str, *, inside: bool) -> Iterator[Text]:
    name = call.func.id if isinstance(call.func, ast.Name) else ""
    where = f"{place}:{call.lineno}"
    if name in ("say", "several", "mark"):
        if name != "mark" and not inside:
            raise NotGathered(f"{where}: {name}() while the module is imported; use mark().")
        about = next((word.value for word in call.keywords if word.arg == "about"), None)
        many = _literal(call.args[1], where) if name == "several" else ""
        yield Text(_literal(call.args[0], where), _literal(about, where) if about else "", many)
    elif name == "counted" and len(call.args) == 2 and isinstance(call.args[1], ast.Constant):
        noun = str(call.args[1].value)
        plural = f"{noun[:-1]}ies" if noun.endswith("y") else f"{noun}s"
        yield Text(f"{{n}} {noun}", many=f"{{n}} {plural}")
    elif name in TABLES:
        yield from _of_row(call, TABLES[name], where)


def _of_row(call: ast.Call, columns: tuple[int | str, ...], where: str) -> Iterator[Text]:
    for column in columns:
        if isinstance(column, int):
            cells = call.args[column : column + 1]
        else:
            cells = [word.value for word in call.keywords if word.arg == column]
        for cell in cells:
            if isinstance(cell, ast.JoinedStr):
                raise NotGathered(f"{where}: the text of a row must be one literal.")
            if isinstance(cell, ast.Constant) and cell.value:
                yield Text(str(cell.value))


def _literal(node: ast.expr, where: str) -> str:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    raise NotGathered(f"{where}: the text must stand here as one literal.")
