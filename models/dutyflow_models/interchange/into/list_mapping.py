"""Which field of a list is what: proposed by names and content, changed by hand, kept as JSON."""

from __future__ import annotations

from dataclasses import asdict, dataclass, fields
from typing import TYPE_CHECKING, Literal, get_args

from dutyflow_models.interchange.option_files import option_text, option_values

if TYPE_CHECKING:
    from dutyflow_models.interchange.into.list_rows import RowList

Use = Literal["title", "team", "id", "stage", "description", "tags"]
USES: tuple[Use, ...] = get_args(Use)
_NAMES: dict[Use, tuple[str, ...]] = {
    "title": (
        *("title", "summary", "task", "duty", "name", "subject", "activity", "service"),
        *("responsibility", "what", "item", "component", "system", "label"),
    ),
    "team": (
        *("team", "owner", "owning team", "owned by", "accountable", "responsible", "assignee"),
        *("squad", "group", "department", "lane", "who", "lead", "unit"),
    ),
    "id": ("id", "key", "slug", "identifier", "code", "ref", "uid"),
    "stage": ("stage", "phase", "column", "step", "category", "section", "area", "lifecycle"),
    "description": ("description", "desc", "details", "notes", "comment", "text", "body"),
    "tags": ("tags", "labels", "keywords"),
}
_FEW = 0.75
"""A field with at most this share of different values may be the team."""
_LOOKED_AT = 500
"""Rows whose content is looked at."""


@dataclass(frozen=True, slots=True)
class ListMapping:
    """The names of the fields that are used; an empty one is not there."""

    title: str = ""
    team: str = ""
    id: str = ""
    stage: str = ""
    description: str = ""
    tags: str = ""
    rows: str = ""
    """Keys that lead to the list, see `RowList.name`; empty for the root."""

    def field(self, use: Use) -> str:
        """Return the name of the field that is used so."""
        name: str = getattr(self, use)
        return name

    @property
    def text(self) -> str:
        """The mapping as the text of a small file of its own."""
        return option_text("list", asdict(self))


def read_mapping(text: str) -> ListMapping:
    """Read a saved mapping.

    Raises:
        CannotRead: it is none.

    """
    held = option_values("list", text)
    names = [each.name for each in fields(ListMapping)]
    said = {name: value for name in names if isinstance(value := held.get(name), str)}
    return ListMapping(**said)


def proposed_mapping(found: RowList) -> ListMapping:
    """Guess what the fields of a list are, by their names, else by what stands in them."""
    free = list(found.fields)
    chosen: dict[Use, str] = {}
    for use in ("id", "tags", "stage", "team", "title", "description"):
        name = _by_name(free, _NAMES[use])
        if name:
            chosen[use] = name
            free.remove(name)
    if "title" not in chosen and (name := _most_different(found, free)):
        chosen["title"] = name
        free.remove(name)
    if "team" not in chosen and (name := _least_different(found, free)):
        chosen["team"] = name
    if "title" not in chosen:
        chosen["title"] = chosen.get("description") or chosen.get("id", "")
    return ListMapping(rows=found.name, **chosen)


def _by_name(names: list[str], wanted: tuple[str, ...]) -> str:
    """Return the field that is called as wanted, else one whose last word is."""
    known = {_normal(name): name for name in reversed(names)}
    for words in wanted:
        if words in known:
            return known[words]
    ends = {name.split()[-1]: known[name] for name in reversed(known) if name.split()}
    return next((ends[words] for words in wanted if words in ends), "")


def _normal(name: str) -> str:
    return " ".join(name.replace("_", " ").replace("-", " ").casefold().split())


def _most_different(found: RowList, names: list[str]) -> str:
    """Return the field with the most different texts that have letters."""
    shares = {name: _share(found, name) for name in names}
    letters = [name for name in names if _has_letters(found, name)]
    return max(letters, key=lambda name: shares[name], default="")


def _least_different(found: RowList, names: list[str]) -> str:
    """Return the field in which the fewest texts come again and again, if there is one."""
    shares = {name: _share(found, name) for name in names if _has_letters(found, name)}
    few = {name: share for name, share in shares.items() if 0 < share <= _FEW}
    return min(few, key=lambda name: few[name], default="")


def _share(found: RowList, name: str) -> float:
    values = [row.values[name] for row in found.rows[:_LOOKED_AT] if row.values.get(name)]
    return len(set(values)) / min(len(found.rows), _LOOKED_AT) if len(values) > 1 else 0


def _has_letters(found: RowList, name: str) -> bool:
    values = [row.values[name][0] for row in found.rows[:_LOOKED_AT] if row.values.get(name)]
    return 2 * sum(any(map(str.isalpha, value)) for value in values) > len(values)
