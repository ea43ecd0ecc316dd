"""Merge answers as a scene: the files that were chosen, then the result."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from dutyflow.workshop.blind.copies import read_copies
from dutyflow.workshop.blind.merge_start import MergeStart
from dutyflow.workshop.blind.result_page import ResultPage
from dutyflow.workshop.scene_frame import SceneFrame
from dutyflow_models.language import mark, say, say_marked
from dutyflow_models.wording import counted
from dutyflow_models.workshop.homework import joined_answers

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from dutyflow.desk import Desk

TITLE = mark("Merge answers")


class MergeScene(SceneFrame):
    """Nothing here is kept: the files are there to be opened again."""

    def __init__(self, desk: Desk, paths: Sequence[Path]) -> None:
        """Read the files; each says what came of it."""
        super().__init__(desk, say_marked(TITLE))
        copies = read_copies(desk.document, paths, desk.fetching.fetch)
        palette = desk.window.theme.palette
        self.start = MergeStart(desk.document, copies, palette, self)
        self.start.shown.connect(self._show_result)
        self.result = ResultPage(
            desk.document, desk.tell, lambda: f"{datetime.now():%Y-%m-%d}",
            palette, self, may_go_back=False,
        )  # fmt: skip
        self.result.changed.connect(self._say)
        self.add_page(self.start, painted=True)
        self.add_page(self.result, painted=True)
        self.show_page(self.start, time=False)
        self._say()

    def _show_result(self) -> None:
        document = self.desk.document
        works = [work for copy in self.start.copies for work in copy.works()]
        answers = joined_answers(document.organisation, document.scenario, works)
        self.result.show_answers(answers, self.start.notes)
        self.show_page(self.result, time=self.desk.workshop.running)
        self._say()

    def _say(self) -> None:
        on_result = self.pages.currentWidget() is self.result
        files = len(self.start.copies)
        said = (
            say("Result · {summary}", summary=self.result.summary)
            if on_result
            else counted(files, "file")
        )
        self.header.say(said, aside=self.desk.document.title, done=float(on_result))
