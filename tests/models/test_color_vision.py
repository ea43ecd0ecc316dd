"""Colours in figures: contrast as WCAG 2.2 counts it, and what people see who see fewer colours.

`pytest -s` prints all of them. Where figures are too small for colour alone, shape and words are
there: each of these places is named below with the test that holds it.
"""

from __future__ import annotations

import itertools

import pytest
from color_vision import VISIONS, apart, nearest, seen

from dutyflow_models.org import Duty
from dutyflow_models.picture.chips import STATUS_WORDS, status_style
from dutyflow_models.picture.palette import (
    DARK,
    LIGHT,
    SAFE_TEAM_COLORS,
    TEAM_COLORS,
    contrast,
    ink_on,
)

TEXT, MARK = 4.5, 3.0
"""The least contrast of text (1.4.3) and of what is no text but must be seen (1.4.11)."""
NEXT_TO = 5.0
"""How far colours are apart that lie next to each other, OKLab times 100; 2 is just seen."""
GROUNDS = ("window", "panel", "board", "lane", "lane_alternate", "card", "selection", "drop_fill")
BOARD = ("board", "lane", "lane_alternate", "card")
INKS = ("ink", "ink_muted", "accent", "danger", "warning", "success")
MARKS = ("arrow", "accent", "ink_faint", "danger", "warning", "success")
MEANINGS = ("danger", "warning", "success", "ink_muted")
themes = pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
visions = pytest.mark.parametrize("vision", VISIONS)


def say(figure, of):
    print(f"\n{figure:6.2f}  {of}", end="")
    return figure


@themes
@pytest.mark.parametrize("ink", INKS)
def test_text_has_4_5_to_1_on_every_ground_it_lies_on(theme, ink):
    least = min((contrast(getattr(theme, ink), getattr(theme, on)), on) for on in GROUNDS)
    assert say(least[0], f"{theme.name}: {ink} on {least[1]}") >= TEXT


@themes
def test_text_on_accent_and_in_chips_has_4_5_to_1(theme):
    assert say(contrast(theme.accent_ink, theme.accent), f"{theme.name}: on accent") >= TEXT
    for status, word in STATUS_WORDS.items():
        style = status_style(status, theme)
        figure = contrast(style.ink, style.fill or theme.card)
        assert say(figure, f"{theme.name}: chip “{word}”") >= TEXT


@themes
@pytest.mark.parametrize("mark", MARKS)
def test_marks_have_3_to_1_on_the_board(theme, mark):
    least = min((contrast(getattr(theme, mark), getattr(theme, on)), on) for on in BOARD)
    assert say(least[0], f"{theme.name}: {mark} on {least[1]}") >= MARK


@themes
def test_team_colours_have_3_to_1_on_the_board_and_carry_text_with_4_5(theme):
    for name, shades in TEAM_COLORS.items():
        color = shades[theme.dark]
        least = min(contrast(color, getattr(theme, on)) for on in BOARD)
        assert say(least, f"{theme.name}: {name} on the board") >= MARK
        assert say(contrast(ink_on(color), color), f"{theme.name}: text on {name}") >= TEXT


@themes
@visions
def test_what_colours_mean_is_told_apart_with_every_vision(theme, vision):
    known = {name: getattr(theme, name) for name in MEANINGS}
    figure, one, other = nearest(known, vision)
    assert say(figure, f"{theme.name}, {vision}: {one} and {other}") >= NEXT_TO


@themes
@visions
def test_a_selected_card_is_told_from_others_with_every_vision(theme, vision):
    figure = apart(theme.accent, theme.card_border, vision)
    assert say(figure, f"{theme.name}, {vision}: selected or not") >= 4 * NEXT_TO


@themes
@visions
def test_teams_that_follow_one_another_are_told_apart_with_every_vision(theme, vision):
    colors = {name: shades[theme.dark] for name, shades in TEAM_COLORS.items()}
    pairs = itertools.pairwise(colors)
    figure, one, other = min((apart(colors[a], colors[b], vision), a, b) for a, b in pairs)
    assert say(figure, f"{theme.name}, {vision}: {one} and {other}, side by side") >= NEXT_TO


@themes
@visions
def test_the_first_five_teams_are_told_apart_with_every_vision(theme, vision):
    colors = dict(list({name: s[theme.dark] for name, s in TEAM_COLORS.items()}.items())[:5])
    figure, one, other = nearest(colors, vision)
    assert say(figure, f"{theme.name}, {vision}: {one} and {other}, of five") >= NEXT_TO


@themes
def test_of_twelve_teams_no_two_look_the_same_to_who_sees_all_colours(theme):
    """Not so for everybody: twelve are too many. Lanes and chips have names and letters too."""
    colors = {name: shades[theme.dark] for name, shades in TEAM_COLORS.items()}
    for vision in VISIONS:
        figure, one, other = nearest(colors, vision)
        say(figure, f"{theme.name}, {vision}: {one} and {other}, of twelve")
    assert nearest(colors, "all colours")[0] >= 4


@themes
@visions
def test_the_safe_team_colours_are_all_told_apart_with_every_vision(theme, vision):
    colors = {name: shades[theme.dark] for name, shades in SAFE_TEAM_COLORS.items()}
    figure, one, other = nearest(colors, vision)
    assert say(figure, f"{theme.name}, {vision}: {one} and {other}, safe") >= NEXT_TO
    least = min(contrast(color, getattr(theme, on)) for color in colors.values() for on in BOARD)
    assert say(least, f"{theme.name}: safe colours on the board") >= MARK


@themes
def test_no_state_of_a_duty_is_told_by_colour_alone(theme):
    """A word, and for what is out of the ordinary a shape: dashed, square or filled."""
    states = [status for status in STATUS_WORDS if status != Duty(id="a", title="A").status]
    assert all(STATUS_WORDS[status] for status in states)
    assert len({STATUS_WORDS[status] for status in states}) == len(states)
    shapes = {status: status_style(status, theme) for status in states}
    assert shapes["proposed"].dashed
    assert shapes["out-of-scope"].square


def test_the_simulation_leaves_grey_grey_and_turns_red_and_green_alike():
    """Checks the matrices: greys stay, and a red and a green that protanopes confuse come near."""
    for vision in VISIONS:
        assert apart("#808080", "#808080", vision) == 0
        _, green_red, blue_yellow = seen("#808080", vision)
        assert abs(green_red) < 0.01
        assert abs(blue_yellow) < 0.01
    red, green = "#c04000", "#708000"
    assert apart(red, green, "deuteranopia") < apart(red, green, "all colours") / 2
    assert apart("#0000ff", "#ff0000", "deuteranopia") > 20
