"""What is said of work that was not saved: times, and what became of the file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dutyflow.recovery.offers import FileNow

if TYPE_CHECKING:
    from datetime import datetime

    from dutyflow.recovery.offers import Offer
    from dutyflow.recovery.works import Generation


def time_said(when: datetime, now: datetime) -> str:
    """Say a time as on the clock on the wall, with the day unless it is today."""
    here, today = when.astimezone(), now.astimezone().date()
    return f"{here:%H:%M}" if here.date() == today else f"{here:%Y-%m-%d %H:%M}"


def times_said(offer: Offer, now: datetime) -> str:
    """Say from when the work is and from when the file."""
    return f"The work is from {time_said(offer.newest.stored, now)}, {_of_file(offer, now)}"


def notice_said(offer: Offer, now: datetime) -> str:
    """Say that there is work, from when it is, and what restoring comes to."""
    more = ""
    if offer.file is FileNow.CHANGED:
        more = " The file was changed since the work began, so restoring merges both."
    if offer.newest.what_if:
        more += " Something was being tried out; it comes back as a what-if."
    return f"There is work on this file that was not saved. {times_said(offer, now)}{more}"


def generation_said(generation: Generation, now: datetime) -> str:
    """Say from when an older state is, to the second, and which scenario was shown."""
    here, today = generation.stored.astimezone(), now.astimezone().date()
    time = f"{here:%H:%M:%S}" if here.date() == today else f"{here:%Y-%m-%d %H:%M:%S}"
    remark = "what-if" if generation.what_if else ""
    return " · ".join(part for part in (time, generation.scenario, remark) if part)


def _of_file(offer: Offer, now: datetime) -> str:
    if offer.file is FileNow.NEVER:
        return "and never had a file."
    if offer.file is FileNow.GONE or offer.file_time is None:
        return "and its file cannot be found now."
    return f"the file from {time_said(offer.file_time, now)}."
