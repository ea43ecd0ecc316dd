import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dutyflow_models.picture.text_wrap import (
    LEFT_TO_RIGHT,
    RIGHT_TO_LEFT,
    approximate_width,
    clean,
    runs_leftwards,
    shorten,
    wrap,
)

ELLIPSIS = "…"


def ten_each(text):
    return 10.0 * len(text)


def test_words_stay_whole_while_they_fit():
    assert wrap("keep the lights on", 100, 4, ten_each) == (("keep the", "lights on"), False)


def test_a_text_that_fits_exactly_is_one_line():
    assert wrap("0123456789", 100, 4, ten_each) == (("0123456789",), False)


def test_a_word_wider_than_the_line_is_broken_at_any_character():
    assert wrap("a 0123456789abcde z", 100, 4, ten_each).lines == ("a", "0123456789", "abcde z")


def test_what_does_not_fit_ends_in_an_ellipsis_and_is_called_cut():
    lines, cut = wrap("one two three four five six", 50, 2, ten_each)
    assert cut
    assert len(lines) == 2
    assert lines[-1].endswith(ELLIPSIS)
    assert all(ten_each(line) <= 50 for line in lines)


def test_the_last_line_takes_as_much_as_it_can_before_the_ellipsis():
    assert wrap("abc defghijkl mno", 60, 1, ten_each).lines == ("abc d…",)


def test_nothing_is_one_empty_line():
    assert wrap("", 100, 4, ten_each) == (("",), False)


def test_two_thousand_letters_are_measured_in_pieces():
    asked = []

    def measure(text):
        asked.append(len(text))
        return ten_each(text)

    lines, cut = wrap("w" * 2000, 100, 4, measure)
    assert cut
    assert lines[:3] == ("w" * 10,) * 3
    assert max(asked) <= 400
    assert len(asked) < 60


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("aaaaaaaa👩‍👩‍👧z", "👩‍👩‍👧"),
        ("aaaaaaaaae\u0301z", "e\u0301"),
        ("aaaaaaaaa👍🏽z", "👍🏽"),
    ],
)
def test_a_break_does_not_tear_what_is_read_as_one_character(text, whole):
    assert whole in "|".join(wrap(text, 100, 4, ten_each).lines)


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("two\nlines", "two lines"),
        ("a\x00b\x1bc", "a b c"),
        ("  much   air \t", "much air"),
        ("line\u2028separator", "line separator"),
        ("half \ud800 pair", "half pair"),
        ("👩‍👧 مرحبا", "👩‍👧 مرحبا"),
    ],
)
def test_text_is_cleaned_of_what_cannot_be_shown(text, plain):
    assert clean(text) == plain


def test_a_short_text_is_not_shortened():
    assert shorten("Platform", 80, ten_each) == "Platform"


def test_a_long_text_is_shortened_to_the_width():
    assert shorten("Platform team", 80, ten_each) == "Platfor…"


@settings(deadline=None, max_examples=200)
@given(st.text(max_size=80), st.integers(20, 200), st.integers(1, 4))
def test_no_letter_is_lost_unless_it_is_said_so(text, width, most):
    plain = clean(text)
    lines, cut = wrap(plain, width, most, ten_each)
    assert 1 <= len(lines) <= most
    if not cut:
        # But for what is added: hyphens, and marks that are not seen.
        unseen = str.maketrans("", "", f" -{LEFT_TO_RIGHT}{RIGHT_TO_LEFT}")
        assert "".join(lines).translate(unseen) == plain.translate(unseen)


@settings(deadline=None, max_examples=200)
@given(st.text("abc defgh", max_size=80), st.integers(20, 200), st.integers(1, 4))
def test_no_line_of_plain_letters_is_wider_than_allowed(text, width, most):
    lines, _ = wrap(clean(text), width, most, ten_each)
    assert max(map(ten_each, lines)) <= width


def test_the_approximate_width_knows_narrow_wide_and_bold_letters():
    assert approximate_width("ill", 13, 400) < approximate_width("mmm", 13, 400)
    assert approximate_width("abc", 13, 600) > approximate_width("abc", 13, 400)
    assert approximate_width("abc", 26, 400) == 2 * approximate_width("abc", 13, 400)


HEBREW, ENGLISH = "הפעלת השרתים", "Run Kubernetes"


def test_every_line_runs_in_the_direction_of_the_whole_text():
    title = f"{HEBREW} {ENGLISH} (24/7)!"
    lines, _ = wrap(title, 150, 4, ten_each)
    assert len(lines) > 1
    assert all(runs_leftwards(line) for line in lines)
    assert " ".join(lines).replace(RIGHT_TO_LEFT, "") == title


def test_a_latin_title_runs_rightwards_though_a_line_begins_with_hebrew():
    lines, _ = wrap(f"{ENGLISH} {HEBREW}", 150, 4, ten_each)
    assert lines == (ENGLISH, LEFT_TO_RIGHT + HEBREW)


def test_a_line_of_signs_alone_follows_its_text():
    lines, _ = wrap(f"{HEBREW} 24/7", 120, 4, ten_each)
    assert lines == (HEBREW, f"{RIGHT_TO_LEFT}24/7")


def test_a_text_cut_short_still_runs_as_it_did():
    shown = shorten(f"{HEBREW} {ENGLISH}", 150, ten_each)
    assert shown.endswith(ELLIPSIS)
    assert runs_leftwards(shown)


def test_text_without_letters_has_no_direction():
    assert runs_leftwards("24/7 …") is None
    assert wrap("24/7 – 365", 60, 2, ten_each).lines == ("24/7 –", "365")


@pytest.mark.parametrize(
    ("word", "lines"),
    [
        ("Rechenzentrumsnotstromversorgung", ("Rechenzentrumsnot-", "stromversorgung")),
        ("Plattformbereitstellungsgruppe", ("Plattformbereit-", "stellungsgruppe")),
        ("Zertifikatsverlängerungen", ("Zertifikatsverlän-", "gerungen")),
    ],
)
def test_a_long_word_is_broken_with_a_hyphen_before_a_syllable(word, lines):
    assert wrap(word, 180, 4, ten_each) == (lines, False)


def test_no_letter_of_a_word_is_left_alone_on_a_line():
    lines, _ = wrap("Datensicherungsübungen durchführen", 200, 4, ten_each)
    assert lines[0].endswith("-")
    assert len(lines[1].split()[0]) >= 3


def test_a_word_that_is_cut_short_has_no_hyphen_before_its_ellipsis():
    lines, cut = wrap("Zertifikatsverlängerungsbenachrichtigungen", 180, 1, ten_each)
    assert (lines, cut) == (("Zertifikatsverlän…",), True)


@given(st.text("abcdefghijklmnopqrstuvwxyzäöüß", min_size=1, max_size=60), st.integers(40, 200))
@settings(max_examples=200)
def test_hyphens_keep_every_letter_and_no_line_is_too_wide(word, width):
    lines, cut = wrap(word, width, 99, ten_each)
    assert not cut
    assert "".join(line.removesuffix("-") for line in lines) == word
    assert all(ten_each(line) <= width for line in lines)
