"""Which formats there are and how their files are called. Needs no Qt: the command line asks it."""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

FORMATS: Mapping[str, tuple[str, ...]] = {
    "png": (".png",),
    "svg": (".svg",),
    "pdf": (".pdf",),
    "pptx": (".pptx",),
    "yaml": (".yaml", ".yml"),
    "json": (".json",),
    "backstage": (".yaml",),
    "team-api": (".md",),
    "codeowners": (".codeowners", "CODEOWNERS"),
    "raci-csv": (".csv",),
    "raci-xlsx": (".xlsx",),
    "raci-markdown": (".md",),
    "raci-html": (".html", ".htm"),
    "mermaid": (".mmd", ".mermaid"),
    "mermaid-flowchart": (".mmd", ".mermaid"),
    "plantuml": (".puml", ".plantuml"),
    "drawio": (".drawio",),
}
"""Id of a row of EXPORTERS to the endings of its files, the usual one first, and whole names.

Of several formats with one ending, the first is the one that a name says.
"""


def format_for(name: str) -> str | None:
    """Return the id of the format that a file's name says; None if it says none."""
    known = {PurePath(name).suffix.lower(), PurePath(name).name}
    return next((each for each, suffixes in FORMATS.items() if known & set(suffixes)), None)


def known_endings() -> str:
    """Return the usual endings of all formats, for a sentence."""
    return ", ".join(dict.fromkeys(suffixes[0] for suffixes in FORMATS.values()))
