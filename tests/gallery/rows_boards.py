"""Pictures of the board, in every size and state, and of what lies around it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from row import SMALL, Row

from dutyflow_models.edits.duties import set_duty

if TYPE_CHECKING:
    from stage import Stage


def nothing(_stage: Stage) -> None:
    """Show what there is at once."""


def selected(stage: Stage) -> None:
    """Select a card with hand-offs and notes."""
    stage.select("on-call")


def several(stage: Stage) -> None:
    """Select three cards."""
    stage.select("on-call", "rolling-updates", "watch-load")


def team_selected(stage: Stage) -> None:
    """Select a team."""
    stage.desk.document.selection.select_team("devops")


def handoff_selected(stage: Stage) -> None:
    """Select the first hand-off."""
    document = stage.desk.document
    document.selection.select_handoff(next(iter(document.shown.handoffs_by_key)))


def statuses(stage: Stage) -> None:
    """Give cards one status each."""
    for status, duty_id in {
        "disputed": "on-call", "proposed": "watch-load", "accepted": "write-code",
        "later": "test-locally", "out-of-scope": "compose-files",
    }.items():  # fmt: skip
        stage.edit(lambda org, d=duty_id, s=status: set_duty(org, d, {"status": s}))
    stage.desk.document.selection.clear()


def merged(stage: Stage) -> None:
    """Show the scenario in which lanes are one."""
    stage.scenario("small")


def large(stage: Stage) -> None:
    """Show the scenario with an SRE team, a card selected."""
    stage.scenario("large")
    stage.select("answer-for-applications")


def dimmed(stage: Stage) -> None:
    """Light one team."""
    team_selected(stage)
    stage.act("focus-team")


def flow(stage: Stage) -> None:
    """Light what a duty waits for."""
    stage.select("keep-applications-running")
    stage.act("flow-upstream")


def searched(stage: Stage) -> None:
    """Search a word."""
    stage.act("find")
    stage.type("cluster")


def folded(stage: Stage) -> None:
    """Fold one lane and hide another."""
    document = stage.desk.document
    document.arrange(lambda layout: layout.replacing(folded={"platform"}, hidden={"dev"}))


def echoes(stage: Stage) -> None:
    """Show cards in all their lanes."""
    stage.act("echoes")


def opened(stage: Stage) -> None:
    """Open a card."""
    stage.select("cluster-admin")
    stage.act("open-card")
    stage.act("zoom-selection")


def ghosts(stage: Stage) -> None:
    """Show where cards lay in another scenario."""
    from dutyflow.commands.compare import toggle_ghosts
    from dutyflow.comparison import AsShown, InScenario

    stage.scenario("small")
    stage.desk.document.comparison.compare(InScenario(None), AsShown())
    toggle_ghosts(stage.desk)


def writing(stage: Stage) -> None:
    """Type a new duty."""
    stage.select("bake")
    stage.act("add-duty")
    stage.type("Clean the oven")


def no_panels(stage: Stage) -> None:
    """Put away what stands beside the board."""
    stage.act("inspector")


def far_out(stage: Stage) -> None:
    """Zoom out until cards show less."""
    for _ in range(6):
        stage.act("zoom-out")


def what_if(stage: Stage) -> None:
    """Try something out."""
    stage.select("on-call", "watch-load")
    stage.act("what-if")
    stage.keys("1")


def locked(stage: Stage) -> None:
    """Lock the structure."""
    stage.act("lock-structure")


def read_again(stage: Stage) -> None:
    """Let somebody else write the file while something is not saved."""
    stage.edit(lambda org: set_duty(org, "on-call", {"title": "On call day and night"}))
    path = stage.desk.document.path
    path.write_text(path.read_text("utf-8").replace("title: Run", "title: Operate"), "utf-8")
    stage.window.outside.settle_clash()


def toast(stage: Stage) -> None:
    """Say three things."""
    stage.desk.tell.say("The picture is on the clipboard.")
    stage.desk.tell.done("Saved as “kubernetes.org.yaml”.")
    stage.desk.tell.problem(
        "“board.png” cannot be written: the disk is full. Choose another folder."
    )


def role_asked(stage: Stage) -> None:
    """Ask for a team's role."""
    stage.select("on-call")
    stage.keys("Shift+2")


def recent(stage: Stage) -> None:
    """Show the start page with files that were open."""
    for name in ("sample", "five", "german"):
        from gallery_boards import board_text

        stage.window.open_path(stage.write(f"{name}.org.yaml", board_text(name)))
        stage.settle()
    (stage.folder / "five.org.yaml").unlink()
    stage.act("close")


def tour(stage: Stage) -> None:
    """Take the second step of the tour."""
    stage.act("tour")
    stage.wait(300)
    stage.keys("Return")


BOARDS = (
    Row("start", "Start page, the first time", nothing, "", "StartPage"),
    Row("start-small", "Start page at 1280 × 720", nothing, "", "StartPage", SMALL),
    Row("start-recent", "Start page with files that were open", recent, "", "StartPage"),
    Row("tour", "The tour", tour, "sample", "Bubble"),
    Row("board-empty", "A blank board", nothing, "empty", "Board"),
    Row("board-5", "5 duties", nothing, "five", "Board"),
    Row("board-30", "The sample, 33 duties", nothing, "sample", "Board", (1520, 1000)),
    Row("board-30-small", "The sample at 1280 × 720", nothing, "sample", "Board", SMALL),
    Row("board-300", "300 duties", nothing, "made-300", "Board", (1520, 1000)),
    Row("board-3000", "3,000 duties", nothing, "made-3000", "Board", (1520, 1000)),
    Row("board-far-out", "Far out", far_out, "made-300", "Board"),
    Row("board-german", "Long German words", nothing, "german", "Board"),
    Row("board-rtl", "Arabic and Hebrew", nothing, "rtl", "Board"),
    Row("board-emoji", "Emoji", nothing, "emoji", "Board"),
    Row("board-text-200", "Text at 200 %", selected, "sample", "Board", text_size=2.0),
    Row("board-card", "A card selected", selected, "sample", "Inspector"),
    Row("board-cards", "Several cards selected", several, "sample", "Inspector"),
    Row("board-team", "A team selected", team_selected, "sample", "Inspector"),
    Row("board-handoff", "A hand-off selected", handoff_selected, "sample", "Inspector"),
    Row("board-statuses", "Every status", statuses, "sample", "Board"),
    Row("board-large", "The scenario “Large organisation”", large, "sample", "Board", (1520, 1270)),
    Row("board-merged", "Merged lanes", merged, "sample", "Board"),
    Row("board-dimmed", "One team lit", dimmed, "sample", "Board"),
    Row("board-flow", "What a duty waits for", flow, "sample", "Board"),
    Row("board-found", "A word found", searched, "sample", "FindBar"),
    Row("board-folded", "Folded and hidden lanes", folded, "sample", "Board"),
    Row("board-echoes", "Shared cards in every lane", echoes, "sample", "Board"),
    Row("board-opened", "An opened card", opened, "sample", "Board"),
    Row("board-ghosts", "Where cards lay before", ghosts, "sample", "GhostBar"),
    Row("board-writing", "A new duty", writing, "five", "Board"),
    Row("board-alone", "The board alone", no_panels, "sample", "Board"),
    Row("board-what-if", "What if", what_if, "sample", "Board"),
    Row("board-locked", "Locked structure", locked, "sample", "Board"),
    Row("board-changed-by-others", "Changed by somebody else", read_again, "sample", "NoticeBar"),
    Row("board-messages", "Messages", toast, "sample", "Toast"),
    Row("board-role-asked", "Asked for a role", role_asked, "sample", "Board"),
)
