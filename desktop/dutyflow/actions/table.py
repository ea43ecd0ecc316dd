"""Everything a person can do, as one table; `menus` says where it is found."""

from __future__ import annotations

from dutyflow.actions.action import Action
from dutyflow.actions.workshop_table import WORKSHOP
from dutyflow_models.language import mark

_OPEN = ("open",)
_DUTY = ("open", "duty-selected")
_TEAM = ("open", "team-at-hand")
_SCENARIO = ("open", "scenario-named")
_CONFLICTS = ("open", "conflicts")

FILE = (
    Action("new", "New", "file:new", ("Ctrl+N",), icon="file-plus", tip="Begin a blank board"),
    Action("open", "Open…", "file:open_file", ("Ctrl+O",), icon="folder-open"),
    Action(
        "open-sample",
        "Open the sample",
        "file:open_sample",
        icon="book-open",
        tip="Who does what around Kubernetes, on a board of some 30 duties",
    ),
    Action("forget-recent", "Clear the list", "file:forget_recent"),
    Action("save", "Save", "file:save", ("Ctrl+S",), _OPEN, icon="save", in_scenes=True),
    Action("save-as", "Save as…", "file:save_as", ("Ctrl+Shift+S",), _OPEN),
    Action(
        "revert",
        "Revert to saved…",
        "file:revert",
        when=("open", "file", "modified"),
        icon="rotate-ccw",
        tip="Read the file again and drop what was changed since",
    ),
    Action("problems", "Problems in the file", "file:show_problems", when=_OPEN),
    Action("conflicts", "Go to the list", "merging:show_conflicts", when=_CONFLICTS,
           tip="What a merge left to decide: mine, theirs or what it was"),
    Action("rest-mine", "Use mine for the rest", "merging:use_mine_for_the_rest", when=_CONFLICTS),
    Action("rest-theirs", "Use theirs for the rest", "merging:use_theirs_for_the_rest",
           when=_CONFLICTS),
    Action(
        "import", "Import…", "importing:import_file", icon="upload",
        tip="Read what others wrote, such as a table of roles or a list of code owners",
    ),
    Action(
        "import-folder", "Import a folder…", "importing:import_folder", icon="folder",
        tip="Read what lies in a folder, such as a repository with its owners’ files",
    ),
    Action(
        "export", "Export…", "export:export", ("Ctrl+Shift+E",), _OPEN, icon="download",
        tip="Make a picture, a PDF or a text file of the board",
    ),
    Action(
        "export-all", "Export all…", "export_all:export_all", when=_OPEN,
        tip="Write every scenario and saved view to a folder, with pictures of one size",
    ),
    Action(
        "export-again", "Repeat last export", "export:repeat", ("Ctrl+E",), _OPEN,
        tip="Write the same file again with what the board shows now",
    ),
    Action(
        "copy-picture", "Copy as picture", "export:copy_picture", ("Ctrl+Shift+C",), _OPEN,
        icon="image", tip="Put the board on the clipboard, ready for a slide",
    ),
    Action("close", "Close", "file:close", ("Ctrl+W",), _OPEN),
    Action("quit", "Quit", "file:quit_program", ("Ctrl+Q",), icon="log-out", in_scenes=True),
)  # fmt: skip

LAYOUTS = (
    Action(
        "layout-new", "New layout…", "layouts:new_layout", when=_OPEN,
        tip="Arrange the same organisation in another way, beginning as the file says",
    ),
    Action("layout-duplicate", "Duplicate layout…", "layouts:duplicate_layout", when=_OPEN),
    Action("layout-rename", "Rename layout…", "layouts:rename_layout", when=_OPEN),
    Action("layout-delete", "Delete layout…", "layouts:delete_layout", when=_OPEN),
    Action("layout-import", "Import layout…", "layouts:import_layout", when=_OPEN),
    Action("layout-export", "Export layout…", "layouts:export_layout", when=_OPEN),
)  # fmt: skip

EDIT = (
    Action("undo", "Undo", "edit:undo", ("Ctrl+Z",), ("open", "can-undo"), icon="undo",
           in_scenes=True),
    Action("redo", "Redo", "edit:redo", ("Ctrl+Y", "Ctrl+Shift+Z"), ("open", "can-redo"),
           icon="redo", in_scenes=True),
    Action("copy", "Copy titles", "edit:copy_titles", ("Ctrl+C",), _DUTY, icon="copy",
           on_board=True, tip="Put the selected titles on the clipboard, one a line"),
    Action("paste", "Paste lines as duties", "edit:paste_lines", ("Ctrl+V",), _OPEN,
           icon="clipboard-paste", on_board=True, tip="Add a duty for each line of text"),
    Action("duplicate", "Duplicate", "edit:duplicate", ("Ctrl+D",), _DUTY, on_board=True),
    Action("rename", "Edit title", "edit:rename", ("F2",), _DUTY,
           icon="pencil", on_board=True),
    Action("delete", "Delete", "edit:delete", ("Del", "Backspace"), ("open", "removable"),
           icon="trash", on_board=True, tip="Remove the selected duties or the selected hand-off"),
    Action("select-all", "Select all duties", "edit:select_all", ("Ctrl+A",), ("open", "duties"),
           on_board=True),
    Action("find", "Find…", "edit:find", ("Ctrl+F",), ("open", "duties"), icon="search",
           tip="Light up the cards that hold a text"),
    Action("find-next", "Find next", "edit:find_next", ("F3",), ("open", "duties")),
)  # fmt: skip

VIEW = (
    Action("view-board", "Board", "view:show_board", ("Ctrl+Shift+1",), _OPEN, icon="columns",
           checked="board-shown", tip="Lanes, stages and cards"),
    Action("view-matrix", "Matrix", "view:show_matrix", ("Ctrl+Shift+2",), _OPEN, icon="rows",
           checked="matrix-shown", tip="Who has which part in which duty, as a table of letters"),
    Action("view-load", "Load", "view:show_load", ("Ctrl+Shift+3",), _OPEN, icon="chart",
           checked="load-shown", tip="Who carries what, and what crosses between teams, as charts"),
    Action("view-compare", "Compare", "view:show_compare", ("Ctrl+Shift+4",), _OPEN,
           icon="git-compare", checked="compare-shown",
           tip="What differs between two scenarios, versions or files"),
    Action("ghosts", "Ghosts on the board", "compare:toggle_ghosts", ("Ctrl+Shift+G",), _OPEN,
           checked="ghosts-shown", tip="Where cards lay in what the board is compared with"),
    Action("compare-swap", "Swap before and after", "compare:swap", when=_OPEN,
           icon="arrow-right-left"),
    Action("keep-snapshot", "Keep a snapshot…", "compare:keep_snapshot", when=_OPEN,
           icon="history", tip="Keep the organisation as it is now, to compare with it later"),
    Action("copy-differences", "Copy differences as Markdown", "compare:copy_markdown", when=_OPEN,
           icon="clipboard-copy"),
    Action("copy-differences-text", "Copy differences as text", "compare:copy_text", when=_OPEN),
    Action("export-differences", "Save differences…", "compare:export_differences", when=_OPEN,
           icon="download", tip="Write the list as Markdown, text or JSON"),
    Action("zoom-in", "Zoom in", "view:zoom_in", ("Ctrl++", "Ctrl+="), _OPEN, icon="zoom-in"),
    Action("zoom-out", "Zoom out", "view:zoom_out", ("Ctrl+-",), _OPEN, icon="zoom-out"),
    Action("zoom-natural", "Natural size (100 %)", "view:zoom_natural", ("Ctrl+0",), _OPEN),
    Action("zoom-fit", "Show all", "view:fit", ("Home",), _OPEN, icon="maximize", on_board=True),
    Action("zoom-selection", "Show the selection", "view:fit_selection", ("Shift+Home",), _DUTY,
           on_board=True),
    Action("inspector", "Inspector", "view:toggle_inspector", ("Ctrl+I",), _OPEN,
           icon="panel-right", checked="inspector-shown",
           tip="Everything about what is selected, at the right"),
    Action("findings", "Findings", "findings:toggle_findings", ("Ctrl+Shift+F",), _OPEN,
           icon="list-checks", checked="findings-shown", tip="What is left open, with its fixes"),
    Action("finding-marks", "Marks on cards", "findings:toggle_marks", when=_OPEN,
           checked="findings-marked", tip="Mark cards and lanes of which something is left open"),
    Action("finding-limits", "Limits of findings…", "findings:ask_limits", when=_OPEN,
           tip="From which load on a team is overloaded, and from which share one has too much"),
    Action("next-finding", "Next finding", "findings:next_finding", ("F8",), _OPEN),
    Action("previous-finding", "Previous finding", "findings:previous_finding", ("Shift+F8",),
           _OPEN),
    *(
        Action(f"{way}-{side.lower()}", text, f"view:{way}_{side.lower()}",
               (f"{keys}{side}",), ("open", "duties"), on_board=True)
        for way, keys, side, text in (
            ("go", "", "Left", mark("Go to the card on the left")),
            ("go", "", "Right", mark("Go to the card on the right")),
            ("go", "", "Up", mark("Go to the card above")),
            ("go", "", "Down", mark("Go to the card below")),
            ("add", "Shift+", "Left", mark("Select also the card on the left")),
            ("add", "Shift+", "Right", mark("Select also the card on the right")),
            ("add", "Shift+", "Up", mark("Select also the card above")),
            ("add", "Shift+", "Down", mark("Select also the card below")),
        )
    ),
    Action("theme-system", "As the system", "view:theme_system", icon="monitor",
           checked="theme-system", in_scenes=True),
    Action("theme-light", "Light", "view:theme_light", icon="sun", checked="theme-light",
           in_scenes=True),
    Action("theme-dark", "Dark", "view:theme_dark", icon="moon", checked="theme-dark",
           in_scenes=True),
    Action("arrows-all", "All", "view:arrows_all", when=_OPEN, checked="arrows-all"),
    Action("arrows-selected", "Those of the selection", "view:arrows_selected", when=_OPEN,
           checked="arrows-selected"),
    Action("arrows-none", "None", "view:arrows_none", when=_OPEN, checked="arrows-none"),
    Action("focus-team", "Only this team and its neighbours", "focus:focus_team", ("F",), _TEAM,
           icon="target", checked="team-lit", on_board=True,
           tip="Dim every card that the team at hand has nothing to do with; Esc shows all"),
    Action("flow-upstream", "What this waits for", "focus:flow_upstream", ("W",), _DUTY,
           icon="arrow-left", checked="upstream-lit", on_board=True,
           tip="Light all that hands off towards the selected duties, however far away"),
    Action("flow-downstream", "What waits for this", "focus:flow_downstream", ("Shift+W",), _DUTY,
           icon="arrow-right", checked="downstream-lit", on_board=True,
           tip="Light all that the selected duties hand off towards, however far away"),
    Action("echoes", "Shared cards in every lane", "view:toggle_echoes", ("Ctrl+Shift+R",), _OPEN,
           checked="echoes-shown", icon="users",
           tip="Show shared cards in every lane they have a part in, lighter"),
    Action("open-card", "Open card", "view:open_cards", ("Space",), _DUTY, on_board=True,
           checked="card-opened", icon="unfold",
           tip="Show on the card what the duty includes and what not"),
    Action("fold-lane", "Fold lane", "view:fold_lane", ("Ctrl+M",), _TEAM, icon="fold",
           checked="lane-folded", tip="Show only the lane’s name and its number of duties"),
    Action("hide-lane", "Hide lane", "view:hide_lane", ("Ctrl+Shift+H",), _TEAM, icon="eye-off"),
    Action("show-lanes", "Show all lanes", "view:show_lanes", when=("open", "lanes-put-away"),
           icon="eye", tip="Show hidden lanes and unfold the folded ones"),
    Action("text-larger", "Larger text", "view:text_larger", ("Ctrl+Shift+.",), _OPEN,
           in_scenes=True),
    Action("text-smaller", "Smaller text", "view:text_smaller", ("Ctrl+Shift+,",), _OPEN,
           in_scenes=True),
    Action("text-usual", "Usual text size", "view:text_usual", when=_OPEN),
    Action("reduced-motion", "Reduced motion", "view:toggle_motion", checked="reduced-motion",
           tip="Cards do not travel when another scenario is shown"),
    Action("notice", "Message above the board", "view:go_to_notice", ("F7",), ("notice-shown",),
           icon="message-square", tip="Choose there by keyboard; Esc goes back", in_scenes=True),
    Action("full-screen", "Full screen", "view:full_screen", ("F11",), checked="full-screen",
           in_scenes=True),
    *(
        Action(f"scenario-{number}", "Scenario {number}", "view:show_scenario",
               (f"Ctrl+{number}",), ("open", f"scenario-{number}"),
               checked=f"scenario-shown-{number}", number=number)
        for number in range(1, 10)
    ),
    Action("scenario-new", "New scenario…", "scenarios:new_scenario", when=_OPEN, icon="plus",
           tip="Keep the answers and the merged lanes that are shown, under a name"),
    Action("scenario-rename", "Rename scenario…", "scenarios:rename_shown_scenario",
           when=_SCENARIO),
    Action("scenario-duplicate", "Duplicate scenario", "scenarios:duplicate_shown_scenario",
           when=_SCENARIO),
    Action("scenario-delete", "Delete scenario", "scenarios:delete_shown_scenario",
           when=_SCENARIO, icon="trash"),
    Action("factor-new", "New question…", "scenarios:new_factor", when=_OPEN,
           tip="A question that changes who does what, with its answers"),
    Action("scenarios-edit", "Edit scenarios…", "scenarios:edit_scenarios", when=_OPEN,
           icon="layers", tip="Scenarios, the questions they answer, and groups of teams"),
)  # fmt: skip

BOARD = (
    Action("add-duty", "Add duty", "board:add_duty", ("N",), _OPEN, icon="plus", on_board=True,
           tip="Type a title and press Enter; the next one can follow at once"),
    Action("add-team", "Add team…", "board:add_team", ("Ctrl+Shift+T",), _OPEN, icon="rows"),
    Action("add-stage", "Add stage…", "board:add_stage", when=_OPEN, icon="columns"),
    Action("hand-off", "Draw hand-off", "board:hand_off", ("H",), _DUTY, icon="arrow-right",
           on_board=True, tip="Choose the card that takes over from the selected one"),
    *(
        Action(f"give-{number}", "Give to lane {number}", "board:give_to_lane",
               (str(number),), (*_DUTY, f"lane-{number}"), on_board=True, number=number)
        for number in range(1, 10)
    ),
    *(
        Action(f"role-{number}", "Role of lane {number}…", "duty:ask_role",
               (f"Shift+{number}",), (*_DUTY, f"lane-{number}"), on_board=True, number=number,
               tip="Then A, R, S, C, I or U; the letter of a role held takes it away")
        for number in range(1, 10)
    ),
    *(
        Action(f"status-{status}", text, f"duty:mark_{status.replace('-', '_')}",
               (key,), _DUTY, checked=f"status-{status}", on_board=True)
        for key, status, text in (
            ("O", "open", mark("Status: open")),
            ("P", "proposed", mark("Status: proposed")),
            ("A", "accepted", mark("Status: accepted")),
            ("D", "disputed", mark("Status: disputed")),
            ("L", "later", mark("Status: later")),
            ("X", "out-of-scope", mark("Status: out of scope")),
        )
    ),
    Action("split-duty", "Split…", "split_and_join:split", when=_DUTY, icon="split",
           tip="Make several duties of one: each gets its roles and its stage"),
    Action("join-duties", "Join into one…", "split_and_join:join",
           when=("open", "several-duties"), icon="merge",
           tip="Make the selected duties one: roles, hand-offs and notes are united"),
    Action("reach", "Change only the case shown", "view:switch_reach", ("Ctrl+Shift+O",),
           ("open", "scenario-apart"), checked="reach-only-when",
           tip="Whether changes go everywhere or only where the scenario shown holds"),
    Action("condition", "There only when…", "conditions:ask_condition", ("Ctrl+Shift+W",),
           ("open", "removable"),
           tip="Let what is selected be there only for some answers to the questions"),
    Action("give-nobody", "Give to nobody", "board:give_to_nobody", ("0",), _DUTY, on_board=True,
           tip="Put the duty into Unassigned"),
    Action("move-up", "Move card up", "board:move_up", ("Alt+Up",), _DUTY, icon="arrow-up",
           on_board=True),
    Action("move-down", "Move card down", "board:move_down", ("Alt+Down",), _DUTY,
           icon="arrow-down", on_board=True),
    Action("move-left", "Move card to the previous stage", "board:move_left", ("Alt+Left",),
           _DUTY, icon="arrow-left", on_board=True),
    Action("move-right", "Move card to the next stage", "board:move_right", ("Alt+Right",),
           _DUTY, icon="arrow-right", on_board=True),
    Action("rename-team", "Rename team…", "board:rename_team", when=_TEAM, icon="pencil"),
    Action("color-team", "Choose another colour…", "board:choose_color", when=_TEAM,
           icon="palette"),
    Action("remove-team", "Remove team…", "board:remove_team", when=_TEAM, icon="trash"),
    Action("take-apart", "Take lane apart", "lanes:take_lane_apart", when=("open", "lane-merged"),
           icon="split", tip="Let the teams of the lane at hand be lanes of their own again"),
    Action("lane-up", "Move lane up", "board:lane_up", ("Ctrl+Shift+Up",), _TEAM, on_board=True),
    Action("lane-down", "Move lane down", "board:lane_down", ("Ctrl+Shift+Down",), _TEAM,
           on_board=True),
)  # fmt: skip

HELP = (
    Action("guide", "Guide", "help:guide", ("F1",), icon="book-open",
           tip="How to begin, to hold a workshop, to share a file; it needs no network"),
    Action("shortcuts", "Keyboard shortcuts", "help:shortcuts", ("Shift+F1",), icon="keyboard"),
    Action("preferences", "Preferences…", "preferences:ask", ("Ctrl+,",), icon="settings",
           tip="Theme, text size, motion, language, limits of findings, saving by itself"),
    Action("palette", "Run a command…", "help:palette", ("Ctrl+K", "Ctrl+P"), icon="command"),
    Action("tour", "Take the tour", "help:take_tour", icon="lightbulb",
           tip="Two minutes on a board of its own: move a card, give a role, draw a hand-off"),
    Action("data-folder", "Open data folder", "help:data_folder", icon="folder",
           tip="Where layouts, recent files and settings of yours lie"),
    Action("about", "About Dutyflow", "help:about", icon="info"),
)  # fmt: skip

ACTIONS: dict[str, Action] = {
    action.id: action for action in (*FILE, *LAYOUTS, *EDIT, *VIEW, *BOARD, *WORKSHOP, *HELP)
}
"""Action id to its row, in the order of the table."""
REPEATED = frozenset(
    {
        *("undo", "redo", "find-next", "zoom-in", "zoom-out", "text-larger", "text-smaller"),
        *("lane-up", "lane-down"),
        *(f"{way}-{side}" for way in ("go", "add", "move")
          for side in ("left", "right", "up", "down")),
    }
)  # fmt: skip
"""Ids of actions that a held key does again and again; any other is done once a press."""
