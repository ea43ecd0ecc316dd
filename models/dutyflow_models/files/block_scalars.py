"""Literal (`|`) and folded (`>`) text with other words in it, in the same kind of block."""

from __future__ import annotations

import re
from textwrap import wrap
from typing import TYPE_CHECKING

from dutyflow_models.files.scalars import printable

if TYPE_CHECKING:
    from dutyflow_models.files.patches import Draft
    from dutyflow_models.files.yaml_tree import Scalar

_HEADER = re.compile(r"([|>])[-+]?(?=[ \t\r\n])")

_WIDTH = 72
"""Folded text is wrapped at so many columns, or more if it was wider."""


def change_block(draft: Draft, node: Scalar, text: str) -> bool:
    """Write another text into a block scalar, False where its kind of block cannot hold it.

    A comment behind the block's mark stays. An empty block has no margin to go by.
    """
    found = _HEADER.match(draft.text, node.start)
    body = text.removesuffix("\n")
    if not found or not body or body != body.strip("\n\t ") or not printable(text):
        return False
    content = draft.next_line(node.start)
    old = draft.text[content : node.end]
    if not old.strip():
        return False
    lines = body.split("\n")
    if node.style == "folded":
        if any(line[:1] in (" ", "\t") for line in lines):
            return False
        lines = _folded(lines, width=max(_WIDTH, *map(len, old.splitlines())))
    margin = old[: len(old) - len(old.lstrip(" "))]
    chomping = "" if text.endswith("\n") else "-"
    draft.replace(*found.span(), found.group(1) + chomping)
    draft.replace(
        content, node.end, draft.newline.join(margin + line if line else "" for line in lines)
    )
    return True


def _folded(paragraphs: list[str], width: int) -> list[str]:
    """Wrap at single blanks; a line break in the text is a blank line more."""
    lines: list[str] = []
    for paragraph in paragraphs:
        rejoinable = "  " not in paragraph and paragraph == paragraph.strip()
        wrapped = wrap(paragraph, width, break_long_words=False, break_on_hyphens=False)
        lines += [*(wrapped if rejoinable and " ".join(wrapped) == paragraph else [paragraph]), ""]
    return lines[:-1]
