"""The format as JSON Schema, for editors that speak the YAML language server's tongue.

It describes the format's own forms. What the reader accepts beyond them with a note is left out, so
that an editor leads to the forms that need no note.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, TypeAlias

from dutyflow_models.files.schema_words import WORDS
from dutyflow_models.org import SCHEMA, Organisation

if TYPE_CHECKING:
    from pathlib import Path

Json: TypeAlias = "dict[str, Json] | list[Json] | str | int | float | bool | None"

_BOUNDS: dict[str, dict[str, Json]] = {"schema": {"minimum": 1, "maximum": SCHEMA}}


def schema_text() -> str:
    """Return the JSON Schema (2020-12) of the newest format."""
    made = Organisation.model_json_schema(by_alias=True)
    definitions: dict[str, dict[str, Json]] = made.pop("$defs")
    schema = _explained(made) | {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": f"Dutyflow organisation, format {SCHEMA}",
        "description": "Who is responsible for what, and how work flows between teams.",
        "$defs": {name: _explained(each) for name, each in sorted(definitions.items())},
    }
    return json.dumps(schema, indent=2, ensure_ascii=False) + "\n"


def write_schema(path: Path) -> None:
    """Write the schema to a file of its own, as `resources/schema/org.schema.json` is made."""
    path.write_text(schema_text(), encoding="utf-8", newline="\n")


def _explained(part: dict[str, Json]) -> dict[str, Json]:
    """Return a part's schema with a sentence for every key instead of a made-up title."""
    words = WORDS[str(part["title"])]
    properties = part["properties"]
    if not isinstance(properties, dict):
        raise TypeError("A part's schema has properties.")
    return part | {
        "properties": {
            key: {"description": words[key], **_untitled(value), **_BOUNDS.get(key, {})}
            for key, value in properties.items()
            if isinstance(value, dict)
        }
    }


def _untitled(schema: dict[str, Json]) -> dict[str, Json]:
    return {key: value for key, value in schema.items() if key not in ("title", "description")}
