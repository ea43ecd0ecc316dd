from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dutyflow_models.org import Team
from dutyflow_models.picture.chips import STATUS_WORDS, status_style
from dutyflow_models.picture.palette import (
    AA,
    DARK,
    LIGHT,
    TEAM_COLORS,
    contrast,
    ink_on,
    team_color,
    team_colors,
)

GROUNDS = ("window", "panel", "board", "lane", "lane_alternate", "card", "selection", "drop_fill")
INKS = ("ink", "ink_muted", "accent", "danger", "warning", "success")
both_themes = pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)


@both_themes
def test_every_ink_is_readable_on_every_ground(theme):
    unreadable = [
        (ink, ground)
        for ink, ground in product(INKS, GROUNDS)
        if contrast(getattr(theme, ink), getattr(theme, ground)) < AA
    ]
    assert unreadable == []
    assert contrast(theme.accent_ink, theme.accent) >= AA


@both_themes
def test_arrows_and_hints_can_be_told_from_their_ground(theme):
    for ground in ("lane", "lane_alternate", "card"):
        assert contrast(theme.ink_faint, getattr(theme, ground)) >= 3
        assert contrast(theme.arrow, getattr(theme, ground)) >= 3


@both_themes
@pytest.mark.parametrize("name", TEAM_COLORS)
def test_every_team_colour_carries_readable_text(theme, name):
    fill = team_color(name, 0, theme)
    assert contrast(ink_on(fill), fill) >= AA


@both_themes
@pytest.mark.parametrize("name", TEAM_COLORS)
def test_every_team_colour_shows_on_the_lanes_header(theme, name):
    assert contrast(team_color(name, 0, theme), theme.panel) >= 3


@settings(deadline=None, max_examples=200)
@given(st.from_regex(r"\A#[0-9a-f]{6}\Z"))
def test_any_colour_that_a_person_picks_carries_readable_text(fill):
    assert contrast(ink_on(fill), fill) >= AA


@both_themes
@pytest.mark.parametrize("status", [status for status, word in STATUS_WORDS.items() if word])
def test_the_word_of_a_state_is_readable_in_its_chip(theme, status):
    style = status_style(status, theme)
    assert contrast(style.ink, style.fill or theme.card) >= AA


def test_states_differ_in_shape_and_not_only_in_colour():
    words = [status for status, word in STATUS_WORDS.items() if word]
    shapes = {
        (bool(style.fill), style.dashed, style.square, STATUS_WORDS[status].startswith("✓"))
        for status in words
        for style in (status_style(status, LIGHT),)
    }
    assert len(shapes) == len(words)


def test_black_on_white_has_the_greatest_contrast_there_is():
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#ffffff", "#767676") == pytest.approx(4.54, abs=0.01)


def test_a_colour_by_name_has_a_light_and_a_dark_shade():
    assert team_color("Blue", 3, LIGHT) == "#2458c9"
    assert team_color("blue", 3, DARK) == "#6c99e0"


def test_a_colour_by_number_stays_as_it_is():
    assert team_color("#ABCDEF", 0, DARK) == "#abcdef"


@pytest.mark.parametrize("nothing", ["", "mauve", "#12345", "#12345g", "url(x)"])
def test_without_a_known_colour_a_team_gets_the_one_of_its_place(nothing):
    names = list(TEAM_COLORS)
    assert team_color(nothing, 1, LIGHT) == TEAM_COLORS[names[1]][0]
    assert team_color(nothing, len(names), LIGHT) == TEAM_COLORS[names[0]][0]


def test_a_persons_colour_for_a_team_wins_over_the_files_and_over_its_place():
    teams = [Team(id="dev", title="Dev", color="green"), Team(id="ops", title="Ops")]

    assert team_colors(teams, {"dev": "pink"}, LIGHT) == {
        "dev": team_color("pink", 0, LIGHT),
        "ops": team_color("", 1, LIGHT),
    }
    assert team_colors(teams, {}, LIGHT)["dev"] == team_color("green", 0, LIGHT)
