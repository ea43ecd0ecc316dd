"""“Who owns this?”: the scene in which the open duties are dealt, and how it comes back."""

from __future__ import annotations

import secrets
from functools import partial
from typing import TYPE_CHECKING

from dutyflow_models.workshop.borne_out import borne_out
from dutyflow_models.workshop.dealing import deal_from_json

if TYPE_CHECKING:
    from dutyflow.desk import Desk
    from dutyflow.document import Document
    from dutyflow.workshop.deal.left import Left
    from dutyflow.workshop.deal.scene import DealScene

STATE = "deal"
"""The name under which a deal is kept for a restart."""


def who_owns_this(desk: Desk) -> None:
    """Ask what to deal: the selected duties where there are several, else all that are open."""
    chosen = desk.document.selection.duties
    scene = _scene(desk, chosen if len(chosen) > 1 else ())
    desk.window.scenes.show(scene)
    scene.start.begin()


def follow_deal(desk: Desk) -> None:
    """Bring a deal back that a crash broke off."""
    desk.workshop.resume_wanted.connect(partial(_resume, desk))


def _resume(desk: Desk, name: str) -> None:
    kept = desk.workshop.state_of(STATE)
    if name != STATE or not isinstance(kept, dict):
        return
    deal = deal_from_json(str(kept.get("deal", "")))
    if deal is None:
        return
    document = desk.document
    written_at = deal.here(document.shown.duties_by_id)
    decided = deal_from_json(str(kept.get("decided", "")))
    if decided is not None:
        decided = borne_out(decided, document.what_if.decided, document.what_if.decided)
        if not document.what_if.active:
            deal = decided  # what was tried out did not come back
    deal = borne_out(deal, document.organisation, document.shown)
    draft = kept.get("draft")
    is_here = deal.here(document.shown.duties_by_id) == written_at
    texts = draft.items() if isinstance(draft, dict) and is_here else ()
    scene = _scene(desk, ())
    desk.window.scenes.show(scene)
    scene.begin(deal, {str(key): str(text) for key, text in texts}, decided=decided)


def _scene(desk: Desk, selected: tuple[str, ...]) -> DealScene:
    from dutyflow.workshop.deal.left import Left, LeftDeal
    from dutyflow.workshop.deal.scene import DealScene

    window, document = desk.window, desk.document
    left = window.findChild(LeftDeal) or LeftDeal(document.what_if, window)
    scene = DealScene(
        document,
        desk.workshop,
        window.theme.palette,
        window,
        selected=selected,
        left_deal=_as_it_holds(document, left.deal_of(document.key)),
        seed=secrets.randbelow(2**32),
    )

    def leave() -> None:
        course = scene.course
        if course is not None:
            goes_on = course.here is not None or course.decided is not None
            left.remember(document.key, Left(course.deal, course.decided) if goes_on else None)
        window.scenes.leave()

    scene.left.connect(leave)
    return scene


def _as_it_holds(document: Document, left: Left | None) -> Left | None:
    """Return a deal that was left without what was undone since."""
    if left is None:
        return None
    return left._replace(deal=borne_out(left.deal, document.organisation, document.shown))
