"""What colours look like to people who see fewer of them, and how far apart two are.

The matrices are those of Machado, Oliveira and Fernandes, “A Physiologically-based Model for
Simulation of Color Vision Deficiency”, IEEE TVCG 15 (2009), severity 1.0, for linear RGB. Distances
are Euclidean in OKLab (Ottosson 2020), times 100: about 2 is the least that is seen side by side.
"""

from __future__ import annotations

import itertools
import math

Triple = tuple[float, float, float]
VISIONS: dict[str, tuple[Triple, Triple, Triple]] = {
    "all colours": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protanopia": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deuteranopia": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritanopia": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}
_TO_LMS = (
    (0.4122214708, 0.5363325363, 0.0514459929),
    (0.2119034982, 0.6806995451, 0.1073969566),
    (0.0883024619, 0.2817188376, 0.6299787005),
)
_TO_LAB = (
    (0.2104542553, 0.7936177850, -0.0040720468),
    (1.9779984951, -2.4285922050, 0.4505937099),
    (0.0259040371, 0.7827717662, -0.8086757660),
)


def linear(color: str) -> Triple:
    """Return a colour's linear RGB."""
    red, green, blue = (int(color[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return (_lit(red), _lit(green), _lit(blue))


def _lit(value: float) -> float:
    return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4


def _times(matrix: tuple[Triple, Triple, Triple], vector: Triple) -> Triple:
    one, two, three = (sum(a * b for a, b in zip(row, vector, strict=True)) for row in matrix)
    return (one, two, three)


def seen(color: str, vision: str) -> Triple:
    """Return the OKLab of a colour as it looks with a vision."""
    red, green, blue = _times(VISIONS[vision], linear(color))
    inside = tuple(min(max(each, 0.0), 1.0) for each in (red, green, blue))
    one, two, three = (math.cbrt(each) for each in _times(_TO_LMS, inside))
    return _times(_TO_LAB, (one, two, three))


def apart(one: str, other: str, vision: str) -> float:
    """Return how far apart two colours look, times 100."""
    return 100 * math.dist(seen(one, vision), seen(other, vision))


def nearest(colors: dict[str, str], vision: str) -> tuple[float, str, str]:
    """Return the two colours that are nearest to each other, after their distance."""
    return min(
        (apart(colors[one], colors[other], vision), one, other)
        for one, other in itertools.combinations(colors, 2)
    )
