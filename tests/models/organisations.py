"""Organisations for property tests: small, awkward to write, and edits of them."""

from __future__ import annotations

from hypothesis import strategies as st

from dutyflow_models.org import (
    Assignment,
    Decision,
    Duty,
    HandOff,
    Identity,
    Link,
    NextStep,
    Organisation,
    Point,
    Principle,
    Scenario,
    Stage,
    Team,
)

AWKWARD = [
    "Keep the applications available",
    "no",
    "on",
    "012",
    "12:30",
    "1e3",
    "~",
    "null",
    "true",
    "2026-11-03",
    "-",
    "- a",
    "? b",
    "#",
    "a #b",
    "a: b",
    "b:",
    "'",
    '"',
    "it's",
    'say "so"',
    "[a]",
    "{a}",
    "a, b",
    "&a",
    "*a",
    "!a",
    "%a",
    "@a",
    "`a",
    "|",
    ">",
    "...",
    "---",
    " lead",
    "trail ",
    "tab\tin",
    "two\nlines",
    "two\n\nparagraphs\n",
    "  deep\nlines",
    "ends\n\n",
    "a\u2028b",
    "\u0085",
    "\x00\x1b",
    "\ufeff",
    "é 漢字 🙂",
    "\\n",
    "<<",
    "=",
    "a\rb",
    "0x1F",
    ".inf",
    "http://x.y/#z?a=1",
    "x" * 120,
    "a long text of many words that goes on and on " * 4,
]
texts = st.sampled_from(AWKWARD) | st.text(max_size=12)
some_texts = st.lists(texts, max_size=3).map(tuple)
ids = st.sampled_from(["alpha", "beta", "gamma", "delta"])
some_ids = st.lists(ids, max_size=3, unique=True).map(tuple)
facts = st.booleans() | st.integers(-3, 3) | texts | st.floats(allow_nan=False)
whens = st.dictionaries(ids, facts | st.lists(facts, min_size=1, max_size=2).map(tuple), max_size=2)
unknown = st.recursive(
    st.none() | facts,
    lambda inner: (
        st.lists(inner, max_size=2) | st.dictionaries(texts.filter(bool), inner, max_size=2)
    ),
    max_leaves=5,
)
maybe_id = st.none() | ids
maybe_ids = st.none() | some_ids


def titles(prefix="T "):
    """Titles that are nobody's id."""
    return texts.map(lambda text: prefix + text)


assignments = st.builds(
    Assignment, when=whens, accountable=maybe_id, responsible=maybe_ids, informed=maybe_ids
)
links = st.lists(texts | st.builds(Link, url=texts, title=texts), max_size=2).map(tuple)
DUTY_FIELDS = {
    "title": titles(),
    "description": texts,
    "stage": maybe_id,
    "responsible": some_ids,
    "accountable": maybe_id,
    "consumers": some_ids,
    "focus": st.none() | st.sampled_from(["differentiating", "running"]),
    "load": st.integers(1, 5),
    "status": st.sampled_from(["open", "accepted", "later"]),
    "includes": some_texts,
    "excludes": texts,
    "assignments": st.lists(assignments, max_size=2).map(tuple),
    "links": links,
    "tags": some_texts,
    "note": texts,
    "when": whens,
    "x-own": unknown,
}
TEAM_FIELDS = {
    "title": titles(),
    "aliases": some_texts.map(lambda names: tuple("T " + name for name in names)),
    "external": st.booleans(),
    "members": some_texts,
    "when": whens,
}
HANDOFF_FIELDS = {"passes": texts, "note": texts, "when": whens, "target": ids}


def _made(kind, part_id, title, fields):
    return kind(**({"id": part_id, "title": title} | fields))


def _some_of(fields):
    return st.fixed_dictionaries({}, optional=fields)


def duties(names=ids):
    """Duties with some of their fields."""
    return st.builds(_made, st.just(Duty), names, titles(), _some_of(DUTY_FIELDS))


def teams(names=ids):
    """Teams with some of their fields."""
    return st.builds(_made, st.just(Team), names, titles(), _some_of(TEAM_FIELDS))


def _handoff(source, target, passes, when):
    return HandOff(source=source, target=target, passes=passes, when=when)


handoffs = st.builds(_handoff, source=ids, target=ids, passes=texts, when=whens)
organisations = st.builds(
    Organisation,
    org=st.builds(Identity, name=st.just("acme"), title=texts, description=texts),
    stages=st.lists(st.builds(Stage, id=ids, title=titles()), max_size=3, unique_by=lambda p: p.id),
    teams=st.lists(teams(), max_size=4, unique_by=lambda p: p.id),
    scenarios=st.lists(
        st.builds(Scenario, id=ids, title=titles(), facts=st.dictionaries(ids, facts, max_size=2)),
        max_size=2,
        unique_by=lambda p: p.id,
    ),
    duties=st.lists(duties(), max_size=4, unique_by=lambda p: p.id),
    handoffs=st.lists(handoffs, max_size=4),
    principles=st.lists(st.builds(Principle, id=ids, text=texts), max_size=1),
    points=st.lists(st.builds(Point, text=texts, about=some_ids), max_size=2),
    decisions=st.lists(
        st.builds(Decision, text=texts, next_step=st.none() | st.builds(NextStep, what=texts)),
        max_size=2,
    ),
)


@st.composite
def edited(draw, organisation):
    """Make one edit: change, add, remove, move an entry, or change the head."""
    key = draw(
        st.sampled_from(["duties", "duties", "duties", "teams", "handoffs", "org", "points"])
    )
    if key == "org":
        head = organisation.org.replacing(title=draw(texts), description=draw(texts))
        return organisation.replacing(org=head)
    parts = list(getattr(organisation, key))
    kind = draw(st.sampled_from(["change", "change", "add", "remove", "move", "shuffle"]))
    if kind == "add" or not parts:
        parts.insert(draw(st.integers(0, len(parts))), _fresh(draw, key, parts))
    elif kind == "remove":
        del parts[draw(st.integers(0, len(parts) - 1))]
    elif kind == "move":
        part = parts.pop(draw(st.integers(0, len(parts) - 1)))
        parts.insert(draw(st.integers(0, len(parts))), part)
    elif kind == "shuffle":
        parts = draw(st.permutations(parts))
    else:
        index = draw(st.integers(0, len(parts) - 1))
        fields = {"duties": DUTY_FIELDS, "teams": TEAM_FIELDS, "handoffs": HANDOFF_FIELDS}
        known = fields.get(key, {"text": texts, "about": some_ids})
        parts[index] = parts[index].replacing(**draw(_some_of(known)))
    return organisation.replacing(**{key: tuple(parts)})


def _fresh(draw, key, parts):
    if key in ("handoffs", "points"):
        return draw(handoffs if key == "handoffs" else st.builds(Point, text=texts))
    taken = {part.id for part in parts}
    free = next(name for name in (f"new-{number}" for number in range(99)) if name not in taken)
    return draw((duties if key == "duties" else teams)(st.just(free)))
