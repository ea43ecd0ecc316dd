"""Measures Dutyflow beside its peers, and prints one table: `python3 dev.py bench`.

Every number is CPU time of a process of its own. Ratios to the peer of the same run are what
counts; milliseconds are only this machine's. `--quick` leaves out 10,000 duties and the slow peers.
"""

from __future__ import annotations

import json
import os
import resource
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from machine import machine
from made_up import made_up, made_up_text
from measure import Spread, spread

if TYPE_CHECKING:
    from collections.abc import Iterator

HERE = Path(__file__).parent
QUICK = "--quick" in sys.argv
SIZES = (30, 300, 3000) if QUICK else (30, 300, 3000, 10000)
FRAMES_OF_PEER = {30: 100, 300: 30, 3000: 8}


class Row(NamedTuple):
    """One line of the table."""

    what: str
    ours: str
    peer: str = ""
    ratio: str = ""
    goal: str = ""


def main() -> None:
    """Measure everything and print the table as it comes."""
    print(f"{machine()}\n")
    print("| what | Dutyflow | peer | ratio | to reach |\n| --- | --- | --- | --- | --- |")
    for row in rows():
        print(f"| {row.what} | {row.ours} | {row.peer} | {row.ratio} | {row.goal} |", flush=True)


def rows() -> Iterator[Row]:
    """Yield the table."""
    yield from frame_rows()
    yield from file_rows()
    yield from picture_rows()
    yield from start_rows()


def frame_rows() -> Iterator[Row]:
    """Drag, pan and zoom at 1920×1080; NodeGraphQt drags one node."""
    known: dict[int, Spread] = {}
    goals = {300: "1/40", 3000: "1/100"}
    for size in SIZES:
        found = run("frames.py", str(size))
        known[size] = drag = spread(found["drag"])
        peer = None
        if size in FRAMES_OF_PEER and not (QUICK and size > 300):
            peer = spread(run("peer_frames.py", str(size), str(FRAMES_OF_PEER[size]))["drag"])
        yield Row(
            f"drag, {size:,} duties: ms a frame, p50 / p95 / worst",
            str(drag),
            f"NodeGraphQt {peer.p50:.0f}" if peer else "",
            f"1/{peer.p50 / drag.p50:.0f}" if peer else "",
            f"≤ {goals[size]}" if size in goals else "",
        )
        yield Row(f"p95 to p50, {size:,}", f"{drag.p95 / drag.p50:.1f}", goal="≤ 2")
        for name in ("pan", "zoom"):
            yield Row(f"{name}, {size:,}", str(spread(found[name])))
        once = found["once"]
        yield Row(
            f"grab / drop / undo / sharpen, {size:,}",
            " / ".join(f"{once[name]:.1f}" for name in ("grab", "drop", "undo", "sharpen")),
            goal="≤ 33 each" if size == 3000 else "",
        )
    if 10000 in known:
        ratio = known[10000].p50 / known[3000].p50
        yield Row("drag at 10,000 to drag at 3,000", f"{ratio:.2f}", goal="≤ 1.5")


def file_rows() -> Iterator[Row]:
    """Open a file and save one edit."""
    for size in SIZES[1:]:
        found = run("files.py", str(size))
        ours, peer = found["open"] + found["save"], found["ruamel open"] + found["ruamel save"]
        yield Row(
            f"open + one-edit save, {size:,} duties, {found['bytes'] // 1024:,} KB: ms",
            f"{found['open']:.0f} + {found['save']:.1f}",
            f"ruamel {found['ruamel open']:.0f} + {found['ruamel save']:.0f}" if peer else "",
            f"1/{peer / ours:.0f}" if peer else "",
            "≤ 1/40" if size == 3000 else "",
        )


def picture_rows() -> Iterator[Row]:
    """Make a PNG of 300 duties at natural size, as a whole process."""
    with tempfile.TemporaryDirectory() as folder:
        source, target = Path(folder) / "made-up.org.yaml", Path(folder) / "out.png"
        source.write_bytes(made_up_text(300))
        export = [sys.executable, "-m", "dutyflow", "export", str(source), "--to", str(target)]
        ours = min(child_cpu(export) for _ in range(3))
        dot = shutil.which("dot")
        graph = Path(folder) / "made-up.dot"
        graph.write_text(dot_source(), encoding="utf-8")
        command = [str(dot), "-Tpng", "-o", str(Path(folder) / "dot.png"), str(graph)]
        peer = min(child_cpu(command) for _ in range(2)) if dot else 0.0
        yield Row(
            "PNG of 300 duties, whole process: ms",
            f"{ours:.0f}",
            f"dot -Tpng {peer:.0f}" if dot else "dot is not installed",
            f"{ours / peer:.2f}" if dot else "",
            "≤ 0.5",
        )


def dot_source() -> str:
    """Return the same 300 duties and hand-offs for Graphviz, a cluster for each lane."""
    organisation = made_up(300)
    lines = ["digraph {", "rankdir=LR; splines=ortho; node [shape=box, style=rounded]"]
    for team in organisation.teams:
        lines.append(f'subgraph "cluster_{team.id}" {{ label="{team.title}"')
        lines += [
            f'"{duty.id}" [label="{duty.title}"]'
            for duty in organisation.duties
            if duty.accountable == team.id
        ]
        lines.append("}")
    lines += [f'"{handoff.source}" -> "{handoff.target}"' for handoff in organisation.handoffs]
    return "\n".join([*lines, "}"])


def start_rows() -> Iterator[Row]:
    """Start to the first painted frame; peak memory."""
    bare = min(run("starting.py", "bare")["cpu"] for _ in range(5))
    empty = min(run("starting.py", "window")["cpu"] for _ in range(5))
    peer = f"bare QMainWindow {bare:.0f}"
    yield Row("start of an empty window: ms", f"{empty:.0f}", peer, f"{empty / bare:.2f}", "≤ 1.6")
    with tempfile.TemporaryDirectory() as folder:
        for size in (300, *SIZES[3:]):
            path = Path(folder) / "made-up.org.yaml"
            path.write_bytes(made_up_text(size))
            found = [run("starting.py", "window", str(path)) for _ in range(3)]
            cpu = min(each["cpu"] for each in found)
            goal = "≤ 2.5" if size == 300 else ""
            yield Row(
                f"start with {size:,} duties: ms", f"{cpu:.0f}", peer, f"{cpu / bare:.2f}", goal
            )
            peak = max(each["peak"] for each in found)
            goal = "< 250" if size == 10000 else ""
            yield Row(f"peak memory with {size:,} duties: MB", f"{peak:.0f}", goal=goal)


def run(script: str, *arguments: str) -> dict:
    """Run a script of this folder in a process and data folder of its own; return what it says."""
    with tempfile.TemporaryDirectory() as person:
        settings = os.environ | {"XDG_DATA_HOME": person, "XDG_STATE_HOME": person}
        done = subprocess.run(
            [sys.executable, str(HERE / script), *arguments],
            capture_output=True, text=True, check=False, env=settings, timeout=900,
        )  # fmt: skip
    if done.returncode:
        sys.exit(f"{script} {' '.join(arguments)} failed:\n{done.stderr[-2000:]}")
    return json.loads(done.stdout.strip().splitlines()[-1])


def child_cpu(command: list[str]) -> float:
    """Return the CPU milliseconds that a command takes, from its start to its end."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, check=True, capture_output=True, timeout=900)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return (after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime) * 1000


if __name__ == "__main__":
    main()
