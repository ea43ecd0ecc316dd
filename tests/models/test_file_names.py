from __future__ import annotations

import pytest

from dutyflow_models.files.file_names import file_names, safe_name
from dutyflow_models.files.problems import CannotWrite


def parts(*scenarios):
    return [
        {"org": "Acme", "scenario": title, "n": str(number)}
        for number, title in enumerate(scenarios, start=1)
    ]


def test_names_are_made_of_the_parts_that_the_pattern_asks_for():
    found = file_names("{n} {org} – {scenario}", parts("Today", "Tomorrow"), ".png")
    assert found == ("1 Acme – Today.png", "2 Acme – Tomorrow.png")


def test_an_empty_part_leaves_no_gap():
    assert file_names("{org} {scenario}", parts(""), ".svg") == ("Acme.svg",)


def test_names_that_are_the_same_but_for_case_get_numbers():
    found = file_names("{scenario}", parts("Today", "today", "TODAY", "Today 2"), ".png")
    assert found == ("Today.png", "today 2.png", "TODAY 3.png", "Today 2 2.png")


def test_a_pattern_without_a_part_still_gives_every_file_its_name():
    assert file_names("board", parts("a", "b"), ".pdf") == ("board.pdf", "board 2.pdf")


def test_a_part_that_does_not_exist_is_named_with_those_that_do():
    with pytest.raises(CannotWrite, match=r"no \{team\}\. There are \{org\}, \{scenario\} and"):
        file_names("{team}", parts("a"), ".png")


def test_a_title_that_looks_like_a_part_is_text():
    assert file_names("{scenario}", parts("{org}"), ".png") == ("{org}.png",)


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("../../etc/passwd", "etc-passwd"),
        ("..\\x", "x"),
        ("a/b: c?", "a-b- c"),
        ("CON", "CON-"),
        ("nul.x", "nul.x-"),
        ("line\nend\0\x1b[31m", "line end [31m"),
        ("\ud83d", "�"),
        (" . ", "board"),
        ("", "board"),
    ],
)
def test_every_title_becomes_a_name_that_every_system_can_hold(title, name):
    assert safe_name(title) == name


def test_a_long_name_is_cut_between_letters():
    name = safe_name("ü" * 400)
    assert name == "ü" * 90
