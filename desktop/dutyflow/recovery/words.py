"""What is said of work that was not saved: times, and what became of the file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dutyflow.locales import clock, day, moment
from dutyflow.recovery.offers import FileNow
from dutyflow_models.language import say

if TYPE_CHECKING:
    from datetime import datetime

    from dutyflow.recovery.offers import Offer
    from dutyflow.recovery.works import Generation


def time_said(when: datetime, now: datetime) -> str:
    """Say a time as on the clock on the wall, with the day unless it is today."""
    here, today = when.astimezone(), now.astimezone().date()
    return clock(here) if here.date() == today else moment(here)


def times_said(offer: Offer, now: datetime) -> str:
    """Say from when the work is and from when the file."""
    time = time_said(offer.newest.stored, now)
    if offer.file is FileNow.NEVER:
        return say("The work is from {time}, and never had a file.", time=time)
    if offer.file is FileNow.UNKNOWN:
        return say("The work is from {time}, and the drive of its file does not answer.", time=time)
    if offer.file is FileNow.GONE or offer.file_time is None:
        return say("The work is from {time}, and its file cannot be found now.", time=time)
    of_file = time_said(offer.file_time, now)
    return say("The work is from {time}, the file from {of_file}.", time=time, of_file=of_file)


def notice_said(offer: Offer, now: datetime) -> str:
    """Say that there is work, from when it is, and what restoring comes to."""
    said = [say("There is work on this file that was not saved."), times_said(offer, now)]
    if offer.file is FileNow.CHANGED:
        said.append(say("The file was changed since the work began, so restoring merges both."))
    if offer.newest.what_if:
        said.append(say("Something was being tried out; it comes back as a what-if."))
    return " ".join(said)


def generation_said(generation: Generation, now: datetime) -> str:
    """Say from when an older state is, to the second, and which scenario was shown."""
    here, today = generation.stored.astimezone(), now.astimezone().date()
    time = clock(here, seconds=True)
    if here.date() != today:
        time = f"{day(here)} {time}"
    remark = say("what-if") if generation.what_if else ""
    return " · ".join(part for part in (time, generation.scenario, remark) if part)
