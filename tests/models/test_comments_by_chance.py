"""Comments put by chance wherever they can stand: after a merge each is there once."""

from __future__ import annotations

import re
from collections import Counter
from contextlib import suppress
from dataclasses import dataclass

from handwriting import Hand
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from organisations import edited, organisations

from dutyflow_models.changes import LISTS
from dutyflow_models.files.problems import CannotRead, CannotWrite
from dutyflow_models.files.read import read_org
from dutyflow_models.files.write import write_org
from dutyflow_models.three_way.conflicted import read_conflicted
from dutyflow_models.three_way.matching import keyed
from dutyflow_models.three_way.merge import merge
from dutyflow_models.three_way.texts import merge_texts

COMMENT = re.compile(r"# (?:base|mine|theirs|same)\d*\b")
BREAK = re.compile(r"\r\n|\n|\r")


@dataclass
class Pencil:
    """Puts comments into texts; each says something of its own, and some say the same."""

    draw: st.DrawFn
    count: int = 0

    def scribbled(self, text: str, word: str) -> str:
        """Return a text with comments at places where they do not change what it says."""
        for _ in range(self.draw(st.integers(0, 8))):
            here = self.draw(st.integers(0, len(BREAK.findall(text))))
            self.count += 1
            says = f"# {word}{self.count}" if self.draw(st.integers(0, 7)) else "# same"
            commented = self.one_more(text, here, says)
            if reads_alike(text, commented):
                text = commented
        return text

    def one_more(self, text: str, line: int, says: str) -> str:
        starts = [0, *(found.end() for found in BREAK.finditer(text))]
        newline = (BREAK.search(text) or re.search("$", text)).group() or "\n"
        end = BREAK.search(text, starts[line])
        index = end.start() if end else len(text)
        if self.draw(st.booleans()) and not COMMENT.search(text, starts[line], index):
            return f"{text[:index]}  {says}{text[index:]}"
        margin = " " * self.draw(st.sampled_from([0, 2, 4, 4, 6]))
        blank = newline * (self.draw(st.integers(0, 3)) == 0)
        start = starts[line]
        return f"{text[:start]}{margin}{says}{newline}{blank}{text[start:]}"

    def erased(self, text: str) -> str:
        """Return a text without some of its comments."""
        for found in COMMENT.findall(text):
            if self.draw(st.integers(0, 3)) == 0:
                text = without(text, re.escape(found))
        return text


def without(text: str, says: str) -> str:
    """Return a text without the lines and ends of lines that say something."""
    text = re.sub(rf"(?:(?<=[\r\n])|\A) *{says}\b(?:\r\n|\n|\r)", "", text)
    return re.sub(rf" *{says}\b", "", text)


def reads_alike(one: str, other: str) -> bool:
    try:
        return organisation_of(one) == organisation_of(other)
    except CannotRead:
        return False


def reading_of(text: str):
    return read_org(text.encode(), name="acme")


def organisation_of(text: str):
    return reading_of(text).organisation


@st.composite
def commented(draw):
    """Three texts of one organisation and its edits, with comments anywhere."""
    hand = Hand(draw(st.randoms(use_true_random=False)), draw(st.sampled_from(["\n", "\r\n"])))
    pencil = Pencil(draw)
    base = pencil.scribbled(hand.file(draw(organisations)), "base")
    sides = []
    for word in ("mine", "theirs"):
        text = base
        for _ in range(draw(st.integers(0, 2))):
            reading = reading_of(text)
            with suppress(CannotWrite):
                after = draw(edited(reading.organisation))
                text = write_org(reading.source, reading.organisation, after).decode()
        erased = pencil.erased(text)
        text = erased if reads_alike(text, erased) else text
        sides.append(pencil.scribbled(text, word))
    if draw(st.integers(0, 3)) == 0:
        sides[0] = BREAK.sub("\n", sides[0])
    return base, *sides


def said(text: str) -> Counter[str]:
    return Counter(COMMENT.findall(text))


def entries(organisation) -> set[object]:
    return {(each, key) for each in LISTS for key in keyed(getattr(organisation, each))}


def check_counts(base: Counter, mine: Counter, theirs: Counter, now: Counter, *, loses: bool):
    for says in {*base, *mine, *theirs, *now} - {"# same"}:
        if base[says] and not (mine[says] and theirs[says]):
            assert now[says] <= max(mine[says], theirs[says]), f"{says} is back"
        elif loses:
            assert now[says] <= 1, f"{says} is doubled"
        else:
            assert now[says] == 1, f"{says} is there {now[says]} times"
    assert now["# same"] <= mine["# same"] + theirs["# same"]


@given(commented())
@settings(max_examples=40, deadline=None)
def test_every_comment_of_both_sides_is_there_once(texts):
    readings = [reading_of(text) for text in texts]
    sides = [reading.organisation for reading in readings]
    joined = merge(*sides)
    try:
        merged = merge_texts(*readings)
    except CannotWrite:
        assume(False)

    text = merged.data.decode()

    if joined.conflicts:
        apart = read_conflicted(merged.data, name="acme")
        for side in (apart.mine, apart.theirs):
            check_counts(*map(said, texts), said(side.source.text), loses=True)
        return
    assert organisation_of(text) == joined.organisation
    left = entries(joined.organisation)
    loses = any(entries(side) - left for side in sides)
    check_counts(*map(said, texts), said(text), loses=loses)
    if texts[0] == texts[1] or (sides[0] == sides[1] and not said(texts[0]) - said(texts[1])):
        assert plain(text) == plain(texts[2])


def plain(text: str) -> list[str]:
    """Return the lines of a text that are not blank, with no comments but new ones of theirs."""
    lines = BREAK.split(without(text, "# (?:base|mine|same)[0-9]*"))
    return [line.rstrip() for line in lines if line.strip()]
