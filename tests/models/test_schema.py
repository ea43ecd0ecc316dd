from __future__ import annotations

import json
import re
from itertools import chain
from pathlib import Path

import pytest

from dutyflow_models.files.fields import key_forms
from dutyflow_models.files.plain_values import plain, resolved
from dutyflow_models.files.read import read_org_file
from dutyflow_models.files.schema import schema_text, write_schema
from dutyflow_models.org import Organisation

ROOT = Path(__file__).parent.parent.parent
KEPT = ROOT / "resources" / "schema" / "org.schema.json"
SCHEMA = json.loads(schema_text())
ORG_FILES = sorted([*ROOT.glob("resources/*/*.org.yaml"), *ROOT.glob("tests/files/**/*.org.yaml")])
TYPES = {
    "object": dict,
    "array": list,
    "string": str,
    "boolean": bool,
    "null": type(None),
    "integer": int,
    "number": (int, float),
}
NUMBERS = (int, (int, float))


def kinds(kind=Organisation):
    yield kind
    for form in key_forms(kind).values():
        if form.part is not None:
            yield from kinds(form.part)


def complaints(value, schema, place=""):
    """What JSON Schema says against a value, for the keywords that our schema has."""
    if "$ref" in schema:
        schema = SCHEMA["$defs"][schema["$ref"].rpartition("/")[2]] | schema
    if "anyOf" in schema and not any(not complaints(value, each) for each in schema["anyOf"]):
        return [f"{place}: none of anyOf"]
    wanted = TYPES[schema["type"]] if "type" in schema else object
    if not isinstance(value, wanted) or (isinstance(value, bool) and wanted in NUMBERS):
        return [f"{place}: not {schema['type']}"]
    if isinstance(value, list):
        inner = [(index, item, schema.get("items", {})) for index, item in enumerate(value)]
    else:
        inner = _of_keys(value, schema) if isinstance(value, dict) else []
    deeper = (complaints(held, each, f"{place}/{step}") for step, held, each in inner)
    return [f"{place}: {word}" for word in _broken(value, schema)] + list(chain(*deeper))


def _broken(value, schema):
    """The keywords about the value itself that do not hold."""
    checks = {
        "enum": lambda allowed: value in allowed,
        "pattern": lambda pattern: re.search(pattern, value),
        "minimum": lambda least: value >= least,
        "maximum": lambda most: value <= most,
        "required": value.keys().__ge__ if isinstance(value, dict) else bool,
    }
    limits = {word: schema[word] for word in checks if word in schema}
    return [
        word
        for word, limit in limits.items()
        if not checks[word](set(limit) if word == "required" else limit)
    ]


def _of_keys(value, schema):
    others = schema.get("additionalProperties", True)
    known = schema.get("properties", {})
    others = {} if others is True else others
    return [(key, held, known.get(key, others)) for key, held in value.items()]


def test_the_schema_in_the_resources_is_up_to_date():
    assert KEPT.read_text(encoding="utf-8") == schema_text(), (
        "Make it anew: dutyflow_models.files.schema.write_schema"
        "(Path('resources/schema/org.schema.json'))"
    )


def test_the_schema_is_written_with_the_same_line_ends_everywhere(tmp_path):
    write_schema(tmp_path / "made.json")
    assert (tmp_path / "made.json").read_bytes() == schema_text().encode()


@pytest.mark.parametrize("kind", sorted(set(kinds()), key=lambda kind: kind.__name__))
def test_every_key_is_explained_and_no_other(kind):
    schema = SCHEMA if kind is Organisation else SCHEMA["$defs"][kind.__name__]
    assert schema["properties"].keys() == key_forms(kind).keys()
    for key, value in schema["properties"].items():
        assert value["description"].strip(), key
        assert value["description"].endswith("."), key


@pytest.mark.parametrize("path", ORG_FILES, ids=lambda path: path.name)
def test_our_own_files_are_what_the_schema_wants(path):
    root = read_org_file(path).source.root
    assert complaints(resolved(plain(root)), SCHEMA) == []


@pytest.mark.parametrize(
    "duty",
    [
        {"id": "a"},
        {"id": "A b", "title": "x"},
        {"id": "a", "title": "x", "load": 6},
        {"id": "a", "title": "x", "focus": "runing"},
        {"id": "a", "title": "x", "responsible": "dev"},
        {"id": "a", "title": "x", "when": {"sre": {}}},
    ],
)
def test_an_editor_would_mark_what_the_reader_would_speak_of(duty):
    assert complaints({"duties": [duty]}, SCHEMA)
