"""`dutyflow diff A B`: what differs in meaning, also where the files are written differently."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from dutyflow.cli.codes import FINE, FOUND
from dutyflow.cli.files import opened
from dutyflow_models.differences import as_json, as_markdown, as_text, describe

if TYPE_CHECKING:
    from argparse import Namespace

_FORMS = {"text": as_text, "json": as_json, "markdown": as_markdown}


def run(asked: Namespace) -> int:
    """Print the differences; like other tools of the name, 1 when there are any."""
    before, after = opened(asked.before), opened(asked.after)
    differences = describe(before.organisation, after.organisation)
    sys.stdout.write(_FORMS[asked.format](differences))
    return FOUND if differences else FINE
