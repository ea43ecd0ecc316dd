"""A few letters find the right command."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dutyflow.window.command_palette import Offer, best_offers
from dutyflow.window.matching import score

TEXTS = (
    "Expand all",
    "Export PNG…",
    "Export PDF…",
    "Show compact form",
    "Select all duties",
    "Save as…",
    "Undo Move ‘On call’ to SRE",
    "Scenario: Large, with SRE",
    "See what comes in",
)


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        ("exppng", "Export PNG…"),
        ("scf", "Show compact form"),
        ("EXP PDF", "Export PDF…"),
        ("saveas", "Save as…"),
        ("all", "Expand all"),
        ("sad", "Select all duties"),
        ("png", "Export PNG…"),
        ("scen", "Scenario: Large, with SRE"),
        ("undo", "Undo Move ‘On call’ to SRE"),
        ("large", "Scenario: Large, with SRE"),
    ],
)
def test_letters_at_word_starts_and_in_a_row_count_most(wanted, found):
    offers = [Offer(text, "Menu", print) for text in TEXTS]

    assert best_offers(wanted, offers)[0].text == found


def test_letters_in_another_order_do_not_fit():
    assert score("gnp", "Export PNG…") is None


def test_nothing_typed_leaves_everything_in_its_order():
    offers = [Offer(text, "Menu", print) for text in TEXTS]

    assert [offer.text for offer in best_offers(" ", offers)] == list(TEXTS)


def test_the_place_finds_what_the_text_does_not_say():
    offers = [Offer("Delete…", "File › Layouts", print), Offer("Delete", "Edit", print)]

    assert best_offers("laydel", offers) == [offers[0]]


@given(st.text(max_size=40), st.data())
def test_any_letters_taken_from_a_text_in_order_fit_it(text, data):
    taken = [letter for letter in text if data.draw(st.booleans())]

    assert score("".join(taken), text) is not None


def test_of_two_that_fit_the_shorter_text_comes_first():
    assert score("delete", "Delete") > score("delete", "Delete layout…")
