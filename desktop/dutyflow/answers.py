"""Answers that a person may give to questions in more than one place; `say_marked` says them."""

from __future__ import annotations

from dutyflow_models.language import mark

SAVE = mark("Save")
DISCARD = mark("Don’t save")
DELETE = mark("Delete")
CANCEL = mark("Cancel")
