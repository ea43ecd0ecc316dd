"""What is swept: the note that says who has a file. A courtesy, so no fault of it is told."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from pathlib import Path

from harness import SAVED, WAYS, Told, Way

from dutyflow.outside.presence import Holder, Presence
from dutyflow_models.files.replacing import PREFIX, SUFFIX

PLACE = Path("/acme.org.yaml")
LEFT = Holder("another machine", 1, "long ago", 0.0, "another window")


@dataclass
class Note:
    """The note is left, ours or not there, and always one that can be read."""

    left: Holder | None = None
    """Who left a note behind before."""
    ways: tuple[Way, ...] = WAYS
    renames_fail: int = 0

    def prepare(self, folder: Path) -> None:
        if self.left is not None:
            note(folder).write_text(json.dumps(asdict(self.left)))

    def act(self, folder: Path) -> str:
        presence = Presence(folder, now=lambda: 1e11)
        assert presence.claim(PLACE) is None
        assert presence.held
        return SAVED

    def judge(self, folder: Path, told: Told) -> list[str]:
        if told.sentence is not None and told.sentence.startswith("crashed"):
            return [told.sentence]
        left = [entry.name for entry in folder.iterdir() if entry != note(folder)]
        wrong = [f"{name} was left" for name in left if not (told.lasts and is_fresh(name))]
        if note(folder).exists():
            found = json.loads(note(folder).read_bytes())
            if found["window"] == "another window" and found != asdict(LEFT):
                wrong.append(f"the note that was left is another one: {found}")
        elif self.left is not None:
            wrong.append("the note that was left is gone")
        return wrong


def note(folder: Path) -> Path:
    """Return where the note lies."""
    return Presence(folder)._note_of(PLACE)


def is_fresh(name: str) -> bool:
    """Say whether a later write in the folder knows it for its own and removes it."""
    return name.startswith(PREFIX) and name.endswith(SUFFIX)


FIRST_NOTE, TAKEN_OVER = Note(), Note(LEFT)
