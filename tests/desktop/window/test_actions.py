"""Every action can be reached, has a text and a key of its own, and its command is there."""

from __future__ import annotations

import subprocess
import sys
from collections import Counter

import pytest
from PySide6.QtGui import QKeySequence

from dutyflow.actions.action import command_of
from dutyflow.actions.lists import LISTS
from dutyflow.actions.menus import (
    CARD_MENU,
    EMPTY_MENU,
    HANDOFF_MENU,
    LANE_MENU,
    LINE,
    MENUS,
    STAGE_MENU,
    Live,
    Menu,
)
from dutyflow.actions.states import STATES
from dutyflow.actions.table import ACTIONS, REPEATED
from dutyflow.resources import resource_names
from dutyflow.window.offers import offers
from dutyflow.window.shortcut_sheet import action_ids

ALL = list(ACTIONS.values())
ROWS = (*MENUS, CARD_MENU, LANE_MENU, STAGE_MENU, HANDOFF_MENU, EMPTY_MENU)


@pytest.mark.parametrize("action", ALL, ids=lambda action: action.id)
def test_the_command_of_every_action_is_there_and_says_what_it_does(action):
    command = command_of(action)

    assert callable(command)
    assert action.number is not None or command.__doc__


def test_no_two_actions_share_a_key():
    keys = Counter(
        QKeySequence(shortcut).toString() for action in ALL for shortcut in action.shortcuts
    )

    assert [key for key, count in keys.items() if count > 1 or not key] == []


def test_no_key_is_hard_to_type_elsewhere():
    keys = [QKeySequence(shortcut).toString() for action in ALL for shortcut in action.shortcuts]

    assert not [key for key in keys if {"Ctrl", "Alt"} <= set(key.split("+")) or "Meta" in key]


def test_a_held_key_repeats_steps_but_no_deleting_and_no_adding(window):
    held = {a.id for a in ALL if a.shortcuts and window.actions_by_id[a.id].autoRepeat()}

    assert held >= {"undo", "go-down", "move-up", "zoom-in"}
    assert held.isdisjoint({"delete", "duplicate", "paste", "new", "save", "scenario-1"})
    assert held == REPEATED


def test_single_letters_and_digits_are_keys_of_the_board_alone():
    bare = [
        action.id
        for action in ALL
        if not action.on_board and any(len(shortcut) == 1 for shortcut in action.shortcuts)
    ]

    assert bare == []


def test_every_action_is_in_a_menu_and_every_menu_names_only_actions():
    in_menus = {action_id for menu in MENUS for action_id in action_ids(menu)}

    assert in_menus == set(ACTIONS)
    assert {item for row in ROWS for item in names(row)} <= set(ACTIONS) | {LINE}


def test_live_places_of_menus_are_filled_by_a_function():
    assert {item.name for row in ROWS for item in lives(row)} == set(LISTS)


def test_conditions_and_icons_that_are_named_exist():
    numbered = ("scenario-", "lane-", "scenario-shown-")
    named = {name for action in ALL for name in (*action.when, action.checked) if name}
    named |= {name for row in ROWS for menu in submenus(row) for name in menu.when}
    icons = {action.icon for action in ALL} | {m.icon for row in ROWS for m in submenus(row)}

    assert {name for name in named if not name.startswith(numbered)} <= set(STATES)
    assert {f"{name}.svg" for name in icons if name} <= set(resource_names("icons"))


def test_texts_are_short_and_begin_with_a_capital():
    for action in ALL:
        assert action.text == action.text.strip()
        assert action.text[0].isupper() or action.text[0].isdigit()
        assert len(action.text) <= 40
        assert not action.text.endswith((".", "..."))


def test_everything_that_is_enabled_is_in_the_palette(desk):
    desk.document.selection.select_duties(["code"])

    offered = Counter(offer.text for offer in offers(desk))

    for action in ALL:
        shown = desk.window.actions_by_id[action.id]
        if shown.isEnabled() and action.id != "palette":
            names = {action.text, shown.text().replace("&&", "&")}
            names |= {f"Scenario: {name}" for name in names}
            assert names & set(offered), action.id


def test_without_a_board_only_ways_to_begin_are_enabled(window):
    enabled = {action.id for action in ALL if window.actions_by_id[action.id].isEnabled()}

    assert {"new", "open", "open-sample", "quit", "palette", "shortcuts"} <= enabled
    assert enabled.isdisjoint({"save", "undo", "add-duty", "export", "close", "find"})


def test_the_window_stands_before_the_models_are_imported(tmp_path):
    code = (
        "import sys\n"
        "from pathlib import Path\n"
        "from dutyflow import app\n"
        "application = app.make_application()\n"
        f"library = app.Library.open(Path({str(tmp_path)!r}))\n"
        "window = app.make_window(application, library)\n"
        "window.painted.connect(application.quit)\n"
        "window.show()\n"
        "application.exec()\n"
        "heavy = {'pydantic', 'numpy', 'pyqtgraph', 'yaml', 'pptx', 'isal'}\n"
        "ours = {'dutyflow_models.org', 'dutyflow.document', 'dutyflow.board.widget'}\n"
        "print(sorted((heavy | ours) & set(sys.modules)))\n"
    )
    command = [sys.executable, "-c", code]
    found = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)

    assert found.stdout.strip() == "[]", found.stdout + found.stderr


def test_the_window_stands_before_types_are_made_of_all_enumerations_of_qt(tmp_path):
    code = (
        "import enum, gc\n"
        "from pathlib import Path\n"
        "from dutyflow import app\n"
        "application = app.make_application()\n"
        f"library = app.Library.open(Path({str(tmp_path)!r}))\n"
        "window = app.make_window(application, library)\n"
        "window.painted.connect(application.quit)\n"
        "window.show()\n"
        "application.exec()\n"
        "made = [each for each in gc.get_objects() if isinstance(each, enum.EnumMeta)]\n"
        "print(sorted(n for n in (e.__qualname__ for e in made) if n.startswith('Qt.'))[:3])\n"
    )
    command = [sys.executable, "-c", code]
    found = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)

    assert found.stdout.strip() == "[]", (
        "Something names `Qt` before the first frame, which takes 20 ms: import it where it is"
        f" used.\n{found.stdout}{found.stderr}"
    )


def test_a_board_is_on_the_screen_before_charts_and_exports_are_imported(tmp_path):
    file = tmp_path / "acme.org.yaml"
    file.write_text("teams: [{id: dev, title: Dev}]\nduties: [{id: code, title: Write code}]\n")
    code = (
        "import sys\n"
        "from pathlib import Path\n"
        "from dutyflow import app\n"
        "application = app.make_application()\n"
        f"window = app.make_window(application, app.Library.open(Path({str(tmp_path)!r})))\n"
        f"window.open_path(Path({str(file)!r}))\n"
        "window.painted.connect(application.quit)\n"
        "window.show()\n"
        "application.exec()\n"
        "assert window.shows_board\n"
        "heavy = {'numpy', 'pyqtgraph', 'pptx', 'isal', 'dutyflow.export.dialog'}\n"
        "heavy |= {'dutyflow_models.files.write', 'dutyflow_models.differences'}\n"
        "print(sorted(heavy & set(sys.modules)))\n"
    )
    command = [sys.executable, "-c", code]
    found = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)

    assert found.stdout.strip() == "[]", found.stdout + found.stderr


def names(menu):
    for item in menu.items:
        if isinstance(item, Menu):
            yield from names(item)
        elif not isinstance(item, Live):
            yield item


def lives(menu):
    for item in menu.items:
        if isinstance(item, Live):
            yield item
        elif isinstance(item, Menu):
            yield from lives(item)


def submenus(menu):
    yield menu
    for item in menu.items:
        if isinstance(item, Menu):
            yield from submenus(item)
