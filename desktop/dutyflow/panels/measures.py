"""The lengths of the inspector in pixels, on a grid of four, and its text sizes."""

from __future__ import annotations

MARGIN = 16
"""From the panel's edge to its text."""
FRAME = 8
"""From a field's edge to its text: fields hang over the margin so that all texts line up."""
GAP = 12
"""Above a section."""
LABEL = 20
"""A section's label with the space below it."""
BESIDE = 88
"""The width of a label beside its editor."""
ROW = 28
"""The height of an editor of one line."""
LINE = 16
"""From one line of a painted text to the next."""
TEXT = 13
SMALL = 12
TITLE = 16
