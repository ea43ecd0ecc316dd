"""Numbers, dates and times as the reader writes them; in the window only, never in a file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QDateTime, QLocale, Qt, QTime

from dutyflow_models.language import number

if TYPE_CHECKING:
    from datetime import date, datetime, time

__all__ = ["clock", "day", "day_in_words", "moment", "number"]

_SHORT = QLocale.FormatType.ShortFormat


def day(date: date) -> str:
    """Write a day: “28/11/2026”, “28.11.26”."""
    return QLocale().toString(QDate(date.year, date.month, date.day), _SHORT)


def day_in_words(written: str) -> str:
    """Write a day of a file, “2026-11-28”, as `day` does; what is no such day stays as it is."""
    known = QDate.fromString(written, Qt.DateFormat.ISODate)
    return QLocale().toString(known, _SHORT) if known.isValid() else written


def clock(time: time | datetime, *, seconds: bool = False) -> str:
    """Write a time of day: “18:05”, “6:05 PM”; with seconds “18:05:30”."""
    locale = QLocale()
    written = locale.timeFormat(_SHORT)
    if seconds:
        written = written.replace("mm", "mm:ss", 1)
    return locale.toString(QTime(time.hour, time.minute, time.second), written)


def moment(moment: datetime) -> str:
    """Write a day and its time."""
    whole = QDateTime(
        QDate(moment.year, moment.month, moment.day), QTime(moment.hour, moment.minute)
    )
    return QLocale().toString(whole, _SHORT)
