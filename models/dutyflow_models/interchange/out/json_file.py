"""An organisation as JSON, by the schema of the org file: every JSON file is a YAML file too."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dutyflow_models.files.file_values import file_map
from dutyflow_models.interchange.clean import cleaned_map
from dutyflow_models.wording import json_text

if TYPE_CHECKING:
    from dutyflow_models.org import Organisation


def as_json(organisation: Organisation) -> str:
    """Write all that the organisation says, keys in the order of the format."""
    return json_text({"schema": organisation.version} | cleaned_map(file_map(organisation)))
