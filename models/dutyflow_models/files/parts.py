"""Reads one part of an organisation with care: every form that is accepted, every doubt said."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pydantic import ValidationError

from dutyflow_models.files.fields import Form, KeyForm, key_forms
from dutyflow_models.files.forms import STAND_INS, with_roles, written_as
from dutyflow_models.files.known import REFERENCES, Known
from dutyflow_models.files.plain_values import PlainMap, PlainValue, resolved
from dutyflow_models.files.sentences import missing, one_of, refused
from dutyflow_models.files.shapes import items, shaped, shown
from dutyflow_models.language import say
from dutyflow_models.org import AnyPart, Assignment, Duty, Part
from dutyflow_models.wording import quoted

if TYPE_CHECKING:
    from dutyflow_models.files.locating import Path
    from dutyflow_models.files.report import Report


class PartReader:
    """Makes parts from plain values, with what the file has named so far."""

    def __init__(self, report: Report, known: Known) -> None:
        self._report = report
        self._known = known

    def read(self, kind: type[AnyPart], values: PlainValue, path: Path) -> AnyPart | None:
        """Return the part; None where a required key is missing or wrong, which was then said."""
        if not isinstance(values, dict):
            sentence = say(
                "{part} has keys with values, not {found}.",
                part=one_of(kind, capital=True),
                found=shown(values),
            )
            self._report.error(path, "wrong-type", sentence)
            return None
        written = values
        if kind in (Duty, Assignment) and not values.keys().isdisjoint(STAND_INS):
            values = with_roles(values, path, self._report)
        forms = key_forms(kind)
        found: dict[str, object] = {}
        for key, value in values.items():
            form = forms.get(key)
            if form is None:
                self._keep_unknown(kind, key, value, path, found)
            elif value is not None:
                self._keep(form, value, (*path, key), found)
        if self._misses(kind, values, found, path):
            return None
        self._resolve_names(kind, found, written, path)
        return self._validated(kind, found, path)

    def _keep(self, form: KeyForm, value: PlainValue, path: Path, found: dict[str, object]) -> None:
        made: object
        if form.part is None:
            made = shaped(value, form, path, self._report)
        elif form.form is Form.PART:
            made = self.read(form.part, value, path)
        else:
            made = self._parts(form, form.part, value, path)
        if made is not None:
            found[form.key] = made

    def _parts(
        self, form: KeyForm, kind: type[Part], value: PlainValue, path: Path
    ) -> list[object]:
        made: list[object] = []
        for index, item in enumerate(items(value, path, self._report)):
            if form.form is Form.LINKS and isinstance(item, str):
                made.append(str(item))
            elif (part := self.read(kind, item, (*path, index))) is not None:
                made.append(part)
        return made

    def _keep_unknown(
        self,
        kind: type[Part],
        key: str,
        value: PlainValue,
        path: Path,
        found: dict[str, object],
    ) -> None:
        place = (*path, key)
        sentence = say(
            "{key} is not a key of {part}; it stays as it is.", key=quoted(key), part=one_of(kind)
        )
        self._report.note(place, "unknown-key", sentence, self._report.guess(key, key_forms(kind)))
        if key not in kind.model_fields:  # `source` would be taken for `from`
            found[str(key)] = resolved(value)

    def _misses(
        self, kind: type[Part], values: PlainMap, found: dict[str, object], path: Path
    ) -> bool:
        """Say which required keys are not there; those that are wrong were spoken of before."""
        required = [key for key, form in key_forms(kind).items() if form.required]
        for key in required:
            if values.get(key) is None:
                code, sentence, advice = missing(kind, key, values)
                self._report.error(path, code, sentence, advice)
        return any(key not in found for key in required)

    def _resolve_names(
        self, kind: type[Part], found: dict[str, object], written: PlainMap, path: Path
    ) -> None:
        for key, sort in REFERENCES.get(kind, {}).items():
            named = found.get(key)
            place = (*path, written_as(key, written))
            if isinstance(named, str):
                found[key] = self._known.resolve(sort, named, place, self._report)
            elif isinstance(named, list):
                found[key] = [
                    self._known.resolve(sort, name, (*place, index), self._report)
                    for index, name in enumerate(named)
                ]
        for key in ("when", "facts"):
            facts = found.get(key)
            if isinstance(facts, dict) and key in key_forms(kind):
                self._known.check_facts(facts, (*path, key), self._report)

    def _validated(
        self, kind: type[AnyPart], found: dict[str, object], path: Path
    ) -> AnyPart | None:
        try:
            return kind.model_validate(found)
        except ValidationError as error:
            wrong = {str(each["loc"][0]): each for each in reversed(error.errors())}
        forms = key_forms(kind)
        for key, detail in wrong.items():
            code, sentence, advice = refused(key, detail, forms.get(key), self._report)
            self._report.error((*path, key), code, sentence, advice)
        if any(key not in found or (key in forms and forms[key].required) for key in wrong):
            return None
        rest = {key: value for key, value in found.items() if key not in wrong}
        return self._validated(kind, rest, path)
