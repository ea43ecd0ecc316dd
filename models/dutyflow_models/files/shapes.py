"""Brings the value of a key into its form, or says what is wrong with it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, TypeAlias

from dutyflow_models.files.fields import Form, KeyForm
from dutyflow_models.files.plain_values import Core, PlainMap, PlainValue, resolved
from dutyflow_models.language import mark, say, say_marked
from dutyflow_models.wording import quoted

if TYPE_CHECKING:
    from collections.abc import Callable

    from dutyflow_models.files.locating import Path
    from dutyflow_models.files.report import Report

_WHOLE = re.compile(r"-?(?:0|[1-9][0-9]{0,17})")
_WANTED = {
    Form.TEXT: mark("one text"),
    Form.TEXTS: mark("a list of texts"),
    Form.FLAG: mark("true or false"),
    Form.NUMBER: mark("a whole number"),
    Form.VALUE: mark("a single value"),
    Form.VALUES: mark("a list of values"),
    Form.FACTS: mark("keys with a value each"),
    Form.WHEN: mark("factors with their values, as in {sre: true}"),
    Form.LINKS: mark("a list of addresses"),
    Form.PART: mark("keys with their values"),
    Form.PARTS: mark("a list"),
}
Shaped: TypeAlias = "Core | dict[str, Core]"


def shaped(value: PlainValue, form: KeyForm, path: Path, report: Report) -> Shaped:
    """Return a value in its form; None where there is nothing that can be read."""
    found = _SHAPES[form.form](value, path, report)
    if found is None:
        say_wrong(form.form, form.key, value, path, report)
    return found


def say_wrong(form: Form, key: str, value: PlainValue, path: Path, report: Report) -> None:
    """Say which form a key must have and what stands there."""
    sentence = say(
        "{key} must be {wanted}, not {found}.",
        key=quoted(key),
        wanted=say_marked(_WANTED[form]),
        found=shown(value),
    )
    report.error(path, "wrong-type", sentence)


def items(value: PlainValue, path: Path, report: Report) -> list[PlainValue]:
    """Return the items of a list; a single value is noted and read as a list of one."""
    if isinstance(value, list):
        return value
    sentence = say("The single value of “{key}” is read as a list of one.", key=path[-1])
    report.note(path, "single-as-list", sentence)
    return [value]


def _text(value: PlainValue, _path: Path, _report: Report) -> str | None:
    return str(value) if isinstance(value, str) else None


def _texts(value: PlainValue, path: Path, report: Report) -> list[Core] | None:
    if isinstance(value, dict):
        return None
    texts: list[Core] = []
    for index, item in enumerate(items(value, path, report)):
        if isinstance(item, str):
            texts.append(str(item))
        else:
            say_wrong(Form.TEXT, str(path[-1]), item, (*path, index), report)
    return texts


def _flag(value: PlainValue, _path: Path, _report: Report) -> bool | None:
    found = resolved(value)
    return found if isinstance(found, bool) else None


def _number(value: PlainValue, _path: Path, _report: Report) -> int | None:
    return int(value) if isinstance(value, str) and _WHOLE.fullmatch(value) else None


def _single(value: PlainValue, _path: Path, _report: Report) -> Core:
    return resolved(value) if isinstance(value, str) else None


def _values(value: PlainValue, path: Path, report: Report) -> list[Core] | None:
    if isinstance(value, dict):
        return None
    found: list[Core] = []
    for index, item in enumerate(items(value, path, report)):
        single = _single(item, path, report)
        if single is None:
            say_wrong(Form.VALUE, str(path[-1]), item, (*path, index), report)
        else:
            found.append(single)
    return found


def _facts(value: PlainValue, path: Path, report: Report) -> dict[str, Core] | None:
    return _map(value, path, report, _single, Form.VALUE)


def _when(value: PlainValue, path: Path, report: Report) -> dict[str, Core] | None:
    def one_or_more(held: PlainValue, at: Path, report: Report) -> Core:
        return _values(held, at, report) if isinstance(held, list) else _single(held, at, report)

    return _map(value, path, report, one_or_more, Form.VALUE)


def _map(
    value: PlainValue,
    path: Path,
    report: Report,
    shape: Callable[[PlainValue, Path, Report], Core],
    form: Form,
) -> dict[str, Core] | None:
    if not isinstance(value, dict):
        return None
    found: dict[str, Core] = {}
    for key, held in value.items():
        shaped_value = shape(held, (*path, key), report)
        if shaped_value is None:
            say_wrong(form, key, held, (*path, key), report)
        else:
            found[str(key)] = shaped_value
    return found


_SHAPES: dict[Form, Callable[[PlainValue, Path, Report], Shaped]] = {
    Form.TEXT: _text,
    Form.TEXTS: _texts,
    Form.FLAG: _flag,
    Form.NUMBER: _number,
    Form.VALUE: _single,
    Form.VALUES: _values,
    Form.FACTS: _facts,
    Form.WHEN: _when,
}


def shown(value: PlainValue | PlainMap) -> str:
    """Return what stands in the file, short enough for a sentence."""
    if isinstance(value, list):
        return say("a list")
    if isinstance(value, dict):
        return say("keys with values")
    if value is None:
        return say("nothing")
    return say("“{text}”", text=value if len(value) <= 40 else f"{value[:39]}…")
