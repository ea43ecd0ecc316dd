"""What can be done with work that was not saved: restore it, compare it, throw it away."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from dutyflow import filing
from dutyflow.comparing.absent import Absent
from dutyflow.comparing.versions import version_of_work
from dutyflow.comparison import AsSaved, AsShown, Version
from dutyflow.joining import join_work
from dutyflow.recovery.offers import Seen, is_left, offer_of, see
from dutyflow.recovery.words import time_said
from dutyflow.undo_step import UndoStep
from dutyflow.whole_edit import push
from dutyflow_models.changes import compare
from dutyflow_models.files.problems import CannotRead
from dutyflow_models.files.read import Reading, read_org
from dutyflow_models.language import mark, say, say_marked
from dutyflow_models.three_way.merge import merge

if TYPE_CHECKING:
    from dutyflow.desk import Desk
    from dutyflow.document import Document
    from dutyflow.recovery.offers import Offer
    from dutyflow.recovery.works import Generation, Work
    from dutyflow_models.org import Organisation

_TAKEN = mark("This work was taken up or thrown away in another window meanwhile.")
_TRYING = mark(
    "You are trying something out here. Keep it or throw it away, then restore the work."
)
_NOT_TRIED = mark(
    "The work is restored without what was tried out, since the merge is to be "
    "decided first. Compare shows what that was."
)


def restore(desk: Desk, work: Work, generation: Generation | None = None) -> bool:
    """Put work on top of its file as one undo step, unsaved; without a generation the newest.

    Where the file was changed since, or something was done to it here, both are merged; where it is
    gone, the work becomes an unsaved organisation. What was only tried out comes back as a what-if
    upon the rest. False when the person stays at what is open. Raises Absent or NotKept.
    """
    recovery = desk.recovery
    from dutyflow.file_text import held_in

    if desk.document.what_if.active:
        raise Absent(say_marked(_TRYING))
    offer = _still_offered(desk, work)
    generation = generation or offer.newest
    mine = _reading(recovery.store.text(generation), work)
    base = _reading(recovery.store.base(work, generation), work)
    decided = mine
    if generation.what_if:
        decided = _reading(recovery.store.decided(generation), work)
    if not (_is_open(desk, work) or _opened(desk, offer, base)):
        return False
    document = desk.document
    step = say(
        "Restore the work of {time_said}",
        time_said=time_said(generation.stored, recovery.store.now()),
    )
    as_it_was = document.path is None or document.file_digest == generation.base
    if not compare(base.organisation, decided.organisation):
        done = document.writable()  # nothing but a what-if
    elif as_it_was and not document.modified:
        done = _put(document, step, decided.organisation)
    else:
        done = join_work(desk, held_in(base), decided.organisation, step)
    if not done:
        return False
    recovery.take_over(work)
    if generation.what_if:
        _try_again(desk, decided.organisation, mine.organisation)
    else:
        desk.tell.say(_restored(desk, work))
    return True


def _put(document: Document, text: str, organisation: Organisation) -> bool:
    """Make a whole state one undo step, whatever is locked; False where it may not be edited."""
    if not document.writable():
        return False
    if not compare(document.organisation, organisation):
        return True
    return push(document, UndoStep(document, text, organisation, document.layout))


def _try_again(desk: Desk, decided: Organisation, tried: Organisation) -> None:
    """Try out upon what is open what was tried out upon something decided."""
    document = desk.document
    if not document.what_if.begin():
        document.comparison.compare(AsShown(), Version(say("What was tried out"), tried))
        desk.tell.problem(say_marked(_NOT_TRIED))
        return
    joined = merge(decided, tried, document.organisation)
    _put(document, say("Restore what was tried out"), joined.organisation)
    desk.tell.say(
        say("The work is restored. What was tried out is a what-if again: keep it or not.")
    )


def compare_with(desk: Desk, work: Work, generation: Generation | None = None) -> bool:
    """Show how work differs from its file, which is opened; as `restore` otherwise."""
    offer = _still_offered(desk, work)
    if not (_is_open(desk, work) or (work.path and filing.open_path(desk, work.path))):
        return False
    version = version_of_work(desk.recovery.store, work, generation or offer.newest)
    desk.document.comparison.compare(AsSaved(), version)
    desk.window.views.show("compare")
    desk.window.refresh()
    return True


def throw_away(desk: Desk, work: Work) -> None:
    """Forget work for good; the file stays as it is, and its drive is not asked."""
    recovery = desk.recovery
    if not is_left(recovery.store, recovery.process, work):
        raise Absent(say_marked(_TAKEN))
    recovery.store.forget(work.id)


def _still_offered(desk: Desk, work: Work) -> Offer:
    """Return what is offered of a work now; Absent when that is nothing.

    Its drive is waited for: CannotRead where the person stops that.
    """
    seen, recovery = Seen(), desk.recovery
    if work.path is not None:
        look = partial(see, work.path)
        seen = desk.fetching.run(look, work.path.name, about=("work", work.path))
    offer = offer_of(recovery.store, recovery.process, work, seen)
    if offer is None:
        raise Absent(say_marked(_TAKEN))
    return offer


def _reading(text: bytes | None, work: Work) -> Reading:
    if text is None:
        raise Absent(say_marked(_TAKEN))
    try:
        return read_org(text, name=work.path.name if work.path else work.title)
    except CannotRead as trouble:
        raise Absent(
            say("The work could not be read: {problems}", problems=trouble.problems[0])
        ) from trouble


def _is_open(desk: Desk, work: Work) -> bool:
    return work.path is not None and desk.window.shows_board and desk.document.path == work.path


def _opened(desk: Desk, offer: Offer, base: Reading) -> bool:
    """Open the file, or what the work began with where there is none."""
    path = offer.work.path
    if path is not None and offer.file_time is not None:
        return filing.open_path(desk, path)
    return filing.open_as_new(desk, base)


def _restored(desk: Desk, work: Work) -> str:
    if desk.document.path is None and work.path is not None:
        return say(
            "The work on “{name}” is open as an organisation without a file, since that "
            "cannot be found now. Save it under a name.",
            name=work.path.name,
        )
    return say("The work is restored and not saved yet. Undo takes it off again.")
