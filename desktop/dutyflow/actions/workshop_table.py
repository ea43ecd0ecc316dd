"""What can be done in front of the room; the rest of the table is in `table`."""

from __future__ import annotations

from dutyflow.actions.action import Action

_OPEN = ("open",)
_HELD = ("open", "workshop")
_WHAT_IF = ("open", "what-if")

PRESENT = (
    Action("present", "Present", "present:present", ("F5",), _OPEN, icon="presentation",
           tip="Show the board to the room, full screen, page by page"),
    Action("keep-view", "Keep this view…", "present:keep_view", when=_OPEN, icon="image",
           tip="Keep the scenario, the search and the lanes shown, as a slide to present"),
    Action("views", "Views…", "present:show_views", when=_OPEN, icon="layers",
           tip="Reorder, rename and delete the views kept, and go to one"),
)  # fmt: skip

REPLAY = (
    Action("replay", "Replay…", "replay:choose", when=_OPEN, icon="play",
           tip="Run a workshop of this organisation as a film on the board"),
    Action("snapshots", "Snapshots…", "snapshots:browse", when=_OPEN, icon="history",
           tip="What was kept of this file, what changed since, and going back to it"),
)  # fmt: skip

SESSION = (
    Action("workshop-start", "Start workshop…", "session:start_workshop", when=_OPEN, icon="play",
           tip="Choose the phases and their minutes, and begin; what happens is written down"),
    Action("workshop-agenda", "Edit agenda…", "session:edit_agenda", when=_HELD, icon="list",
           in_scenes=True, tip="Change the phases and their minutes while the workshop goes on"),
    Action("next-phase", "Next phase", "session:next_phase", ("F9",), (*_HELD, "more-phases"),
           icon="arrow-right", in_scenes=True, tip="Begin the next phase of the agenda"),
    Action("timer", "Start or pause the timer", "session:toggle_timer", ("T",), _OPEN,
           icon="timer", on_board=True, tip="The time of the phase, shown below the board"),
    Action("one-minute-more", "One minute more", "session:add_minute", ("+",), _HELD,
           icon="clock", on_board=True, tip="Give the phase one minute more"),
    Action("workshop-sound", "Sound at the end of a phase", "session:toggle_sound",
           checked="workshop-sound", in_scenes=True),
    Action("workshop-end", "End workshop", "session:end_workshop", when=_HELD, icon="flag",
           in_scenes=True, tip="Write down the end, and keep a snapshot"),
)  # fmt: skip

DEAL = (
    Action("who-owns-this", "Who owns this?", "deal:who_owns_this", ("F6",), _OPEN,
           icon="circle-help", tip="Deal the open duties one at a time; one key decides each"),
)  # fmt: skip

POINTS = (
    Action("park-point", "Park a point…", "points:park", ("Ctrl+Shift+P",), _OPEN,
           icon="flag", tip="Note what is not settled, about the selected duties",
           in_scenes=True),
    Action("write-decision", "Write a decision…", "points:decide", ("Ctrl+Shift+D",), _OPEN,
           icon="circle-check", tip="Note what was settled, about the selected duties",
           in_scenes=True),
    Action("points", "Points and decisions", "points:toggle_points", ("Ctrl+Shift+L",), _OPEN,
           icon="list", checked="points-shown",
           tip="List what is parked, asked and decided, beside the board"),
)  # fmt: skip

TRYING = (
    Action("what-if", "What if…", "what_if:toggle_what_if", ("Ctrl+T",), _OPEN,
           icon="git-compare", checked="what-if", in_scenes=True,
           tip="Try something out, then keep it as one step or throw it away"),
    Action("what-if-keep", "Keep the what-if", "what_if:keep", when=_WHAT_IF, in_scenes=True,
           tip="Make all that was tried out one undo step"),
    Action("what-if-throw-away", "Throw the what-if away", "what_if:throw_away", when=_WHAT_IF,
           in_scenes=True, tip="Be as before, as if nothing had been tried out"),
    Action("what-if-compare", "Compare with before the what-if", "what_if:compare",
           when=_WHAT_IF, tip="Show what is different in the list of differences"),
    Action("lock-structure", "Lock the structure", "structure:toggle_lock", ("Ctrl+Shift+K",),
           _OPEN, icon="lock", checked="locked",
           tip="Keep lanes, stages and accepted duties from changes; other cards still move"),
    Action("prompts", "Has someone got this?", "prompts:show_prompts", when=_OPEN,
           icon="lightbulb", tip="List duties that organisations forget and that are not here"),
)  # fmt: skip

PAPERS = (
    Action("minutes", "Write minutes…", "minutes:write_minutes", when=_OPEN, icon="file-text",
           tip="What a workshop decided, who took what over and what is open, as text to send"),
    Action("team-pages", "Team pages…", "team_pages:write_team_pages", when=_OPEN, icon="users",
           tip="For each team its duties, whom it serves, whom it waits for and what is open"),
    Action("print-cards", "Cards…", "printing:print_cards", when=("open", "duties"),
           icon="printer", tip="Eight duties on a sheet, to cut out: the selected ones, or all"),
    Action("print-matrix", "Empty matrix…", "printing:print_matrix", when=("open", "duties"),
           tip="Duties and teams with blank cells, to fill in by hand"),
    Action("print-team-sheets", "Team sheets…", "printing:print_team_sheets", when=_OPEN,
           tip="The page of each team, on paper"),
)  # fmt: skip

ANSWERS = (
    Action("blind-round", "Blind round…", "blind:blind_round", when=("open", "duties"),
           icon="eye-off", tip="Every team answers who has a duty before anyone sees an answer"),
    Action("merge-answers", "Merge answers…", "blind:merge_answers", when=("open", "duties"),
           icon="merge", tip="Compare copies of the file that teams filled in by themselves"),
    Action("dot-voting", "Dot voting…", "votes:dot_voting", when=("open", "duties"),
           icon="circle", tip="Every team puts its dots on duties, unseen"),
)  # fmt: skip

WORKSHOP: tuple[Action, ...] = (
    *PRESENT,
    *SESSION,
    *DEAL,
    *POINTS,
    *TRYING,
    *ANSWERS,
    *REPLAY,
    *PAPERS,
)
