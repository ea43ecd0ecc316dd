"""The texts of the window and their translations: all gathered, all filled in alike."""

from __future__ import annotations

import pytest
import texts
import translating

GERMAN = translating.FOLDER / "dutyflow_de.ts"


@pytest.fixture(scope="module")
def gathered():
    return texts.gathered()


def test_the_texts_of_the_code_are_those_of_the_translations(gathered):
    written = translating.written("de", gathered, translating.read(GERMAN))

    assert GERMAN.read_text("utf-8") == written, "Run python3 dev.py translate."


def test_a_translation_fills_in_what_the_text_does(gathered):
    assert translating.faults(gathered, translating.read(GERMAN)) == []


def test_one_text_has_one_plural(gathered):
    plurals = {}
    for text in gathered:
        plurals.setdefault(text.key, set()).add(text.many)

    assert {key: many for key, many in plurals.items() if len(many) > 1} == {}


def test_texts_are_gathered_with_plurals_rows_and_what_they_are_about(monkeypatch):
    monkeypatch.setitem(texts.TABLES, "Row", (0, "tip"))
    code = (
        "ROW = Row('Open', tip='Open a file')\nTITLE = mark('Board')\n"
        "def show(n):\n"
        "    say('Give “{title}” '\n        'away', title=n)\n"
        "    say('Open', about='not decided')\n"
        "    several('{n} duty', '{n} duties', n)\n    counted(n, 'entry')\n"
    )

    assert list(texts.texts_of(code, "here.py")) == [
        texts.Text("Open"),
        texts.Text("Open a file"),
        texts.Text("Board"),
        texts.Text("Give “{title}” away"),
        texts.Text("Open", "not decided"),
        texts.Text("{n} duty", many="{n} duties"),
        texts.Text("{n} entry", many="{n} entries"),
    ]


@pytest.mark.parametrize(
    "code", ["TITLE = say('Board')", "def f(x):\n    say(f'Give {x}')", "def f(x):\n    say(x)"]
)
def test_a_text_that_cannot_be_gathered_is_refused_with_its_line(code):
    with pytest.raises(texts.NotGathered, match=r"here\.py:\d"):
        list(texts.texts_of(code, "here.py"))


def test_a_translation_that_forgets_what_is_filled_in_is_named():
    wrong = translating.faults({texts.Text("Give {title}"): ["a.py"]}, {"Give {title}": ["Gib"]})

    assert wrong == ["'Gib' does not fill in the same as 'Give {title}'."]


def test_a_form_for_one_that_fills_in_what_nobody_gives_is_named():
    counted = {texts.Text("{n} duty", many="{n} duties"): ["a.py"]}

    assert translating.faults(counted, {"{n} duty": ["Eine Aufgabe", "{n} Aufgaben"]}) == []
    assert translating.faults(counted, {"{n} duty": ["{m} Aufgabe", "{n} Aufgaben"]}) == [
        "'{m} Aufgabe', '{n} Aufgaben' does not fill in the same as '{n} duty'."
    ]


def test_translations_survive_being_written_and_read(tmp_path):
    found = {
        texts.Text("{n} duty", many="{n} duties"): ["a.py"],
        texts.Text("Open", "not decided"): ["b.py"],
        texts.Text("New <b>&"): ["b.py"],
    }
    known = {"{n} duty": ["{n} Aufgabe", "{n} Aufgaben"], "Open\x04not decided": ["Offen"]}
    path = tmp_path / "some.ts"

    path.write_text(translating.written("de", found, known), "utf-8")

    assert translating.read(path) == known
