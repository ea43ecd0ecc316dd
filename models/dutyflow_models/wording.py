"""How values and parts are said in a sentence: plain, on one line, not too long."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Literal

from dutyflow_models import language
from dutyflow_models.language import say
from dutyflow_models.org import (
    Decision,
    Duty,
    Factor,
    HandOff,
    Named,
    Part,
    Point,
    Principle,
    Waiver,
    When,
)

LONGEST = 80
"""Letters of a person's text that a sentence quotes; the rest becomes an ellipsis."""

_NOT_SEEN = re.compile(r"[\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ud800-\udfff\ufeff]")
_MARKUP = re.compile(r"([\\`*_\[\]<>&#|~])")


def plain(text: str) -> str:
    """Put text on one line without control characters, so that no terminal obeys it."""
    if not text.isprintable():
        text = "".join(letter if letter.isprintable() else " " for letter in text)
    return " ".join(text.split())


def whole(text: str) -> str:
    """Return text that a file can hold: half of a surrogate pair, as typing may leave it, is �."""
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def json_text(value: object) -> str:
    """Write JSON with letters as they are, but what is not seen or no letter as an escape."""
    written = json.dumps(value, ensure_ascii=False, indent=2)
    return _NOT_SEEN.sub(lambda found: f"\\u{ord(found[0]):04x}", written) + "\n"


def quoted(text: str) -> str:
    """Quote text in a sentence, shortened if it is long."""
    line = plain(text)
    return say(
        "“{text}”", text=line if len(line) <= LONGEST else f"{line[: LONGEST - 1].rstrip()}…"
    )


def in_words(value: object) -> str:
    """Say a field's value as text; what is absent or empty is the empty text."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Part):
        known = {name: each for name, each in value if name in value.model_fields_set}
        # No condition is not written, and so not known of what was read.
        return in_words({name: each for name, each in known.items() if each != {}})
    if isinstance(value, Mapping):
        return ", ".join(f"{name}: {in_words(each)}" for name, each in value.items())
    if isinstance(value, Sequence) and not isinstance(value, str):
        return ", ".join(in_words(each) for each in value)
    return str(value)


def listed(items: Sequence[str], last: Literal["and", "or"] = "and") -> str:
    """Join the items of a list as they are said: “a, b and c”."""
    if len(items) < 2:
        return "".join(items)
    first = ", ".join(items[:-1])
    if last == "or":
        return say("{first} or {last}", first=first, last=items[-1])
    return say("{first} and {last}", first=first, last=items[-1])


def counted(number: int, noun: str) -> str:
    """Say so many of something: “1 duty”, “2,000 duties”, “0 stages”.

    A noun that is a literal is gathered for translation like the texts of `language`.
    """
    plural = f"{noun[:-1]}ies" if noun.endswith("y") else f"{noun}s"
    return language.several(f"{{n}} {noun}", f"{{n}} {plural}", number)


def when_in_words(when: When, factors: Iterable[Factor]) -> str:
    """Say a condition: “Hosting is own or cloud and SRE team in play is true”."""
    titles = {factor.id: factor.title for factor in factors}
    parts = []
    for factor_id, wanted in when.items():
        title = plain(titles.get(factor_id, factor_id))
        values = wanted if isinstance(wanted, tuple) else (wanted,)
        said = listed([plain(in_words(value)) for value in values], "or")
        factor = quoted(title) if title.endswith("?") else title
        parts.append(say("{factor} is {values}", factor=factor, values=said))
    return listed(parts)


def title_of(part: Part, *duties: Mapping[str, Duty]) -> str:
    """Return what a part is called: its title, else its text, else the duties that it joins."""
    if isinstance(part, Named):
        return part.title
    if isinstance(part, HandOff):
        return f"{_duty_title(part.source, duties)} → {_duty_title(part.target, duties)}"
    if isinstance(part, Waiver):
        return part.finding
    return part.text if isinstance(part, Principle | Point | Decision) else ""


def _duty_title(duty_id: str, known: tuple[Mapping[str, Duty], ...]) -> str:
    return next((duties[duty_id].title for duties in known if duty_id in duties), duty_id)


def in_markdown(text: str) -> str:
    """Escape what Markdown, or HTML in it, would take for markup."""
    return _MARKUP.sub(r"\\\1", text)
