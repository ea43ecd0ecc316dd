"""A person who sees nothing: works the program by its accessibility tree and by keys alone.

`python3 reader_client.py FILE` runs with the system's Python, which has pyatspi, and prints what it
heard; it knows nothing of Qt, of Dutyflow's code or of where anything lies on the screen.
"""

from __future__ import annotations

import subprocess
import sys
import time

import pyatspi
from gi.repository import GLib

BUTTON = ("push button", "button")
"""One role, as older and newer systems call it."""
GROUP = ("grouping", "panel")
ITEM = ("list item",)
GONE = (GLib.Error, LookupError, NotImplementedError, AttributeError)
"""What reading a part raises that went meanwhile."""
PATIENCE = 30
HEARD: list[str] = []


def listen() -> None:
    """Note what a screen reader would say: announcements, and what gets the keyboard."""

    def announced(event):
        HEARD.append(f"announced: {event.any_data}")

    def focused(event):
        if event.detail1:
            HEARD.append(f"focused: {event.source.name}")

    pyatspi.Registry.registerEventListener(announced, "object:announcement")
    pyatspi.Registry.registerEventListener(focused, "object:state-changed:focused")


def rest(seconds: float = 0.2) -> None:
    """Let events arrive."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        pyatspi.Registry.pumpQueuedEvents()
        for _ in range(20):
            if not GLib.MainContext.default().iteration(False):
                break
        time.sleep(0.01)


def everything(node, depth=0):
    """Go through a tree; what went meanwhile is skipped."""
    if depth > 24:
        return
    try:
        children = [node.getChildAtIndex(index) for index in range(node.childCount)]
    except GONE:
        return
    for child in children:
        if child is not None:
            yield child
            yield from everything(child, depth + 1)


def program():
    """Return the program among those on the bus."""
    desktop = pyatspi.Registry.getDesktop(0)
    found = [desktop.getChildAtIndex(index) for index in range(desktop.childCount)]
    return next((each for each in found if each is not None and each.name == "dutyflow"), None)


def find(roles, start: str):
    """Wait for the part of a role whose name begins so, and return it."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        root = program()
        for node in everything(root) if root is not None else ():
            try:
                if node.getRoleName() in roles and node.name.startswith(start):
                    return node
            except GONE:
                continue
        rest()
    there = [f"{node.getRoleName()} {node.name}" for node in everything(program())]
    raise SystemExit(f"Not found: {roles} “{start}”. Heard: {HEARD}. There: {there}")


def do(node, name: str) -> None:
    """Do one of the actions that a part offers."""
    actions = node.queryAction()
    names = [actions.getName(index) for index in range(actions.nActions)]
    assert name in names, f"{node.name} offers {names}"
    actions.doAction(names.index(name))
    rest(0.5)


def press(*keys: str) -> None:
    """Press keys of the keyboard."""
    for key in keys:
        subprocess.run(["xdotool", "key", key], check=True, timeout=10)
        rest(0.3)


def wait_to_hear(said: str) -> None:
    """Wait until something was said."""
    end = time.monotonic() + PATIENCE
    while not any(said in each for each in HEARD):
        if time.monotonic() > end:
            raise SystemExit(f"Never heard “{said}”. Heard: {HEARD}")
        rest()


def main() -> None:
    """Open the sample, give a duty to SRE, dispute another one, save."""
    listen()
    do(find(BUTTON, "Open the sample"), "Press")
    find(("list",), "Board")
    for number in range(1, 10):
        press(f"ctrl+{number}")
        if any("Scenario Large, with SRE" in each for each in HEARD):
            break
    lane = find(GROUP, "SRE, ")
    number = lane.name.rsplit(" ", 3)[1]
    do(find(ITEM, "On call for production"), "Press")
    wait_to_hear("focused: On call for production")
    press(number)
    wait_to_hear("announced: Moved to SRE")
    moved = find(ITEM, "On call for production, SRE responsible")
    assert moved.parent.name.startswith("SRE, "), moved.parent.name
    assert moved.getState().contains(pyatspi.STATE_FOCUSED), "the card lost the keyboard"
    do(find(ITEM, "Test code locally"), "Press")
    press("d")
    wait_to_hear("announced: Now disputed")
    find(ITEM, "Test code locally, Dev responsible, disputed")
    press("ctrl+s")
    find(("text",), "File name")
    subprocess.run(["xdotool", "type", sys.argv[1]], check=True, timeout=20)
    press("Return")
    wait_to_hear("announced: Saved")
    print("\n".join(HEARD))


if __name__ == "__main__":
    main()
