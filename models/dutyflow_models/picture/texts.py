"""Texts as the board needs them: measured, wrapped and shortened, and each of it kept."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from dutyflow_models.picture.text_wrap import MeasureText, Wrapped, clean, shorten, wrap

if TYPE_CHECKING:
    from collections.abc import Callable

REGULAR, SEMIBOLD, BOLD = 400, 600, 700
_MOST_KEPT = 40_000

_Key = TypeVar("_Key")
_Value = TypeVar("_Value")


class Texts:
    """The memory of texts for one font."""

    def __init__(self, measure: MeasureText) -> None:
        self._measure = measure
        self._widths: dict[tuple[str, float, int], float] = {}
        self._wrapped: dict[tuple[str, float, float, int, int], Wrapped] = {}

    def width(self, text: str, size: float, weight: int) -> float:
        """Return the width of a text in points."""
        key = (text, size, weight)
        known = self._widths.get(key)
        if known is None:
            make_room(self._widths)
            known = self._widths[key] = self._measure(text, size, weight)
        return known

    def lines(self, text: str, width: float, most: int, size: float, weight: int) -> Wrapped:
        """Clean and wrap a text into at most so many lines."""
        key = (text, width, size, weight, most)
        known = self._wrapped.get(key)
        if known is None:
            make_room(self._wrapped)
            known = wrap(clean(text), width, most, self._ruler(size, weight))
            self._wrapped[key] = known
        return known

    def shortened(self, text: str, width: float, size: float, weight: int) -> str:
        """Clean a text and cut it to one line."""
        return shorten(clean(text), width, self._ruler(size, weight))

    def forget(self) -> None:
        """Measure everything anew."""
        self._widths.clear()
        self._wrapped.clear()

    def _ruler(self, size: float, weight: int) -> Callable[[str], float]:
        return lambda text: self.width(text, size, weight)


def make_room(kept: dict[_Key, _Value]) -> None:
    """Forget everything once too much is kept; what is still needed comes back by itself."""
    if len(kept) >= _MOST_KEPT:
        kept.clear()
