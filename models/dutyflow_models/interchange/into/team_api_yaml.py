"""Team API pages written as YAML or JSON by the TeamAPI specification."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dutyflow_models.interchange.into.team_api_pages import Interaction, Named, Page

if TYPE_CHECKING:
    from dutyflow_models.interchange.into.documents import Entry

_READ = frozenset(("teamapi", "info", "channels", "services", "interactions", "dependencies"))


def page_of(entry: Entry) -> Page | None:
    """Read one page; None where no team is named."""
    info = entry.entry("info")
    if info is None or not info.text("name"):
        return None
    page = Page(entry.file, entry.line, info.text("name"), info.text("focus"), info.text("type"))
    page.contact = ", ".join(filter(None, map(_channel, entry.entries("channels"))))
    for each in entry.entries("services"):
        links = tuple(filter(None, (each.text("url"), each.text("repository"))))
        if each.text("name"):
            page.software.append(Named(each.text("name"), each.line, links))
    page.interactions += [_interaction(each) for each in entry.entries("interactions")]
    page.interactions += [_dependency(each) for each in entry.entries("dependencies")]
    page.left = [(entry.line_of(key), key) for key in entry.keys if key not in _READ]
    return page


def _channel(entry: Entry) -> str:
    name = entry.text("name")
    return f"#{name.lstrip('#')}" if name and entry.text("type") == "slack" else name


def _interaction(entry: Entry) -> Interaction:
    duration = f"{entry.text('expectedDuration')} {entry.text('expectedDurationUnit')}".strip()
    mode, purpose = entry.text("mode"), entry.text("purpose")
    return Interaction(_team(entry), mode, purpose, duration, entry.line)


def _dependency(entry: Entry) -> Interaction:
    kind = entry.text("type")
    mode = f"dependency, {kind}" if kind else "dependency"
    return Interaction(_team(entry), mode, entry.text("description"), "", entry.line)


def _team(entry: Entry) -> str:
    return entry.text("team-name") or entry.text("teamName")
