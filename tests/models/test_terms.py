"""What fields, values and entries are called where a sentence names them, in another language."""

from __future__ import annotations

import pytest

from dutyflow_models import language
from dutyflow_models.differences import describe
from dutyflow_models.edits.duties import set_duty
from dutyflow_models.edits.handoffs import remove_handoffs
from dutyflow_models.edits.refused import EditRefused
from dutyflow_models.files.problems import CannotRead
from dutyflow_models.files.read import read_org
from dutyflow_models.org import Duty, HandOff, Organisation, Part, Team
from dutyflow_models.terms import _FIELDS, field_words, value_words

ORG = Organisation(
    teams=(Team(id="sre", title="SRE"),),
    duties=(Duty(id="call", title="On call", responsible=("sre",)), Duty(id="fix", title="Fix")),
    handoffs=(HandOff.model_validate({"from": "call", "to": "fix"}),),
)
GERMAN = {
    "status": "Status",
    "accepted": "angenommen",
    "open": "offen",
    "“{text}”": "„{text}“",
    "{part}: {field} is {new} now; it was {old}.": "{part}: {field} ist {new}, nicht {old}.",
    "The hand-off {title}": "Die Übergabe {title}",
    "{entry} is gone.": "{entry} ist weg.",
    "duty": "Aufgabe",
    "There is no {kind} “{id}”.": "{kind} „{id}“ gibt es nicht.",
    "A “[” is opened and not closed, or a comma is missing.": "Eine „[“ bleibt offen.",
    "{problem} It was opened in line {line}.": "{problem} Offen seit Zeile {line}.",
    "a duty": "eine Aufgabe",
    "{part} has no “{key}”; it is not shown.": "{part} hat kein „{key}“.",
}


@pytest.fixture
def german():
    language.install(lambda text, _about, _n: GERMAN.get(text, ""))
    yield
    language.install(None)


def test_every_field_that_a_difference_may_name_is_called_something():
    known = {name for kind in _parts(Part) for name in kind.model_fields}
    known -= {*Organisation.model_fields} - {"version"}
    known -= {"id", "url", "what", "who", "due"}  # of no difference: they are told as a whole

    assert known - _FIELDS.keys() == set()


def test_a_field_or_a_value_that_is_not_known_is_said_as_it_stands():
    assert field_words("pager_number") == "pager number"
    assert value_words("status", "urgent") == "urgent"
    assert value_words("tags", ("a", "b")) == "a, b"


@pytest.mark.usefixtures("german")
def test_a_difference_says_fields_values_and_entries_in_the_readers_language():
    after = set_duty(ORG, "call", {"status": "accepted"})
    found = describe(ORG, remove_handoffs(after, ["call>fix"]))

    assert [each.sentence for each in found] == [
        "„On call“: Status ist „angenommen“, nicht „offen“.",
        "Die Übergabe „On call → Fix“ ist weg.",
    ]
    assert (found[0].field, found[0].old, found[0].new) == ("status", "open", "accepted")


@pytest.mark.usefixtures("german")
def test_a_refusal_names_the_kind_in_the_readers_language():
    with pytest.raises(EditRefused, match=r"^Aufgabe „gone“ gibt es nicht\.$"):
        set_duty(ORG, "gone", {"title": "x"})


@pytest.mark.usefixtures("german")
def test_problems_of_a_file_keep_their_codes_and_their_capitals():
    reading = read_org(b"schema: 1\norg: {name: a}\nduties:\n  - {title: On call}\n")

    assert [(each.code, each.sentence) for each in reading.problems] == [
        ("missing-id", "Eine Aufgabe „On call“ hat kein „id“."),
    ]
    with pytest.raises(CannotRead) as refusal:
        read_org(b"teams: [a,\nduties: 1\n")
    assert refusal.value.problems[0].sentence == "Eine „[“ bleibt offen. Offen seit Zeile 1."


def _parts(kind: type[Part]) -> list[type[Part]]:
    return [kind, *(each for sub in kind.__subclasses__() for each in _parts(sub))]
