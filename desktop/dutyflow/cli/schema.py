"""`dutyflow schema`: the JSON Schema of the org file, for editors that check while one types."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from dutyflow.cli.codes import FINE
from dutyflow_models.files.schema import schema_text

if TYPE_CHECKING:
    from argparse import Namespace


def run(_asked: Namespace) -> int:
    """Print the schema."""
    sys.stdout.write(schema_text())
    return FINE
