"""The words of Team Topologies' Team API template that are read and written."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from dutyflow_models.org import TeamType

NAME = "Team name and focus"
TYPE = "Team type"
PLATFORM = "Part of a Platform? (y/n) Details"
SERVICE_TO_OTHERS = "Do we provide a service to other teams? (y/n) Details"
EXPECTATIONS = "What kind of Service Level Expectations do other teams have of us?"
SOFTWARE = "Software owned and evolved by this team"
VERSIONING = "Versioning approaches"
WIKI = "Wiki search terms"
CHANNELS = "Chat tool channels"
SYNC = "Time of daily sync meeting"
SERVICES = "Our services and systems"
FIELDS = (
    NAME, TYPE, PLATFORM, SERVICE_TO_OTHERS, EXPECTATIONS, SOFTWARE, VERSIONING, WIKI, CHANNELS,
    SYNC, SERVICES, "Ways of working", "Wider cross-team or organisational improvements",
)  # fmt: skip
"""What a page asks, in the order of the template."""

NOW = "Teams we currently interact with"
SOON = "Teams we expect to interact with soon"
ROLES = "Our other roles"
"""A section of ours: what a team has to do with duties besides owning and doing them."""
INTERACTION_HEAD = ("Team name/focus", "Interaction Mode", "Purpose", "Duration")
ROLES_HEAD = ("Duty", "Owned by", "Roles")
AS_A_SERVICE = "X-as-a-Service"
USED = " (used)"
"""Behind a duty's title, where another team uses what the duty provides."""
TYPE_TITLES: Mapping[TeamType, str] = {
    "stream-aligned": "Stream-aligned",
    "platform": "Platform",
    "enabling": "Enabling",
    "complicated-subsystem": "Complicated Subsystem",
}
