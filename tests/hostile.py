"""An organisation with a trick in every text, and folders that tell who opens them."""

from __future__ import annotations

import ctypes
import os
import struct
import sys
from typing import TYPE_CHECKING

import pytest

from dutyflow_models.files.emit import org_text
from dutyflow_models.org import (
    Assignment,
    Decision,
    Duty,
    Factor,
    Group,
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
    Waiver,
)

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

MARK = "&x[*]"
"""In every text of the markup file: a shortcut and a sign of unsaved changes, where Qt is asked."""
_IN_OPEN, _IN_ACCESS, _IN_NONBLOCK = 0x20, 0x1, 0x800


def markup(canary: Path) -> Callable[[int], str]:
    """Return a maker of texts that are markup, for Qt, a browser, a shell or a spreadsheet."""
    picture = (canary / "picture.png").as_uri()
    further = (
        "<b>bold</b> &amp; &lt;",
        f'<link rel="stylesheet" href="{picture}"><table background="{picture}"><tr><td>x</table>',
        f'</text></svg><image xlink:href="{picture}"/><script>alert(1)</script>]]>',
        "\u202egnp.exe \u2066 \u200b \u200f",
        "\x07\x1b[31m \x00 \x7f \x9b31m",
        "🙂👩‍👩‍👧‍👦🏽 e\u0301\u0301\u0301 漢字",
        "W" * 5000,
        "%1 %n %s {0} ${HOME} $(id) `id` ; rm -rf ~",
        f"two\nlines\r\n# heading\n- bullet ![x]({picture}) [y](javascript:alert(1)) ~~z~~ | t |",
        f"@import url({picture}); QWidget {{ background: url({picture}) }}",
        "\t tabs \u2028 and \u0085 line ends",
    )
    starts = ("", "=1+1", "@SUM(1)", "+1", "-1", "=HYPERLINK(0)", "\t=1", "＝1")

    def text(number: int) -> str:
        start, rest = starts[number % len(starts)], further[number % len(further)]
        return f'{start}{MARK}<img src="{picture}"> {rest}'

    return text


def paths(canary: Path) -> Callable[[int], str]:
    """Return a maker of texts that name a file, in all ways that something may follow."""
    picture = str(canary / "picture.png")
    ways = (
        picture,
        f"file://{picture}",
        f"file:{picture}",
        f"qrc:{picture}",
        f"//localhost{picture}",
        f"../../../../../../../../../../{picture}",
        f"url({picture})",
        f"!include {picture}",
        f"@{picture}",
        f"<{picture}>",
    )
    return lambda number: ways[number % len(ways)]


def hostile(text: Callable[[int], str]) -> Organisation:
    """Return an organisation with every text field filled by `text`, each with another number."""
    numbers = iter(range(10_000))

    def one() -> str:
        return text(next(numbers))

    def two() -> tuple[str, str]:
        return one(), one()

    def roles(**changes: object) -> dict[str, object]:
        return {"responsible": ("t1", "t2"), "consulted": ("t3", one()), **changes}

    def duty(number: int) -> Duty:
        return Duty(
            id=f"d{number}", title=one(), description=one(), note=one(), excludes=one(),
            stage=f"s{number % 3}" if number % 3 else one(), includes=two(), tags=two(),
            links=(one(), Link(url=one(), title=one())), load=1 + number % 5,
            status=("open", "disputed", "accepted")[number % 3], previously=two(),
            accountable="t1" if number % 2 else None,
            assignments=(Assignment(when={"f1": answers[1]}, accountable="t2"),),
            **roles(**{"x-own": {one(): [one(), {"path": one()}]}}),
        )  # fmt: skip

    answers = two()
    return Organisation(
        org=Identity(name=one(), title=one(), description=one()),
        stages=tuple(Stage(id=f"s{n}", title=one(), description=one()) for n in (1, 2)),
        factors=(
            Factor(id="f1", title=one(), description=one(), values=answers, default=answers[0]),
            Factor(id="f2", title=one(), values=(True, False), default=False),
        ),
        teams=tuple(
            Team(id=f"t{n}", title=one(), description=one(), aliases=two(), contact=one(),
                 color=one(), members=two(), links=(one(), Link(url=one(), title=one())),
                 when={"f1": answers[0]} if n == 3 else {})
            for n in (1, 2, 3)
        ),
        groups=(Group(id="g1", title=one(), description=one(), teams=("t1", "t2"), color=one()),),
        scenarios=(
            Scenario(id="c1", title=one(), description=one(), facts={"f1": answers[1]}),
            Scenario(id="c2", title=one(), merge=("g1",)),
        ),
        duties=tuple(duty(number) for number in range(12)),
        handoffs=tuple(
            HandOff(source=f"d{n}", target=f"d{n + 1}", passes=one(), expectation=one(), note=one())
            for n in range(8)
        ),
        principles=(Principle(id="p1", text=one(), applies_to=("t1",), at_least={one(): one()}),),
        points=(
            Point(text=one(), about=("d1",), raised_by=one()),
            *(Point(text=one(), about=("d1", one()), kind=kind, raised_by=one(), state=state)
              for kind, state in (("question", "open"), ("risk", "open"), ("parked", "closed"))),
        ),
        decisions=(
            Decision(text=one(), about=("d1",), date=one(), by=two(),
                     next_step=NextStep(what=one(), who=one(), due=one())),
        ),
        waivers=(Waiver(finding="no-one-accountable", about=("d2",), reason=one(), by=one()),),
        **{"x-own": one()},
    )  # fmt: skip


def hostile_file(text: Callable[[int], str]) -> bytes:
    """Return the file of such an organisation."""
    return org_text(hostile(text)).encode()


def make_canary(folder: Path, png: bytes) -> Path:
    """Make a folder with a file that nobody has a reason to open."""
    folder.mkdir()
    (folder / "picture.png").write_bytes(png)
    return folder


class Canary:
    """Hears, through inotify, of every file that this process or another opens in a folder."""

    def __init__(self, folder: Path) -> None:
        """Listen from now on."""
        if sys.platform != "linux":
            pytest.skip("what is opened is told by Linux (inotify) only")
        libc = ctypes.CDLL(None, use_errno=True)
        self._hearing = libc.inotify_init1(_IN_NONBLOCK)
        if self._hearing < 0:
            pytest.skip("the system has no inotify to spare")
        mask = _IN_OPEN | _IN_ACCESS
        assert libc.inotify_add_watch(self._hearing, os.fsencode(folder), mask) >= 0

    def opened(self) -> list[str]:
        """Return the names of what was opened since it was asked last."""
        names, data = [], b""
        try:
            while more := os.read(self._hearing, 65_536):
                data += more
        except BlockingIOError:
            pass
        while data:
            _, _, _, length = struct.unpack_from("iIII", data)
            names.append(data[16 : 16 + length].rstrip(b"\0").decode())
            data = data[16 + length :]
        return names

    def close(self) -> None:
        """Listen no longer."""
        os.close(self._hearing)
