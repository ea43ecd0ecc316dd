"""Lets the 1st, 2nd, 3rd… file call of something fail, in every way, and judges what is left.

To add a target (a recovery write, a merge, whatever writes):

1. In `targets.py`, or in a module of your own beside it, write a class with three methods:
   `prepare(folder)` makes the old state in an empty folder, `act(folder)` does what is to be tested
   and returns what the person is told: `SAVED` or a sentence; `judge(folder, told)` looks at what
   is there afterwards and returns what is wrong with it, in sentences; `told` is None after a kill.
   For one file that is old or new, make a `OneFile`: it has `prepare` and `judge`.
   `prepare` need not flush: what it made once it may write again from memory, as `KeptWork` does.
2. In a test ask the fixture `sweep` for it: `sweep("targets:SAVED_DOCUMENT")`. It runs `drive.py`,
   which calls `sweep_through` here, and returns a `Record`; the figures get into the summary.

`act` runs in a child process each time, forked from one that has everything imported: import what
is slow at the top of the module. Only calls on paths below the folder are counted, and only those
of `act`. Let one target write one thing: the number of runs is (calls × ways), 10 ms each.
"""

from __future__ import annotations

import ctypes
import errno
import json
import os
import shutil
import signal
import traceback
from contextlib import suppress
from dataclasses import asdict, dataclass, field
from typing import TYPE_CHECKING, Protocol

from dutyflow_models.files.problems import CannotWrite
from dutyflow_models.files.replacing import PREFIX, SUFFIX

if TYPE_CHECKING:
    from pathlib import Path

SAVED = ""
"""Told when all went well."""

OPEN, READ, WRITE, SYNC, CLOSE, RENAME, UNLINK, OTHER = (1 << bit for bit in range(8))
ANY = 0xFF
FAIL_ONCE, FAIL_FROM_THEN_ON, TEAR, KILL, CUT_POWER = range(5)
"""As `shim.c` numbers them."""


@dataclass(frozen=True)
class Way:
    """One way to fail: which calls are counted, and what the nth of them does."""

    name: str
    kinds: int
    action: int
    error: int = 0


WAYS = (
    Way("kill -9", ANY, KILL),
    Way("ENOSPC once", ANY, FAIL_ONCE, errno.ENOSPC),
    Way("EIO once", ANY, FAIL_ONCE, errno.EIO),
    Way("EIO from then on", ANY, FAIL_FROM_THEN_ON, errno.EIO),
    Way("torn write, then ENOSPC", WRITE, TEAR, errno.ENOSPC),
    Way("failing fsync", SYNC, FAIL_ONCE, errno.EIO),
    Way("failing close", CLOSE, FAIL_ONCE, errno.EIO),
    Way("failing rename", RENAME, FAIL_ONCE, errno.EIO),
)
FEWER = tuple(
    way for way in WAYS if way.name in ("kill -9", "EIO once", "EIO from then on", "failing rename")
)
"""For what has many calls, or goes through calls that another target sweeps in every way."""
POWER_CUT = Way("power cut", ANY, CUT_POWER)
MOST_CALLS = 2_000


@dataclass
class Told:
    """What one run came to."""

    way: str
    call: str
    """The call that failed."""
    sentence: str | None
    """What the person was told; None when the program was killed."""

    @property
    def lasts(self) -> bool:
        """Whether what is left behind could not be removed, since that failed too."""
        return self.sentence is None or self.way == "EIO from then on" or "unlink" in self.call


@dataclass
class Record:
    """What a whole sweep came to."""

    target: str
    points: int = 0
    """Runs in which a call failed."""
    runs: int = 0
    violations: list[str] = field(default_factory=list)

    def __str__(self) -> str:
        """Say it in one line."""
        return (
            f"{self.target}: {self.points} points, {self.runs} runs,"
            f" {len(self.violations)} violations"
        )

    def as_json(self) -> str:
        """Give it to another process."""
        return json.dumps(asdict(self))


class Target(Protocol):
    """What is swept, see the top of this module."""

    ways: tuple[Way, ...]
    """In which ways the calls fail; `WAYS` where that does not take too long."""
    renames_fail: int
    """An error that every rename ends with, as on a share that cannot; 0: they work."""

    def prepare(self, folder: Path) -> None: ...
    def act(self, folder: Path) -> str: ...
    def judge(self, folder: Path, told: Told) -> list[str]: ...


class Shim:
    """The library that `LD_PRELOAD` put before the system's own."""

    def __init__(self) -> None:
        self._calls = ctypes.CDLL(None)
        self._calls.fault_hit.restype = ctypes.c_char_p

    def watch(self, folder: Path, target: Target) -> None:
        self._calls.fault_under(os.fsencode(folder))
        self._calls.fault_renames(target.renames_fail)

    def use_disk(self, handle: int) -> None:
        self._calls.fault_disk(handle)

    def arm(self, way: Way, nth: int) -> None:
        self._calls.fault_arm(way.kinds, nth, way.action, way.error)

    def disarm(self) -> str:
        """Return the name of the call that failed; empty when none did."""
        self._calls.fault_disarm()
        return (self._calls.fault_hit() or b"").decode() if self._calls.fault_hits() else ""


def sweep_through(name: str, target: Target, folder: Path) -> Record:
    """Fail every call in every way, each time from the old state, in a child process."""
    shim, record = Shim(), Record(name)
    for way in target.ways:
        for nth in range(1, MOST_CALLS):
            place = folder / "place"
            shutil.rmtree(place, ignore_errors=True)
            place.mkdir()
            target.prepare(place)
            shim.watch(place, target)
            told = in_a_child(shim, way, nth, target, place)
            record.runs += 1
            wrong = target.judge(place, told)
            at = f"call {nth} ({told.call})" if told.call else "without any fault"
            record.violations += [f"{way.name}, {at}: {one}" for one in wrong]
            if not told.call:
                break
            record.points += 1
    return record


def in_a_child(shim: Shim, way: Way, nth: int, target: Target, place: Path) -> Told:
    """Run the act once in a process of its own and return what it told."""
    hearing, saying = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(hearing)
        signal.alarm(30)
        shim.arm(way, nth)
        sentence = _act(target, place)
        call = shim.disarm()
        os.write(saying, json.dumps([call, sentence]).encode())
        os._exit(0)
    os.close(saying)
    with open(hearing, "rb") as said:
        answer = said.read()
    _, status = os.waitpid(child, 0)
    if os.WIFSIGNALED(status):
        killed = os.WTERMSIG(status) == signal.SIGKILL
        return Told(way.name, "killed", None if killed else f"crashed: signal {status}")
    call, sentence = json.loads(answer)
    return Told(way.name, call, sentence)


def _act(target: Target, place: Path) -> str:
    try:
        return target.act(place)
    except CannotWrite as refusal:
        return str(refusal)
    except BaseException:  # noqa: BLE001
        return f"crashed: {traceback.format_exc()}"


@dataclass
class OneFile:
    """One file that has to be old or new, byte for byte, whatever fails. Fill in `act`."""

    old: bytes | None
    """None: there is no file yet."""
    new: bytes
    in_place: bool = False
    """Whether the file is written over, so that after a fault a copy may be all that is whole."""
    ways: tuple[Way, ...] = WAYS
    renames_fail: int = 0
    _known_rights: tuple[object, ...] = ()

    @staticmethod
    def path(folder: Path) -> Path:
        return folder / "shared" / "acme.org.yaml"

    @staticmethod
    def backups(folder: Path) -> Path:
        return folder / "dutyflow" / "backups"

    def prepare(self, folder: Path) -> None:
        path = self.path(folder)
        path.parent.mkdir()
        if self.old is not None:
            path.write_bytes(self.old)
            path.chmod(0o640)
            with suppress(OSError, AttributeError):  # only root can, and not on every disk
                os.setxattr(path, "user.origin", b"workshop")
                os.chown(path, 1234, 2345)
            if self.in_place and not self.renames_fail:
                os.link(path, path.with_name("other-name"))
            self._known_rights = self._rights(path)

    @staticmethod
    def _rights(path: Path) -> tuple[object, ...]:
        status = path.stat()
        attributes: list[tuple[str, bytes]] = []
        with suppress(OSError, AttributeError):
            attributes = [(name, os.getxattr(path, name)) for name in os.listxattr(path)]
        return status.st_mode, status.st_uid, status.st_gid, attributes

    def act(self, folder: Path) -> str:
        raise NotImplementedError

    def judge(self, folder: Path, told: Told) -> list[str]:
        path = self.path(folder)
        found = path.read_bytes() if path.exists() else None
        sentence = told.sentence
        if sentence is not None and sentence.startswith("crashed"):
            return [sentence]
        wrong = self._judge_content(folder, found, told)
        if found is not None and self.old is not None and self._rights(path) != self._known_rights:
            wrong.append(f"owner, mode or attributes are {self._rights(path)}")
        return [*wrong, *self._judge_rest(folder, told)]

    def _judge_content(self, folder: Path, found: bytes | None, told: Told) -> list[str]:
        sentence = told.sentence
        if sentence == SAVED:
            return (
                [] if found == self.new else ["“saved” was said, and the file is not the new one"]
            )
        if found == self.old or (found == self.new and sentence is None):
            return []
        if found == self.new and "is written, but" in str(sentence):
            return []
        if not self.in_place:
            return [
                f"the file is neither old nor new, or not as was said ({sentence}): {found!r:.60}"
            ]
        if self.old is None:
            fine = sentence is None or (told.lasts and "a part of it is there" in sentence)
            return [] if fine else [f"a part of a new file was left, and this was said: {sentence}"]
        copies = [copy for copy in self._copies(folder) if copy.read_bytes() == self.old]
        if not copies:
            return ["the file is damaged, and there is no whole copy"]
        named = sentence is None or any(
            f"may be damaged; a copy of its old content is “{copy}”" in sentence for copy in copies
        )
        return [] if named else [f"the file is damaged, and its copy is not named: {sentence}"]

    def _judge_rest(self, folder: Path, told: Told) -> list[str]:
        usual = {self.path(folder).name, "other-name"}
        left = {entry.name for entry in self.path(folder).parent.iterdir()} - usual
        wrong = [
            f"{name} was left, which no later save knows for its own"
            for name in left
            if not (name.startswith(PREFIX) and name.endswith(SUFFIX))
        ]
        if left and not told.lasts:
            wrong.append(f"{left} was left")
        if told.sentence == SAVED and self._copies(folder) and not told.lasts:
            wrong.append("a copy was left of a save that went well")
        return wrong

    def _copies(self, folder: Path) -> list[Path]:
        backups = self.backups(folder)
        return list(backups.iterdir()) if backups.is_dir() else []
