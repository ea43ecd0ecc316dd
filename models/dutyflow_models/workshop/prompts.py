"""Duties that organisations forget: lists of them, and which of them a board lacks.

A prompt comes with the program. It is neither from the organisation's file nor from any source of
it, and a duty that is made of one says so by a tag.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING, NamedTuple

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from dutyflow_models.edits.duties import add_duty, set_duty
from dutyflow_models.files.plain_values import plain
from dutyflow_models.files.problems import CannotRead, Problem
from dutyflow_models.files.yaml_growth import grow
from dutyflow_models.files.yaml_tree import followed
from dutyflow_models.language import say, say_marked
from dutyflow_models.org import Activity

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from dutyflow_models.org import Duty, Organisation

TAG = "prompt"
"""The tag of a duty that was made of a prompt."""
_SHORTEST = 4
"""Letters of a word that may go on in a duty: `cost` is also in “costs”, `dns` only in “DNS”."""
_NO_WORD = re.compile(r"[\W_]+")
_SLUG = r"^[a-z0-9][a-z0-9-]{0,63}$"


class Prompt(BaseModel):
    """One duty to ask about."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: str = Field(pattern=_SLUG)
    title: str = Field(min_length=1, max_length=80)
    ask: str = Field(min_length=1, max_length=160)
    """The question that shows whether somebody has it."""
    words: tuple[str, ...] = Field(min_length=1)
    """Words, or several in a row, that tell that a duty is about the same."""
    tags: tuple[str, ...] = Field(min_length=1)
    """Tags that tell the same; the first one is given to a duty made of the prompt."""
    stages: tuple[str, ...] = ()
    """Words in the stage where it would fit, the best one first."""
    activity: Activity | None = None


class PromptList(BaseModel):
    """Prompts about one field."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    title: str = Field(min_length=1)
    prompts: tuple[Prompt, ...] = Field(min_length=1)


class Asked(NamedTuple):
    """A prompt that a board lacks, with the list that it is from."""

    key: str
    """Its name among the prompts of all lists."""
    list_title: str
    prompt: Prompt


def prompts_in(data: bytes, name: str) -> PromptList:
    """Read a list of prompts; CannotRead where it is none."""
    tree = grow(data.decode("utf-8"), later=False)
    root = followed(tree.root) if tree.root is not None else None
    try:
        return PromptList.model_validate(plain(root) if root is not None else None)
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        place = ".".join(map(str, first["loc"]))
        sentence = say(
            "“{name}” is no list of prompts: {place} – {first}.",
            name=name,
            place=place,
            first=first["msg"],
        )
        raise CannotRead(Problem(sentence, code="not-a-prompt-list")) from None


def in_readers_language(prompts: PromptList) -> PromptList:
    """Say titles and questions in the reader's language; a board may then hold the title said."""
    return PromptList(
        title=say_marked(prompts.title),
        prompts=tuple(
            each.model_copy(
                update={
                    "title": (title := say_marked(each.title)),
                    "ask": say_marked(each.ask),
                    "words": each.words if title == each.title else (*each.words, title),
                }
            )
            for each in prompts.prompts
        ),
    )


def lacking(
    org: Organisation, lists: Iterable[tuple[str, PromptList]], dismissed: Collection[str] = ()
) -> Iterator[Asked]:
    """Yield the prompts of named lists that no duty is about, without those dismissed."""
    said = _Said(org.duties)
    tags = {tag.casefold() for duty in org.duties for tag in duty.tags}
    for name, each in lists:
        for prompt in each.prompts:
            key = f"{name}/{prompt.id}"
            if key not in dismissed and not _is_there(prompt, said, tags):
                yield Asked(key, each.title, prompt)


def add_prompted(org: Organisation, prompt: Prompt) -> Organisation:
    """Add the duty that a prompt asks about: open, of nobody, told by its tags to be a prompt."""
    stage = _stage_for(prompt, org)
    added = add_duty(org, title=prompt.title, stage_id=stage)
    fields: dict[str, object] = {"tags": (TAG, prompt.tags[0]), "note": prompt.ask}
    if prompt.activity is not None:
        fields["activity"] = prompt.activity
    return set_duty(added, added.duties[-1].id, fields)


class _Said:
    """What duties say they are, found by its words; what they exclude is not among it."""

    def __init__(self, duties: Iterable[Duty]) -> None:
        self._by_word: dict[str, list[list[str]]] = {}
        for duty in duties:
            for text in (duty.title, duty.description, duty.note, *duty.includes):
                words = _words(text)
                for word in set(words):
                    self._by_word.setdefault(word, []).append(words)
        self._words = sorted(self._by_word)

    def holds(self, row: list[str]) -> bool:
        """Say whether words stand in a row in some text; the last one may go on."""
        if len(row) > 1:
            return any(_holds(text, row) for text in self._by_word.get(row[0], ()))
        at = bisect_left(self._words, row[0]) if row else len(self._words)
        return at < len(self._words) and _begins(self._words[at], row[0])


def _words(text: str) -> list[str]:
    return [word for word in _NO_WORD.split(text.casefold()) if word]


def _is_there(prompt: Prompt, said: _Said, tags: Collection[str]) -> bool:
    if any(tag.casefold() in tags for tag in prompt.tags):
        return True
    return any(said.holds(_words(each)) for each in prompt.words)


def _holds(text: list[str], row: list[str]) -> bool:
    for at in range(len(text) - len(row) + 1):
        part = text[at : at + len(row)]
        if part[:-1] == row[:-1] and _begins(part[-1], row[-1]):
            return True
    return False


def _begins(word: str, wanted: str) -> bool:
    return word == wanted or (len(wanted) >= _SHORTEST and word.startswith(wanted))


def _stage_for(prompt: Prompt, org: Organisation) -> str | None:
    """Return the first stage that has one of the words, the best word first."""
    for wanted in prompt.stages:
        for stage in org.stages:
            if any(_begins(word, wanted) for word in _words(f"{stage.id} {stage.title}")):
                return stage.id
    return None
