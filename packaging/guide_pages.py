"""Writes the pages of the guide that say what the program says: keys and the file format.

`python packaging/guide_pages.py`; a test sees that this was done.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable

    from dutyflow.actions.action import Action

ROOT = Path(__file__).resolve().parents[1]
GUIDE = ROOT / "docs" / "guide"
DO_NOT_EDIT = "<!-- Made by packaging/guide_pages.py; change what it is made of. -->\n"
_TITLES = {
    "Organisation": "The file",
    "Identity": "The head: `org`",
    "NextStep": "The next step of a decision",
    "Assignment": "Assignments of a duty",
}
"""What stands above a part where it is not just its name."""
_PARTS = {
    "Identity": ("the head", ""),
    "Stage": ("a stage", "stages"),
    "Factor": ("a factor", "factors"),
    "Team": ("a team", "teams"),
    "Group": ("a group", "groups"),
    "Scenario": ("a scenario", "scenarios"),
    "Duty": ("a duty", "duties"),
    "HandOff": ("a hand-off", "hand-offs"),
    "Principle": ("a principle", "principles"),
    "Point": ("a point", "points"),
    "Decision": ("a decision", "decisions"),
    "Waiver": ("a waiver", "waivers"),
    "NextStep": ("a next step", "next steps"),
    "Assignment": ("an assignment", "assignments"),
    "Link": ("a link", "links"),
}
"""One and many of each part, in the order in which they are explained."""


def shortcuts_page() -> str:
    """Return all keys, in the groups of the sheet that the program shows."""
    from dutyflow.actions.menus import MENUS
    from dutyflow.actions.table import ACTIONS
    from dutyflow.window import shortcut_sheet as sheet

    parts = [
        "# Keyboard shortcuts\n",
        DO_NOT_EDIT,
        "Everything in a menu can be found by its name with Ctrl+K. Keys marked “board” hold while"
        " the board has the keyboard, so that text fields can have them otherwise.\n",
    ]
    for menu in MENUS:
        rows = [
            (_keys(ACTIONS[each]), _named(ACTIONS[each]), "board" if ACTIONS[each].on_board else "")
            for each in sheet.action_ids(menu)
            if ACTIONS[each].shortcuts and ACTIONS[each].number in (None, 1)
        ]
        if rows:
            parts.append(f"## {menu.title.replace('&', '')}\n")
            parts.append(_table(("Key", "What it does", "Where"), rows))
    for title, keys in (
        ("On the board", sheet.ALSO_ON_BOARD),
        ("In the matrix", sheet.IN_MATRIX),
        ("While presenting", sheet.WHILE_PRESENTING),
        ("While replaying", sheet.WHILE_REPLAYING),
        ("In a blind round", sheet.IN_A_BLIND_ROUND),
        ("In dot voting", sheet.WHILE_VOTING),
    ):
        parts.append(f"## {title}\n")
        parts.append(_table(("Key", "What it does"), keys))
    return "\n".join(parts)


def _keys(action: Action) -> str:
    if action.number == 1:
        return f"{action.shortcuts[0]} … 9"
    return " or ".join(action.shortcuts)


def _named(action: Action) -> str:
    text = action.text.rstrip("…")
    if action.number == 1:
        text = f"{text.removesuffix(' 1')} 1 to 9"
    return f"{text}: {action.tip[0].lower()}{action.tip[1:]}" if action.tip else text


def format_page() -> str:
    """Return what may stand in an org file, part by part."""
    from dutyflow_models.files.schema import schema_text

    schema = json.loads(schema_text())
    definitions = schema["$defs"] | {"Organisation": schema}
    parts = [
        "# The file format\n",
        DO_NOT_EDIT,
        "An org file is YAML 1.2 in UTF-8, called `something.org.yaml`. Only `id` and `title` are"
        " needed in the entries of a list; `from` and `to` in a hand-off; `text` in points and"
        " decisions. Keys that Dutyflow does not know are kept. What is edited on the board changes"
        " its own lines and nothing else. Editors with the YAML language server check the"
        " file while you type, with the schema that `dutyflow schema` prints.\n",
        "In the tables, a **bold** key must be there.\n",
    ]
    for name in ("Organisation", *_PARTS):
        part = definitions.pop(name)
        parts.append(f"## {_TITLES.get(name) or _PARTS[name][1].capitalize()}\n")
        needed = part.get("required", [])
        rows = [
            (f"**`{key}`**" if key in needed else f"`{key}`", _kind(value), value["description"])
            for key, value in part["properties"].items()
        ]
        parts.append(_table(("Key", "What it is", "What it says"), rows))
    if untold := [name for name, part in definitions.items() if "properties" in part]:
        raise ValueError(f"Add {', '.join(untold)} to the parts of guide_pages.py.")
    return "\n".join(parts)


def _kind(value: dict[str, Any]) -> str:
    """Say in words what may stand there."""
    if "enum" in value:
        return ", ".join(f"`{each}`" for each in value["enum"])
    if "const" in value:
        return f"`{value['const']}`"
    if "$ref" in value:
        return _PARTS.get(value["$ref"].rpartition("/")[2], ("one part", ""))[0]
    if "anyOf" in value:
        kinds = [_kind(each) for each in value["anyOf"] if each.get("type") != "null"]
        return " or ".join(dict.fromkeys(kinds))
    if value.get("type") == "array":
        return _list_of(value.get("items", {}))
    if value.get("type") == "integer" and "maximum" in value:
        least, most = value["minimum"], value["maximum"]
        return f"a number, {least} to {most}" if least < most else f"`{least}`"
    kinds = {"string": "text", "boolean": "`true` or `false`", "integer": "a number"}
    kinds |= {"number": "a number", "object": "key: value"}
    return kinds.get(value.get("type", ""), "anything")


def _list_of(item: dict[str, Any]) -> str:
    name = item.get("$ref", "").rpartition("/")[2]
    if name:
        return f"a list of {_PARTS[name][1]}"
    return "a list of texts" if item.get("type") == "string" else f"a list of {_kind(item)}"


def _table(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    lines = [head, tuple("---" for _ in head), *rows]
    return "".join(f"| {' | '.join(map(_cell, line))} |\n" for line in lines)


def _cell(text: str) -> str:
    return text.replace("|", "\\|")


PAGES = {"shortcuts.md": shortcuts_page, "file-format.md": format_page}


def main() -> int:
    """Write the pages about the program that this lies beside."""
    sys.path[:0] = [str(ROOT / "desktop"), str(ROOT / "models")]
    for name, page in PAGES.items():
        (GUIDE / name).write_text(page(), encoding="utf-8", newline="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
