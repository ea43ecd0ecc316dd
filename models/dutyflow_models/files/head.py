"""Reads what stands beside the lists: the version, the organisation's name, unknown keys."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from dutyflow_models.files.fields import Form, KeyForm, key_forms
from dutyflow_models.files.known import Known
from dutyflow_models.files.parts import PartReader
from dutyflow_models.files.plain_values import Core, PlainMap, PlainValue, resolved
from dutyflow_models.files.shapes import shaped
from dutyflow_models.files.upgrades import UPGRADES
from dutyflow_models.language import say
from dutyflow_models.org import SCHEMA, Identity, Organisation
from dutyflow_models.wording import quoted

if TYPE_CHECKING:
    from dutyflow_models.files.report import Report

_VERSION = KeyForm("schema", Form.NUMBER, required=False)
_CANNOT_BE_HELD = frozenset({"cls", "self", "_fields_set"})
"""Keys that the model has no place for; they stay in the file alone."""
_ENDINGS = (".yaml", ".yml", ".org")


@dataclass(frozen=True, slots=True)
class Head:
    """The file's head; `values` is the whole file in today's format."""

    version: int
    read_only: bool
    identity: Identity
    unknown: dict[str, Core]
    values: PlainMap


def read_head(values: PlainMap, name: str, report: Report, *, empty: bool) -> Head:
    """Read the head of a file; its name stands in for an organisation without one."""
    if empty:
        report.warning((), "empty", say("The file is empty."))
    elif key_forms(Organisation).keys().isdisjoint(values):
        sentence = say("The file has none of the keys of an org file.")
        report.warning((), "no-org-file", sentence, say("Is it the right file?"))
    version = _version(values.get("schema"), report, told=empty)
    if version < SCHEMA:
        values = UPGRADES.upgraded(values, version)
    identity = _identity(values.get("org"), name, report, told=empty)
    unknown = _unknown(values, report)
    return Head(version, version > SCHEMA, identity, unknown, values)


def _version(value: PlainValue, report: Report, *, told: bool) -> int:
    if value is None:
        if not told:
            report.note((), "no-schema", say("“schema” is missing and read as 1."))
        return 1
    version = shaped(value, _VERSION, ("schema",), report)
    if not isinstance(version, int):
        return SCHEMA
    if version < 1:
        sentence = say("There is no format {version}.", version=version)
        report.error(("schema",), "unknown-schema", sentence, say("Write “schema: 1”."))
        return SCHEMA
    if version > SCHEMA:
        sentence = say(
            "The file is written in format {version}; this version of Dutyflow knows {known}."
            " It opens to be read only.",
            version=version,
            known=SCHEMA,
        )
        advice = say("Use a newer Dutyflow to change it.")
        report.warning(("schema",), "newer-schema", sentence, advice)
    return version


def bare_name(name: str) -> str:
    """Return the name of an org file without what says that it is one."""
    for ending in _ENDINGS:
        name = name.removesuffix(ending)
    return name


def _identity(value: PlainValue, name: str, report: Report, *, told: bool) -> Identity:
    found = None
    if value is not None:
        found = PartReader(report, Known()).read(Identity, value, ("org",))
    identity = found or Identity()
    if identity.name:
        return identity
    name = bare_name(name)
    if not told:
        sentence = say("“org.name” is missing.")
        if name:
            sentence = say(
                "“org.name” is missing; the file's name “{name}” stands in for it.", name=name
            )
        report.note(("org",), "no-name", sentence)
    return identity.replacing(name=name) if name else identity


def _unknown(values: PlainMap, report: Report) -> dict[str, Core]:
    """Note the keys that an org file does not have, and keep them."""
    unknown: dict[str, Core] = {}
    known = key_forms(Organisation)
    for key, value in values.items():
        if key in known:
            continue
        sentence = say("{key} is not a key of an org file; it stays as it is.", key=quoted(key))
        report.note((key,), "unknown-key", sentence, report.guess(key, known))
        if key not in Organisation.model_fields and key not in _CANNOT_BE_HELD:
            unknown[str(key)] = resolved(value)
    return unknown
