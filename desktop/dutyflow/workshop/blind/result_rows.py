"""The rows of a result: disagreement first, then agreement and what was not matched, folded."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

from dutyflow_models.language import say, several

if TYPE_CHECKING:
    from collections.abc import Sequence, Set

    from dutyflow_models.workshop.agreement import Verdict

Fold = Literal["agreed", "unanswered", "unmatched"]


class VerdictRow(NamedTuple):
    """A duty and what was said about it."""

    verdict: Verdict


class FoldRow(NamedTuple):
    """A line that stands for rows that are folded away."""

    fold: Fold
    text: str
    opened: bool


class NoteRow(NamedTuple):
    """A sentence."""

    text: str


Row = VerdictRow | FoldRow | NoteRow


def result_rows(found: Sequence[Verdict], unmatched: Sequence[str], opened: Set[Fold]) -> list[Row]:
    """Return the rows; of what is folded only one line each."""
    agreed = [each for each in found if each.agreed]
    silent = [each for each in found if not each.voices]
    rows: list[Row] = [VerdictRow(each) for each in found if each.voices and not each.agreed]
    if not found:
        rows.append(NoteRow(say("Nothing to show: no duty of the answers is on the board.")))
    elif not rows and agreed:
        rows.append(NoteRow(say("No disagreement.")))
    if agreed:
        rows.append(FoldRow("agreed", _agreed_text(agreed), "agreed" in opened))
        if "agreed" in opened:
            rows += [VerdictRow(each) for each in agreed]
    if silent:
        rows.append(
            FoldRow("unanswered", say("{n} not answered", n=len(silent)), "unanswered" in opened)
        )
        if "unanswered" in opened:
            rows += [VerdictRow(each) for each in silent]
    if unmatched:
        text = say("{n} could not be matched", n=len(unmatched))
        rows.append(FoldRow("unmatched", text, "unmatched" in opened))
        if "unmatched" in opened:
            rows += [NoteRow(each) for each in unmatched]
    return rows


def _agreed_text(agreed: Sequence[Verdict]) -> str:
    other = sum(1 for each in agreed if not each.as_now)
    if not other:
        return several("{n} agrees", "{n} agree", len(agreed))
    return several(
        "{n} agrees, on another team than now",
        "{n} agree, {other} of them on another team than now",
        len(agreed),
        other=other,
    )
