"""Measures Dutyflow beside its peers, and prints one table: `python3 dev.py bench`.

Every number is CPU time of a process of its own. Ratios to the peer of the same run are what
counts; milliseconds are only this machine's. `--quick` leaves out 10,000 duties and the slow peers.
"""

from __future__ import annotations

import shutil
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from exchange_rows import deck_rows, import_rows, table_rows
from machine import machine
from made_up import made_up, made_up_text
from measure import Spread, spread
from table_row import Row, child_cpu, is_installed, run
from workshop_rows import deal_rows, film_rows, workshop_rows

if TYPE_CHECKING:
    from collections.abc import Iterator

QUICK = "--quick" in sys.argv
SIZES = (30, 300, 3000) if QUICK else (30, 300, 3000, 10000)
FRAMES_OF_PEER = {30: 100, 300: 30, 3000: 8}


def main() -> None:
    """Measure everything and print the table as it comes."""
    print(f"{machine()}\n")
    print("| what | Dutyflow | peer | ratio | to reach |\n| --- | --- | --- | --- | --- |")
    for row in rows():
        print(f"| {row.what} | {row.ours} | {row.peer} | {row.ratio} | {row.goal} |", flush=True)


def rows() -> Iterator[Row]:
    """Yield the table."""
    yield from frame_rows()
    yield from matrix_rows()
    yield from file_rows()
    yield from finding_rows()
    yield from recovery_rows()
    yield from workshop_rows()
    yield from compare_rows()
    yield from merge_rows()
    yield from switch_rows()
    yield from deal_rows()
    yield from import_rows()
    yield from film_rows()
    yield from chart_rows()
    yield from picture_rows()
    yield from deck_rows()
    yield from table_rows()
    yield from start_rows()


def frame_rows() -> Iterator[Row]:
    """Drag, pan and zoom at 1920×1080; NodeGraphQt drags one node."""
    known: dict[int, Spread] = {}
    goals = {300: "≤ 1/40", 3000: "≤ 1/100"}
    for size in SIZES:
        found = calmest_frames(size)
        known[size] = drag = spread(found["drag"])
        peer, ratio = peer_drag(size, drag)
        what = f"drag, {size:,} duties: ms a frame, p50 / p95 / worst"
        yield Row(what, str(drag), peer, ratio, goals.get(size, ""))
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
        ratio = f"{known[10000].p50 / known[3000].p50:.2f}"
        yield Row("drag at 10,000 to drag at 3,000", ratio, goal="≤ 1.5")


def matrix_rows() -> Iterator[Row]:
    """Scroll the matrix at 1920×1080, and Qt's own table of the same size and text."""
    runs = [run("matrix_frames.py", "3000", "30") for _ in range(3)]
    found = min(runs, key=lambda each: sum(each["matrix"]["diagonal"]))
    for way in ("down", "across", "diagonal"):
        ours, peer = spread(found["matrix"][way]), spread(found["peer"][way])
        what = f"matrix scroll {way}, 3,000 × 30: ms a frame, p50 / p95 / worst"
        ratio = f"{ours.p50 / peer.p50:.2f}"
        yield Row(what, str(ours), f"QTableView {peer}", ratio, "worst ≤ 16")


def calmest_frames(size: int) -> dict:
    """Return the frames of the calmest of three runs: what disturbs a machine only adds."""
    runs = [run("frames.py", str(size)) for _ in range(3)]
    once = {name: min(each["once"][name] for each in runs) for name in runs[0]["once"]}
    return min(runs, key=lambda each: sum(each["drag"])) | {"once": once}


def peer_drag(size: int, drag: Spread) -> tuple[str, str]:
    """Return what a frame takes in NodeGraphQt, and our part of that."""
    if size not in FRAMES_OF_PEER or (QUICK and size > 300):
        return "", ""
    if not is_installed("NodeGraphQt"):
        return "NodeGraphQt is not installed", ""
    peer = spread(run("peer_frames.py", str(size), str(FRAMES_OF_PEER[size]))["drag"])
    return f"NodeGraphQt {peer.p50:.0f}", f"1/{peer.p50 / drag.p50:.0f}"


def file_rows() -> Iterator[Row]:
    """Open a file and save one edit."""
    missing = "" if is_installed("ruamel.yaml") else "ruamel.yaml is not installed"
    for size in SIZES[1:]:
        found = run("files.py", str(size))
        ours, peer = found["open"] + found["save"], found["ruamel open"] + found["ruamel save"]
        yield Row(
            f"open + one-edit save, {size:,} duties, {found['bytes'] // 1024:,} KB: ms",
            f"{found['open']:.0f} + {found['save']:.1f}",
            f"ruamel {found['ruamel open']:.0f} + {found['ruamel save']:.0f}" if peer else missing,
            f"1/{peer / ours:.0f}" if peer else "",
            "≤ 1/40" if size == 3000 else "",
        )
        yield Row(
            f"a later save with one edit, {size:,} duties, compare and flush included: ms",
            f"{found['next save']:.1f}",
            goal="≤ 30" if size == 3000 else "",
        )


def finding_rows() -> Iterator[Row]:
    """Look for everything that is wrong, on a usual big board and at every limit."""
    found = run("findings.py")
    many = f"findings, 3,000 duties, 3,600 hand-offs, {found['many found']:,} found: ms"
    yield Row(many, f"{found['many']:.0f}", goal="≤ 50")
    yield Row(
        "findings, 200 teams, 5,000 duties, 12 factors: base / merged / merged and known: ms",
        f"{found['limits']:.0f} / {found['limits scenario']:.0f} / {found['limits shown']:.0f}",
        goal="≤ 100",
    )


def recovery_rows() -> Iterator[Row]:
    """Keep an edit for a restart: the window's own thread, and how soon it is on the disk."""
    found = run("recovery.py")
    edit, kept = spread(found["edit"]), spread(found["kept"])
    yield Row(
        "edit kept for a restart, 3,000 duties, window's thread: ms, p50 / p95 / worst",
        str(edit),
        goal="p95 ≤ 1",
    )
    yield Row("the same, on the disk after the timer: ms", str(kept), goal="≤ 750")


def compare_rows() -> Iterator[Row]:
    """Tell what differs between two states; the peer compares the same values, difflib the text."""
    found = run("compare.py")
    ours, peer = found["sections"], found["difflib"]
    yield Row(
        f"compare, 3,000 duties, {found['differences']:,} differences by team: ms",
        f"{ours:.0f}",
        f"difflib on the text {peer:.0f}",
        f"1/{peer / ours:.1f}",
    )
    yield Row(
        f"board with {found['ghosts']:,} ghosts, first / again: ms",
        f"{found['ghosts first']:.0f} / {found['ghosts again']:.0f}",
    )


def merge_rows() -> Iterator[Row]:
    """Join two people's changes; the peer merges the same texts by line."""
    found = run("merging.py")
    peer, whole = found["peer"], found["texts"]
    yield Row(
        f"merge, 3,000 duties, {found['conflicts']} conflicts: meaning / whole texts: ms",
        f"{found['merge']:.0f} / {whole:.0f}",
        f"git merge-file {peer:.0f}" if peer else "git is not installed",
        f"{whole / peer:.0f}" if peer else "",
    )


def switch_rows() -> Iterator[Row]:
    """Show another scenario; the peer is the same board loaded anew."""
    found = run("switching.py")
    ours, peer = found["switch"], found["anew"]
    yield Row(
        "scenario switched, 3,000 duties, first frame: ms",
        f"{ours:.0f}",
        f"the board loaded anew {peer:.0f}",
        f"{ours / peer:.2f}",
        goal="≤ 100",
    )
    frames = spread(found["frames"])
    yield Row("cards travelling, 3,000 duties: ms, p50 / p95 / worst", str(frames), goal="≤ 16")


def chart_rows() -> Iterator[Row]:
    """Show the load view for the first time, with pyqtgraph, and follow an edit."""
    # In turns, and the least of three, since what disturbs a machine only adds.
    rounds = [(run("charts.py", "bare"), run("charts.py", "ours")) for _ in range(3)]
    bare, ours = (
        {name: min(each[at][name] for each in rounds) for name in rounds[0][at]} for at in (0, 1)
    )
    yield Row(
        "load view shown first, 3,000 duties, with imports: ms",
        f"{ours['first']:.0f}",
        f"pyqtgraph with an empty plot {bare['first']:.0f}",
        f"{ours['first'] / bare['first']:.2f}",
    )
    yield Row("load view after an edit, 3,000 duties: ms", f"{ours['edit']:.0f}", goal="≤ 33")
    yield Row(
        "20 scenarios in the load view: all / longest slice: ms",
        f"{ours['scenarios']:.0f} / {ours['slice']:.0f}",
        goal="slice ≤ 33",
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
        peer = child_cpu(command) if dot else 0.0  # a minute; once is enough
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
    with tempfile.TemporaryDirectory() as folder:
        starts = {"bare": ["bare"], "an empty window": ["window"]}
        for size in (300, *SIZES[2:]):
            path = Path(folder) / f"made-up-{size}.org.yaml"
            path.write_bytes(made_up_text(size))
            starts[f"{size:,} duties"] = ["window", str(path)]
        # In turns, since machines are not equally fast all the time. The first round only warms.
        rounds = [
            {name: run("starting.py", *how) for name, how in starts.items()} for _ in range(6)
        ]
    cpu = {name: min(each[name]["cpu"] for each in rounds[1:]) for name in starts}
    bare = cpu.pop("bare")
    goals = {"an empty window": "≤ 1.6", "300 duties": "≤ 2.5"}
    for name, ours in cpu.items():
        peer, ratio = f"bare QMainWindow {bare:.0f}", f"{ours / bare:.2f}"
        yield Row(f"start with {name}: ms", f"{ours:.0f}", peer, ratio, goals.get(name, ""))
    for name in cpu:
        peak = max(each[name]["peak"] for each in rounds)
        goal = "< 250" if name == "10,000 duties" else ""
        yield Row(f"peak memory with {name}: MB", f"{peak:.0f}", goal=goal)


if __name__ == "__main__":
    main()
