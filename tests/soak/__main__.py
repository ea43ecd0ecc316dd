"""Works at the window by chance for a long time: `python3 dev.py soak [MOVES] [SEED] [EVERY]`.

Prints what the process holds after every so many moves. A failure tells the seed and the last
moves; the same seed does the same again, as far as clocks allow.
"""

from __future__ import annotations

import faulthandler
import os
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections import Counter

MOVES, EVERY = 10_000, 1_000
MOST_TOLD, FEW_TOLD = 25, 6
"""How many kinds of things that became more are told at the end, and at each look."""
MOST_GROWTH = 10 * 1024
"""KiB to the last look, from when everything was done once after the first thousand moves."""
MOST_MORE = {"kept_garbage": 5_000, "qt_objects": 150, "widgets": 150, "top_levels": 6, "timers": 4}
"""What parts of the window that are made when first needed may add; the rest may not grow."""


def main(moves: int = MOVES, seed: int = 1, every: int = EVERY) -> int:
    """Work, and say how much more is held at the end; 1 when that is too much."""
    faulthandler.enable()
    with tempfile.TemporaryDirectory(prefix="soak-") as folder:
        _move_in(Path(folder))
        print(f"Each move is noted in {folder}/moves.txt, should the process die.", flush=True)
        from figures import census
        from soak import Soak, Trouble

        began = time.monotonic()
        soak = Soak(seed, Path(folder))
        looks, kinds = [], []
        try:
            while soak.count < moves:
                soak.run(min(every, moves - soak.count))
                looks.append(soak.figures())
                minutes = (time.monotonic() - began) / 60
                print(f"{soak.count:,} moves, {minutes:.1f} min: {looks[-1]}", flush=True)
                if len(looks) == 1:
                    soak.everything_once()
                    warm = soak.figures()
                    print(f"Everything once: {warm}", flush=True)
                kinds.append(census(soak.window))
                _tell_kinds(kinds[-1] - kinds[0], FEW_TOLD)
        except Trouble as trouble:
            print(trouble, flush=True)
            soak.end()
            return 1
        soak.end()
    _tell("More than at the first look", looks[-1].more_than(looks[0]))
    more = looks[-1].more_than(warm)
    _tell("More than when everything was done once", more)
    _tell_kinds(kinds[-1] - kinds[0], MOST_TOLD)
    return too_much(more, warm=every >= EVERY)


def _tell(what: str, more: dict[str, int]) -> None:
    told = [
        f"{more['memory'] / 1024:+.1f} MB in use",
        f"{more['resident'] / 1024:+.1f} MB resident",
    ]
    told += [f"{name} {n:+,}" for name, n in more.items() if name not in ("memory", "resident")]
    print(f"{what}: {', '.join(told)}", flush=True)


def _tell_kinds(more: Counter[str], most: int) -> None:
    for kind, number in more.most_common(most):
        print(f"  {number:+,} {kind}", flush=True)


def too_much(more: dict[str, int], *, warm: bool) -> int:
    """Name what grew beyond its bound; return 1 if anything did. Memory counts once it is warm."""
    bounds = {**dict.fromkeys(more, 0), **MOST_MORE, "memory": MOST_GROWTH}
    # What an undo step or a cache holds are Python objects; memory tells whether they matter.
    del bounds["python_objects"], bounds["resident"]
    if not warm:
        del bounds["memory"]
    grown = [name for name, bound in bounds.items() if more[name] > bound]
    if grown:
        print(f"Too much more: {', '.join(grown)}.")
    return int(bool(grown))


def _move_in(folder: Path) -> None:
    """Let the person's folders, and the one for temporary files, be in a place of this run."""
    for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"):
        (folder / name).mkdir()
        os.environ[name] = str(folder / name)
    (folder / "tmp").mkdir()
    os.environ["TMPDIR"] = str(folder / "tmp")
    tempfile.tempdir = None


if __name__ == "__main__":
    if "PYTHONMALLOC" not in os.environ:  # so that one allocator knows what is in use
        os.environ["PYTHONMALLOC"] = "malloc"
        os.execv(sys.executable, sys.orig_argv)
    sys.exit(main(*(int(argument) for argument in sys.argv[1:])))
