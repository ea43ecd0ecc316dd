"""Where each action is found: the menus of the window and those under the right mouse button."""

from __future__ import annotations

from typing import NamedTuple

LINE = "-"
"""A separating line."""


class Live(NamedTuple):
    """A place in a menu that is filled when it opens, by a function of this name in `lists`."""

    name: str


class Menu(NamedTuple):
    """A menu: its title, and ids of actions, lines, further menus and live places."""

    title: str
    items: tuple[str | Menu | Live, ...]
    when: tuple[str, ...] = ()
    icon: str = ""


_SCENARIOS = tuple(f"scenario-{number}" for number in range(1, 10))
_GIVE = tuple(f"give-{number}" for number in range(1, 10))
_SIDES = ("left", "right", "up", "down")
_OPEN = ("open",)
_TEAM = ("open", "team-at-hand")
_DUTY = ("open", "duty-selected")

GIVE = Menu("Give to", (*_GIVE, Live("further_lanes"), LINE, "give-nobody"), _DUTY)
ROLES = Menu("Role of", tuple(f"role-{number}" for number in range(1, 10)), _DUTY)
STATUS = Menu(
    "Status",
    ("status-open", "status-proposed", "status-accepted", "status-disputed", "status-later",
     "status-out-of-scope"),
    _DUTY, icon="flag",
)  # fmt: skip
SHARE = Menu("Share with", (Live("teams_to_share_with"),), _DUTY, icon="users")
FOCUS = Menu("Dim the rest", ("focus-team", "flow-upstream", "flow-downstream"), _OPEN, "target")
COLORS = Menu("Team colour", (Live("colors"), LINE, "color-team"), _TEAM, icon="palette")
MERGE = Menu(
    "Merge lanes",
    (
        Menu("Merge with", (Live("teams_to_merge_with"),), _TEAM),
        Menu("Merge group", (Live("groups_to_merge"),), ("open", "groups")),
        "take-apart",
        LINE,
        Menu("Put side by side", (Live("groups_to_gather"),), ("open", "groups")),
    ),
    _OPEN, icon="merge",
)  # fmt: skip
ZOOM = Menu(
    "Zoom", ("zoom-in", "zoom-out", LINE, "zoom-natural", "zoom-fit", "zoom-selection"),
    _OPEN, icon="zoom-in",
)  # fmt: skip
_STAGES = ("open", "stages")
STAGES = Menu(
    "Change a stage",
    (
        Menu("Rename stage", (Live("stages_to_rename"),), _STAGES),
        Menu("Move stage left", (Live("stages_to_move_left"),), _STAGES),
        Menu("Move stage right", (Live("stages_to_move_right"),), _STAGES),
        Menu("Remove stage", (Live("stages_to_remove"),), _STAGES),
    ),
    _STAGES, icon="columns",
)  # fmt: skip
SCENARIO_MENU = Menu(
    "Scenario",
    (
        *_SCENARIOS,
        LINE,
        "scenario-new",
        "scenario-rename",
        "scenario-duplicate",
        "scenario-delete",
        LINE,
        "factor-new",
        "scenarios-edit",
    ),
    _OPEN,
    icon="layers",
)
COMPARE_MENU = Menu(
    "Differences",
    (
        "ghosts",
        "compare-swap",
        LINE,
        "keep-snapshot",
        Menu("Delete snapshot", (Live("snapshots_to_delete"),), ("open",)),
        LINE,
        "copy-differences",
        "copy-differences-text",
        "export-differences",
    ),
    _OPEN,
    icon="git-compare",
)

TIMER = Menu(
    "Agenda and timer",
    ("next-phase", "timer", "one-minute-more", LINE, "workshop-agenda", "workshop-sound"),
    icon="timer",
)
SLIDES = Menu(
    "Slides and display",
    (Menu("Present on", (Live("displays"),), _OPEN, icon="monitor"), LINE, "keep-view", "views"),
    _OPEN, icon="layers",
)  # fmt: skip
ROUNDS = Menu(
    "Rounds and votes", ("blind-round", "merge-answers", LINE, "dot-voting"),
    ("open", "duties"), icon="eye-off",
)  # fmt: skip
TRIED = Menu(
    "Keep or throw away", ("what-if-keep", "what-if-throw-away", LINE, "what-if-compare"),
    ("open", "what-if"),
)  # fmt: skip
PAST = Menu(
    "Snapshots and replay", ("keep-snapshot", "snapshots", LINE, "replay"), _OPEN, icon="history"
)
PAPERS = Menu(
    "Minutes and paper",
    (
        "minutes",
        "team-pages",
        Menu("Print to PDF", ("print-cards", "print-matrix", "print-team-sheets"), _OPEN,
             icon="printer"),
    ),
    _OPEN, icon="file-text",
)  # fmt: skip
MENUS = (
    Menu(
        "&File",
        (
            "new",
            Menu("New from template", (Live("templates"),)),
            "open",
            Menu("Open recent", (Live("recent"), LINE, "forget-recent")),
            "open-sample",
            LINE,
            "save",
            "save-as",
            "revert",
            "problems",
            Menu("Decide a merge", ("conflicts", "rest-mine", "rest-theirs"), ("conflicts",)),
            LINE,
            "import",
            "import-folder",
            "export",
            "export-all",
            "export-again",
            "copy-picture",
            LINE,
            Menu(
                "Layouts",
                (
                    Live("layouts"),
                    LINE,
                    "layout-new",
                    "layout-duplicate",
                    "layout-rename",
                    "layout-delete",
                    LINE,
                    "layout-import",
                    "layout-export",
                ),
                _OPEN,
                icon="layout",
            ),
            LINE,
            "close",
            "quit",
        ),
    ),
    Menu(
        "&Edit",
        (
            "undo",
            "redo",
            LINE,
            "copy",
            "paste",
            "duplicate",
            "rename",
            "delete",
            LINE,
            "select-all",
            Menu("Go to card", tuple(f"go-{side}" for side in _SIDES), ("open", "duties")),
            Menu("Extend the selection", tuple(f"add-{side}" for side in _SIDES), _DUTY),
            LINE,
            "find",
            "find-next",
            LINE,
            "preferences",
        ),
    ),
    Menu(
        "&View",
        (
            "view-board",
            "view-matrix",
            "view-load",
            "view-compare",
            LINE,
            SCENARIO_MENU,
            COMPARE_MENU,
            LINE,
            ZOOM,
            Menu(
                "Hand-off arrows", ("arrows-all", "arrows-selected", "arrows-none"), _OPEN, "spline"
            ),
            Menu(
                "Cards",
                ("open-card", "echoes", LINE, "text-larger", "text-smaller", "text-usual"),
                _OPEN,
            ),
            FOCUS,
            LINE,
            "fold-lane",
            "hide-lane",
            "show-lanes",
            LINE,
            "notice",
            "inspector",
            Menu(
                "Findings",
                ("findings", "next-finding", "previous-finding", "finding-marks", "finding-limits"),
                _OPEN,
                icon="list-checks",
            ),
            Menu("Theme", ("theme-system", "theme-light", "theme-dark"), icon="sun"),
            "reduced-motion",
            "full-screen",
        ),
    ),
    Menu(
        "&Board",
        (
            "add-duty",
            "hand-off",
            "reach",
            GIVE,
            SHARE,
            ROLES,
            STATUS,
            Menu("Move card", ("move-up", "move-down", "move-left", "move-right"), _DUTY),
            Menu("Split or join", ("split-duty", "join-duties"), _DUTY, icon="split"),
            "condition",
            LINE,
            "add-team",
            "rename-team",
            COLORS,
            "lane-up",
            "lane-down",
            MERGE,
            "remove-team",
            LINE,
            "add-stage",
            STAGES,
        ),
    ),
    Menu(
        "&Workshop",
        (
            "workshop-start",
            TIMER,
            "workshop-end",
            LINE,
            "present",
            SLIDES,
            LINE,
            "who-owns-this",
            ROUNDS,
            "prompts",
            LINE,
            "park-point",
            "write-decision",
            "points",
            LINE,
            "what-if",
            TRIED,
            "lock-structure",
            LINE,
            PAST,
            PAPERS,
        ),
    ),
    Menu("&Help", ("guide", "tour", "shortcuts", "palette", LINE, "data-folder", "about")),
)

CARD_MENU = Menu(
    "Duty",
    (
        "rename",
        "open-card",
        "hand-off",
        LINE,
        GIVE,
        SHARE,
        ROLES,
        STATUS,
        FOCUS,
        LINE,
        "condition",
        "split-duty",
        "join-duties",
        "duplicate",
        "copy",
        LINE,
        "delete",
    ),
)
LANE_MENU = Menu(
    "Team",
    (
        "add-duty", LINE, "rename-team", COLORS, "lane-up", "lane-down", MERGE,
        LINE, "condition", "focus-team", "fold-lane", "hide-lane", "show-lanes", LINE,
        "add-team", "remove-team",
    ),
)  # fmt: skip
STAGE_MENU = Menu("Stage", (Live("stage_pointed_at"), LINE, "show-lanes", "zoom-fit"))
HANDOFF_MENU = Menu("Hand-off", ("delete", LINE, "condition"))
EMPTY_MENU = Menu(
    "Board",
    ("add-duty", "paste", "select-all", LINE, "add-team", "add-stage", LINE,
     "zoom-fit", "zoom-natural", "show-lanes"),
)  # fmt: skip
