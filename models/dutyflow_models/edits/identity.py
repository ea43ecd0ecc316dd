"""Edits of the file's head: the organisation's name, title and description."""

from __future__ import annotations

import re

from dutyflow_models.edits.parts import Fields, revised
from dutyflow_models.edits.refused import EditRefused
from dutyflow_models.language import say
from dutyflow_models.org import ID_PATTERN, Organisation


def set_identity(org: Organisation, fields: Fields) -> Organisation:
    """Change name, title or description of the organisation; the title may be empty."""
    head = revised(org.org, fields)
    if head is org.org:
        return org
    if head.name != org.org.name and not re.match(ID_PATTERN, head.name):
        raise EditRefused(
            say(
                "The name cannot be “{name}”: it takes small letters, digits and hyphens, at most "
                "64. The title is free.",
                name=head.name,
            )
        )
    return org.replacing(org=head)
