"""Pictures of what is shown to a room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication
from row import SMALL, Row
from rows_dialogs import held

if TYPE_CHECKING:
    from stage import Stage


def timed(stage: Stage) -> None:
    """Begin a workshop of 90 minutes and let some of them pass."""
    from dutyflow_models.workshop.agenda import NINETY

    stage.desk.workshop.start(NINETY)
    stage.desk.workshop.toggle_timer()
    stage.time_passes(200)


def timer(stage: Stage) -> None:
    """Show the time below the board."""
    timed(stage)
    stage.wait(1100)


def deal_asked(stage: Stage) -> None:
    """Ask what to deal."""
    stage.act("who-owns-this")


def deal(stage: Stage) -> None:
    """Deal some duties."""
    timed(stage)
    deal_asked(stage)
    stage.keys("Return", "1", "C", "2")
    stage.time_passes(40)
    stage.wait(1100)


def deal_begun(stage: Stage) -> None:
    """Deal the first duty."""
    deal_asked(stage)
    stage.keys("Return")


def deal_point(stage: Stage) -> None:
    """Write down what is parked during a deal."""
    deal_asked(stage)
    stage.keys("Return", "1", "P")
    stage.type("Ask the vendor who is called at night")


def deal_end(stage: Stage) -> None:
    """Deal until nothing is left."""
    deal_asked(stage)
    stage.keys("Return")
    for number in range(40):
        stage.keys(str(number % 4 + 1))


def blind_asked(stage: Stage) -> None:
    """Ask what the round is about."""
    stage.act("blind-round")


def blind(stage: Stage) -> None:
    """Take down the answers of some teams."""
    stage.select("on-call", "watch-load", "write-code")
    blind_asked(stage)
    stage.keys("Return")
    stage.type("12")


def blind_revealed(stage: Stage) -> None:
    """Reveal a card."""
    blind(stage)
    stage.type("33")
    stage.keys("R")


def blind_result(stage: Stage) -> None:
    """Show the result of all."""
    blind(stage)
    stage.type("33")
    for answers in ("3333", "4414"):
        stage.keys("Right")
        stage.type(answers)
    stage.keys("Shift+Return")


def merging(stage: Stage) -> None:
    """Read copies of the file that teams filled in."""
    text = stage.desk.document.path.read_text("utf-8")
    paths = [
        stage.write("kubernetes-platform.org.yaml", text),
        stage.write(
            "kubernetes-dev.org.yaml",
            text.replace("responsible: [devops]", "responsible: [dev]", 4),
        ),
        stage.write("other.org.yaml", text.replace("name: kubernetes", "name: other")),
    ]
    stage.desk.tell.answers("\n".join(map(str, paths)))
    stage.act("merge-answers")


def vote_asked(stage: Stage) -> None:
    """Ask what the vote is about."""
    stage.act("dot-voting")


def vote(stage: Stage) -> None:
    """Put some dots."""
    stage.select("on-call", "watch-load", "write-code", "cluster-admin")
    vote_asked(stage)
    stage.keys("Return")
    stage.type("13")


def vote_totals(stage: Stage) -> None:
    """Show the totals."""
    vote(stage)
    stage.keys("Right")
    stage.type("112")
    stage.keys("S")


def present(stage: Stage) -> None:
    """Show the room a page, with the presenter's strip."""
    stage.act("present")
    stage.wait()
    stage.keys("Right")


def replay(stage: Stage) -> None:
    """Run a workshop as a film."""
    held(stage)
    stage.act("replay")
    QApplication.activeWindow()
    stage.keys("Return")
    stage.wait(600)
    stage.keys("Space", "End", "Left")


WORKSHOP = (
    Row("timer", "The time of a workshop", timer, "sample"),
    Row("deal-asked", "What is dealt", deal_asked, "sample", "DealScene"),
    Row("deal", "Who owns this?", deal, "sample", "DealScene"),
    Row("deal-small", "Who owns this? at 1280 × 720", deal_begun, "german", "DealScene", SMALL),
    Row("deal-large", "Who owns this? at 1920 × 1080", deal, "sample", "DealScene", (1920, 1080)),
    Row("deal-point", "A point in a deal", deal_point, "sample", "DealScene"),
    Row("deal-end", "The end of a deal", deal_end, "sample", "DealScene"),
    Row("blind-asked", "What a blind round is about", blind_asked, "sample", "BlindScene"),
    Row("blind", "A blind round", blind, "sample", "BlindScene"),
    Row("blind-revealed", "A card revealed", blind_revealed, "sample", "BlindScene"),
    Row("blind-result", "The result of a round", blind_result, "sample", "BlindScene"),
    Row("merge-answers", "Merge answers", merging, "sample", "MergeScene"),
    Row("vote-asked", "What a vote is about", vote_asked, "sample", "VoteScene"),
    Row("vote", "Dot voting", vote, "sample", "VoteScene"),
    Row("vote-totals", "The totals of a vote", vote_totals, "sample", "VoteScene"),
    Row("present", "Presenting", present, "sample", "RoomWindow"),
    Row("replay", "A workshop as a film", replay, "sample", "ReplayScene"),
)
