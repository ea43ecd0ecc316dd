"""Trello boards as they are exported: JSON with lists and cards. Nothing is fetched."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, get_args

from dutyflow_models.interchange.clean import title_in
from dutyflow_models.interchange.into.documents import document
from dutyflow_models.interchange.into.dutyflow import as_yaml
from dutyflow_models.interchange.into.making import Making, TeamsByName
from dutyflow_models.interchange.into.sniffing import data_files
from dutyflow_models.interchange.kinds import ImportKind
from dutyflow_models.interchange.option_files import one_of, option_values
from dutyflow_models.interchange.source import SourceFile, text_of, unreadable
from dutyflow_models.language import mark, say, several
from dutyflow_models.wording import plain, quoted

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from dutyflow_models.interchange.into.documents import Entry
    from dutyflow_models.interchange.proposal import Proposal
    from dutyflow_models.interchange.source import Source

ListsAre = Literal["decide", "teams", "stages"]
LeftOut = Literal["list", "card", "its card"]
LISTS: tuple[ListsAre, ...] = get_args(ListsAre)
_KEYS = (
    re.compile(rb'"idList"\s*:\s*"'),
    re.compile(rb'"lists"\s*:\s*\['),
    re.compile(rb'"cards"\s*:\s*\['),
)
"""Looked for in the whole file: what was done on a board stands before its cards."""
_LIKE_A_STAGE = re.compile(
    r"\b(backlog|to ?do|doing|done|in progress|next|later|now|review|test(ing)?|blocked|waiting"
    r"|ideas?|planned|ready|today|this week|released?|live|inbox|someday|finished|started|complete"
    r"|completed|icebox|phase|step|sprint)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class TrelloOptions:
    """What the lists of a board are."""

    lists: ListsAre = "decide"


def read_options(text: str) -> TrelloOptions:
    """Read options of a file; CannotRead where it has none."""
    return TrelloOptions(one_of(option_values("trello", text), "lists", LISTS, "decide"))


def recognises(source: Source) -> float:
    """Look for lists, cards and cards that name their list."""
    return 0.9 if any(map(_is_board, data_files(source))) else 0


def propose(source: Source, options: object | None = None) -> Proposal:
    """Read every board."""
    chosen = options if isinstance(options, TrelloOptions) else TrelloOptions()
    making = Making(source)
    teams = TeamsByName(making)
    for file in data_files(source):
        if source.single is None and not _is_board(file):
            continue
        as_read = SourceFile(file.name, as_yaml(text_of(file)).encode())
        board = document(as_read, making.remarks)
        if board is None or "cards" not in board or "lists" not in board:
            raise unreadable(file.name, say("It is no board of Trello: it has no lists and cards."))
        making.title = making.title or title_in(board.text("name"))
        _Board(board, chosen, making, teams).read()
    return making.proposal(say("There is no open card in it."))


def _is_board(file: SourceFile) -> bool:
    is_json = file.data[:100].lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{")
    return is_json and all(key.search(file.data) for key in _KEYS)


class _Board:
    """One board."""

    def __init__(
        self, board: Entry, options: TrelloOptions, making: Making, teams: TeamsByName
    ) -> None:
        self._board, self._making, self._teams = board, making, teams
        self._places: dict[str, str] = {}
        """Id of the team or stage by the id of its list."""
        self._closed: set[str] = set()
        self._left_out: Counter[LeftOut] = Counter()
        self._are_teams = options.lists == "teams"
        if options.lists == "decide":
            self._are_teams = not self._look_like_stages()

    def read(self) -> None:
        """Make teams or stages of the lists, then duties of the cards."""
        for entry in _in_order(self._board.entries("lists")):
            self._take_list(entry)
        self._making.notes.append(
            say("The lists of {file} were taken for teams.", file=plain(self._board.file))
            if self._are_teams
            else say("The lists of {file} were taken for stages.", file=plain(self._board.file))
        )
        for entry in _in_order(self._board.entries("cards")):
            self._take_card(entry)
        self._tell()

    def _look_like_stages(self) -> bool:
        """Say whether most of the lists are called as steps of work usually are."""
        names = [each.text("name") for each in self._board.entries("lists") if not _is_closed(each)]
        return 2 * sum(_LIKE_A_STAGE.search(name) is not None for name in names) >= max(
            1, len(names)
        )

    def _take_list(self, entry: Entry) -> None:
        key, name = entry.text("id"), entry.text("name")
        if _is_closed(entry):
            self._left_out["list"] += 1
            self._closed.add(key)
        elif key in self._places:
            said = say(
                "The id {key} is there already; the second list is left out.", key=quoted(key)
            )
            self._making.remark(entry.file, entry.line, said)
        elif self._are_teams:
            self._places[key] = self._teams.take(name)
        else:
            self._places[key] = self._making.stage(name)

    def _take_card(self, entry: Entry) -> None:
        key, list_id = entry.text("id"), entry.text("idList")
        if _is_closed(entry):
            self._left_out["card"] += 1
            return
        if list_id in self._closed:
            self._left_out["its card"] += 1
            return
        place = self._places.get(list_id)
        if place is None:
            title = quoted(entry.text("name"))
            said = say(
                "The card {title} names a list that is not there; it has no place.", title=title
            )
            self._making.remark(entry.file, entry.line, said)
        labels = (each.text("name") or each.text("color") for each in entry.entries("labels"))
        self._making.duty(
            entry.text("name"),
            key,
            file=entry.file,
            line=entry.line,
            description=entry.text("desc"),
            tags=tuple(dict.fromkeys(filter(None, map(title_in, labels)))),
            responsible=(place,) if place is not None and self._are_teams else (),
            stage=None if self._are_teams else place,
        )

    def _tell(self) -> None:
        self._making.notes += [_LEFT_OUT[what](count) for what, count in self._left_out.items()]


_LEFT_OUT: Mapping[LeftOut, Callable[[int], str]] = {
    "list": lambda n: several(
        "{n} closed list was left out.", "{n} closed lists were left out.", n
    ),
    "card": lambda n: several(
        "{n} closed card was left out.", "{n} closed cards were left out.", n
    ),
    "its card": lambda n: several(
        "{n} card of a closed list was left out.", "{n} cards of closed lists were left out.", n
    ),
}


def _is_closed(entry: Entry) -> bool:
    return entry.text("closed").lower() == "true"


def _in_order(entries: list[Entry]) -> list[Entry]:
    """Sort by the places on the board, as far as they are said."""
    return sorted(entries, key=_position)


def _position(entry: Entry) -> float:
    try:
        place = float(entry.text("pos"))
    except ValueError:
        return 0
    return place if place == place else 0  # what is no number equals nothing


KIND = ImportKind(
    id="trello",
    title=mark("Trello board"),
    suffixes=(".json",),
    recognises=recognises,
    propose=propose,
    read_options=read_options,
)
