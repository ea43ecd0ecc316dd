"""The language of the window: translations by Qt, numbers by locale, the pseudo-language."""

from __future__ import annotations

from datetime import datetime

import translating

from dutyflow import locales
from dutyflow.commands.prompts import prompt_lists
from dutyflow.pseudo import pseudo_text
from dutyflow.translation import speak
from dutyflow_models import language
from dutyflow_models.language import number, say, several
from dutyflow_models.org import BLANK
from dutyflow_models.wording import counted, listed
from dutyflow_models.workshop.prompts import add_prompted, lacking


def test_english_stands_in_the_code(english_again):
    speak(english_again, "en")

    assert several("{n} duty", "{n} duties", 2) == "2 duties"
    assert say("{first} and {last}", first="{last}", last="b") == "{last} and b"


def test_german_has_plurals_and_joins_lists(english_again):
    speak(english_again, "de")

    assert [counted(n, "duty") for n in (0, 1, 2)] == ["0 Aufgaben", "1 Aufgabe", "2 Aufgaben"]
    assert listed(["a", "b", "c"]) == "a, b und c"


def test_numbers_and_dates_follow_the_language(english_again):
    speak(english_again, "de")

    assert number(2000) == "2.000"
    assert locales.day(datetime(2026, 11, 28)) == "28.11.26"
    assert locales.clock(datetime(2026, 11, 28, 18, 5)) == "18:05"


def test_a_text_that_nobody_translated_is_english(english_again):
    speak(english_again, "de")

    assert language.say_marked("no such text") == "no such text"


def test_an_unknown_language_is_english(english_again):
    speak(english_again, "xx")

    assert counted(2, "duty") == "2 duties"


def test_the_pseudo_language_is_longer_and_keeps_what_is_filled_in(english_again):
    speak(english_again, "pseudo")

    said = say("{first} and {last}", first="one", last="two")

    assert said.startswith("⟦one áñd two·")
    assert said.endswith("·⟧")


def test_the_pseudo_language_tells_plurals_apart():
    assert pseudo_text("{n} duty", "", 1) != pseudo_text("{n} duty", "", 2)


def test_translations_are_made_of_what_is_in_the_source(english_again):
    """The file that is loaded was compiled from the one that is read."""
    speak(english_again, "de")
    known = translating.read(translating.FOLDER / "dutyflow_de.ts")

    for key, words in known.items():
        text, _, about = key.partition("\x04")
        if len(words) == 1:
            assert language.say_marked(text, about=about) == words[0]


def test_lists_of_prompts_speak_german_and_find_german_duties(english_again):
    speak(english_again, "de")
    platform = dict(prompt_lists())["platform"]
    org = add_prompted(BLANK, platform.prompts[0])

    assert platform.title == "Plattform"
    assert org.duties[0].title == "Die Cluster und ihren Zustand sichern"
    assert platform.prompts[0] not in [each.prompt for each in lacking(org, [("p", platform)])]
