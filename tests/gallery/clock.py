"""A clock that stands, so that pictures of one day are those of the next.

Import this before anything of `dutyflow`: what takes `datetime` by name afterwards gets this one.
"""

from __future__ import annotations

import datetime

import pydantic  # noqa: F401 - knows dates by their class, which changes below

import dutyflow_models.org  # noqa: F401 - as above

NOW = datetime.datetime(2027, 3, 1, 10, 0, tzinfo=datetime.UTC)
"""A Monday, the day of the workshop in every picture."""


class StandingTime(datetime.datetime):
    """A time that is always now."""

    @classmethod
    def now(cls, tz=None):
        """Return the moment of all pictures."""
        moment = cls(*NOW.timetuple()[:6], tzinfo=datetime.UTC)
        return moment.astimezone(tz) if tz else moment.replace(tzinfo=None)


class StandingDay(datetime.date):
    """A day that is always today."""

    @classmethod
    def today(cls):
        """Return the day of all pictures."""
        return cls(*NOW.timetuple()[:3])


def stand_still() -> None:
    """Let time stand, in UTC wherever this runs."""
    datetime.datetime = StandingTime
    datetime.date = StandingDay
