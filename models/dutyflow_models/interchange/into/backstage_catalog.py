"""The entities of a Backstage catalog, and which one a reference means."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from dutyflow_models.interchange.into.documents import documents
from dutyflow_models.interchange.into.sniffing import data_files
from dutyflow_models.language import say
from dutyflow_models.wording import quoted

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from dutyflow_models.interchange.into.documents import Entry
    from dutyflow_models.interchange.into.making import Making

API_VERSION = "backstage.io/"
DUTIES = ("component", "api", "resource", "system", "domain")
_TAKEN = frozenset((*DUTIES, "group", "user", "location"))
_DEFAULT = "default"


@dataclass(frozen=True, slots=True)
class Ref:
    """What names an entity; in lower case, as Backstage compares them."""

    kind: str
    namespace: str
    name: str

    def __str__(self) -> str:
        """Write it in full."""
        return f"{self.kind}:{self.namespace}/{self.name}"

    @property
    def wish(self) -> str:
        """An id for it: the same whatever else is in the catalog."""
        kind = "" if self.kind in ("component", "group", "user") else f"{self.kind}-"
        namespace = "" if self.namespace == _DEFAULT else f"{self.namespace}-"
        return f"{kind}{namespace}{self.name}"


@dataclass(frozen=True, slots=True)
class Entity:
    """One document of a catalog."""

    ref: Ref
    entry: Entry
    metadata: Entry
    spec: Entry | None
    annotations: dict[str, str]

    @property
    def title(self) -> str:
        """What people call it."""
        profile = self.spec.entry("profile") if self.spec else None
        display = profile.text("displayName") if profile else ""
        return display or self.metadata.text("title") or self.metadata.text("name")

    def refs(self, key: str, kind: str) -> list[Ref]:
        """Return what a key of the spec refers to; without a kind, it is of the kind given."""
        return [each for each, _ in self.refs_with_lines(key, kind)]

    def refs_with_lines(self, key: str, kind: str) -> list[tuple[Ref, int]]:
        """Return what a key of the spec refers to, each with its line."""
        found = self.spec.texts_with_lines(key) if self.spec else []
        return [(ref_of(text, kind, self.ref.namespace), line) for text, line in found]


def ref_of(text: str, kind: str, namespace: str) -> Ref:
    """Read `kind:namespace/name`; kind and namespace may be left out."""
    before, colon, rest = text.casefold().partition(":")
    kind, rest = (before, rest) if colon else (kind, before)
    space, slash, name = rest.partition("/")
    return Ref(kind, space, name) if slash else Ref(kind, namespace, rest)


def catalog(making: Making) -> dict[Ref, Entity]:
    """Read all entities of a source; those that are not taken become remarks."""
    found: dict[Ref, Entity] = {}
    for file in data_files(making.source):
        for entry in documents(file, making.remarks):
            if not entry.text("apiVersion").startswith(API_VERSION):
                continue
            entity = _entity(entry)
            if entity is None:
                making.remark(file.name, entry.line, "This entity has no kind or no name.")
            elif entity.ref in found:
                other = found[entity.ref].entry
                said = say(
                    "{entity} stands in {file}, line {line}, too.",
                    entity=quoted(str(entity.ref)),
                    file=other.file,
                    line=other.line,
                )
                making.remark(file.name, entry.line, f"{said} That one is taken.")
            elif entity.ref.kind not in _TAKEN:
                said = say(
                    "A {kind} is neither a team nor a duty; it is left out.",
                    kind=entry.text("kind"),
                )
                making.remark(file.name, entry.line, said)
            elif entity.ref.kind == "location":
                for target, line in _targets(entity):
                    making.remark(
                        file.name,
                        line,
                        say("{target} is listed and not fetched.", target=quoted(target)),
                    )
            else:
                found[entity.ref] = entity
    return found


def of_kinds(entities: Iterable[Entity], *kinds: str) -> Iterator[Entity]:
    """Choose the entities of some kinds."""
    return (each for each in entities if each.ref.kind in kinds)


def _entity(entry: Entry) -> Entity | None:
    kind, metadata = entry.text("kind"), entry.entry("metadata")
    if not kind or metadata is None or not metadata.text("name"):
        return None
    namespace = metadata.text("namespace") or _DEFAULT
    ref = Ref(kind.casefold(), namespace.casefold(), metadata.text("name").casefold())
    notes = metadata.entry("annotations")
    annotations = {key: notes.text(key) for key in notes.keys} if notes else {}
    return Entity(ref, entry, metadata, entry.entry("spec"), annotations)


def _targets(entity: Entity) -> list[tuple[str, int]]:
    spec = entity.spec
    if spec is None:
        return []
    return [*spec.texts_with_lines("target"), *spec.texts_with_lines("targets")]
