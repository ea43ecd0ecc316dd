"""The fonts of the picture, by pixel size and weight, and how wide text is in them."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtGui import QFont, QFontMetricsF, QGuiApplication

FAMILY = "Inter"
USUAL = 13
"""The size of the window’s texts in pixels, where nobody chose another."""


def whole_size(pixel_size: float) -> int:
    """Round a size as the picture does: Qt's fonts have whole pixels, halves go up."""
    return max(1, int(pixel_size + 0.5))


@lru_cache(maxsize=256)
def picture_font(pixel_size: float, weight: int = 400) -> QFont:
    """Return the font of the picture in a size in pixels; do not change what is returned.

    Hinting is off, so that text is as wide, and wraps at the same word, on every device; so is
    smoothing for one kind of screen, which leaves colour fringes in pictures.
    """
    font = QFont(FAMILY)
    font.setPixelSize(whole_size(pixel_size))
    font.setWeight(QFont.Weight(weight))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    font.setStyleStrategy(QFont.StyleStrategy.NoSubpixelAntialias)
    return font


@lru_cache(maxsize=256)
def _metrics(pixel_size: float, weight: int) -> QFontMetricsF:
    return QFontMetricsF(picture_font(pixel_size, weight))


def sized(pixels: float) -> int:
    """Return a length of the window, such as the height of a line, in the size of text chosen.

    That is the application's font. A picture has its own sizes.
    """
    chosen = QGuiApplication.font().pixelSize()
    return round(pixels * chosen / USUAL) if chosen > 0 else round(pixels)


def qt_measure(text: str, pixel_size: float, weight: int) -> float:
    """Return the width of one line of clean text in pixels; needs a QGuiApplication."""
    return _metrics(pixel_size, weight).horizontalAdvance(text)
