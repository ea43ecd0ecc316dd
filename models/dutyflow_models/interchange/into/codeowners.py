"""CODEOWNERS files: a duty for what the same owners have in one folder."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from dutyflow_models.interchange.into.codeowners_rules import Rule, in_force, rules_of
from dutyflow_models.interchange.into.making import Making, TeamsByName
from dutyflow_models.interchange.into.sniffing import start_of
from dutyflow_models.interchange.kinds import ImportKind
from dutyflow_models.interchange.option_files import one_of, option_values
from dutyflow_models.interchange.paths import path_tag
from dutyflow_models.interchange.source import text_of
from dutyflow_models.language import say

if TYPE_CHECKING:
    from collections.abc import Iterable

    from dutyflow_models.interchange.proposal import Proposal
    from dutyflow_models.interchange.source import Source, SourceFile

_NAME = "CODEOWNERS"
_PLACES = (".github/", "", "docs/", ".gitlab/")
"""Where one may lie in a repository; the first found counts."""
_OWNER = r"(?:@[\w./-]+|[^@\s]+@[^@\s]+)"
_HEADING, _PATTERN = r"\^?\[[^\]\n]+\](?:\[\d+\])?", r"[^\s#\[@](?:[^\s@\\]|\\.)*"
_LINE = re.compile(rf"(?:{_HEADING}|{_PATTERN})((?:[ \t]+{_OWNER})*)[ \t]*(?:#.*)?")
DEPTHS = tuple(range(1, 7))
"""How many folders deep duties may go."""
_SHOWN = 3
"""Names of files in a title."""


@dataclass(frozen=True, slots=True)
class CodeownersOptions:
    """How folders become duties."""

    depth: int = 2
    """Folders further down than this count to the one above them."""


def read_options(text: str) -> CodeownersOptions:
    """Read options of a file; CannotRead where it has none."""
    return CodeownersOptions(one_of(option_values("codeowners", text), "depth", DEPTHS, 2))


def recognises(source: Source) -> float:
    """Be sure of files of that name that hold a rule, and less sure of others with many."""
    named = _files(source)
    if named:
        return 0.95 if any(_rules(each)[0] for each in named) else 0
    if source.single is None:
        return 0
    rules, others, odd = _rules(source.single)
    return 0.6 if rules and odd * 5 <= rules + others else 0


def propose(source: Source, options: object | None) -> Proposal:
    """Read the file of every repository in the source."""
    chosen = options if isinstance(options, CodeownersOptions) else CodeownersOptions()
    making = Making(source)
    files = _one_each(_files(source), making) or list(source.files[:1])
    owners = _Owners(making)
    for file in files:
        repository = _repository(file.name) if len(files) > 1 else ""
        _read(file, repository, chosen.depth, owners, making)
    return making.proposal(say("There is no rule in it."))


KIND = ImportKind(
    id="codeowners",
    title="CODEOWNERS",
    suffixes=(_NAME,),
    recognises=recognises,
    propose=propose,
    read_options=read_options,
)


def _read(file: SourceFile, repository: str, depth: int, owners: _Owners, making: Making) -> None:
    def tell(line: int, text: str) -> None:
        making.remark(file.name, line, text)

    grouped: dict[tuple[str, str, tuple[str, ...]], list[Rule]] = {}
    for rule in in_force(rules_of(text_of(file), tell), tell):
        key = rule.section.name.casefold(), _folder(rule.pattern, depth), rule.owners
        grouped.setdefault(key, []).append(rule)
    for (_, folder, handles), rules in grouped.items():
        section = rules[0].section
        what = _what(folder, rules)
        where = f"{repository}: {what}" if repository else what
        title = f"Look after {where}" + (f" ({section.name})" if section.name else "")
        tags = [path_tag(each) for each in dict.fromkeys(rule.pattern for rule in rules)]
        tags += [f"section:{section.name}"] if section.name else []
        tags += [f"repository:{repository}"] if repository else []
        making.duty(
            title,
            f"{where} {section.name}",
            sure=False,
            file=file.name,
            line=rules[0].line,
            responsible=tuple(map(owners.team, handles)),
            description=_description(rules[0]),
            status=None if handles else "out-of-scope",
            tags=tuple(tags),
        )


class _Owners:
    """Teams by the handles that rules name them by."""

    def __init__(self, making: Making) -> None:
        self._teams = TeamsByName(making)
        self._short = TeamsByName(making)

    def team(self, handle: str) -> str:
        """Return the id of the owner's team, made when it is met first; a person is one too."""
        found = self._teams.find(handle)
        if found is not None:
            return found
        short = handle.rpartition("/")[2] if "/" in handle else handle
        title = handle.lstrip("@") if self._short.knows(short) else short
        is_address = not handle.startswith("@")
        found = self._teams.take(
            handle,
            title,
            aliases=(handle,) if title != handle else (),
            contact=handle if is_address else "",
        )
        self._short.call(found, short)
        return found


def _folder(pattern: str, depth: int) -> str:
    """Return the folder that a pattern is about, so many levels deep; without it, any folder."""
    if "/" not in pattern.rstrip("/") and not pattern.startswith("/"):
        return ""
    names = []
    parts = pattern.strip("/").split("/")
    for place, name in enumerate(parts):
        is_last = place == len(parts) - 1 and not pattern.endswith("/")
        if "*" in name or "?" in name or (is_last and "." in name.lstrip(".")):
            break
        names.append(name)
    return "/" + "/".join(names[:depth])


def _what(folder: str, rules: list[Rule]) -> str:
    patterns = list(dict.fromkeys(rule.pattern for rule in rules))
    if len(patterns) == 1:
        return "everything" if patterns[0] in ("*", "**") else patterns[0].rstrip("/") or "/"
    whole = {each.removesuffix("**").strip("/*") for each in patterns}
    if folder.strip("/") in whole - {""}:
        return folder
    names = [each.removeprefix(folder).strip("/") for each in patterns]
    said = ", ".join(names[:_SHOWN])
    more = f" and {len(names) - _SHOWN} more" if len(names) > _SHOWN else ""
    return f"{folder}: {said}{more}" if folder else said + more


def _description(rule: Rule) -> str:
    section = rule.section
    if section.optional:
        return f"Review in the section “{section.name}” is optional."
    if section.approvals > 1:
        return f"A change needs {section.approvals} approvals in the section “{section.name}”."
    return ""


def _files(source: Source) -> list[SourceFile]:
    return [each for each in source.files if each.base_name == _NAME]


def _one_each(files: Iterable[SourceFile], making: Making) -> list[SourceFile]:
    """Choose the file that counts in each repository, and tell of those that do not."""
    found: dict[str, list[SourceFile]] = {}
    for file in files:
        found.setdefault(_repository(file.name), []).append(file)
    chosen = []
    for of_one in found.values():
        first, *others = sorted(of_one, key=_rank)
        chosen.append(first)
        for each in others:
            making.remark(each.name, 0, say("It does not count beside {file}.", file=first.name))
    return chosen


def _repository(name: str) -> str:
    return _place(name)[0]


def _rank(file: SourceFile) -> int:
    return _PLACES.index(_place(file.name)[1])


def _place(name: str) -> tuple[str, str]:
    """Tell the folder of the repository, and the place of the file in it."""
    folder = "/" + name.removesuffix(_NAME)
    inner = next((each for each in _PLACES if each and folder.endswith(f"/{each}")), "")
    return folder.removesuffix(inner).strip("/"), inner


def _rules(file: SourceFile) -> tuple[int, int, int]:
    """Count the lines that give somebody paths, those that might be without, and all others."""
    rules = others = odd = 0
    for line in start_of(file).splitlines():
        bare = line.strip()
        if bare and not bare.startswith("#"):
            found = _LINE.fullmatch(bare)
            rules += found is not None and bool(found[1])
            others += found is not None and not found[1]
            odd += found is None
    return rules, others, odd
