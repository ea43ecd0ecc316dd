"""The rows of what goes to other tools and comes from them: imports, tables, slides."""

from __future__ import annotations

from typing import TYPE_CHECKING

from table_row import Row, run

if TYPE_CHECKING:
    from collections.abc import Iterator


def import_rows() -> Iterator[Row]:
    """Read big files of others: recognised, read, and made into a proposal."""
    found = run("importing.py")
    names = {
        "peribolos": "Peribolos, 1,276 people",
        "sigs": "sigs.yaml, 236 subprojects",
        "codeowners": "CODEOWNERS, 10,000 lines",
    }
    for name, what in names.items():
        each = found[name]
        made = f"{each['teams']:,} teams, {each['duties']:,} duties"
        yield Row(f"import of {what}: {made}: ms", f"{each['ms']:.0f}", goal="≤ 2000")


def table_rows() -> Iterator[Row]:
    """Write and read the RACI table of 3,000 duties and 30 teams; the peer writes bare cells."""
    found = run("raci_tables.py")
    yield Row(
        "RACI as XLSX, 3,000 × 30: ms",
        f"{found['write']:.0f}",
        f"openpyxl, the same texts {found['bare']:.0f}",
        f"{found['write'] / found['bare']:.2f}",
        goal="≤ 3,000",
    )
    for name in ("csv", "xlsx", "md"):
        yield Row(f"RACI from {name}, 3,000 × 30: ms", f"{found[name]:.0f}")


def deck_rows() -> Iterator[Row]:
    """Make a whole deck; the peer adds as many shapes, without a thought where they go."""
    found = run("decks.py")
    ours, peer = found["first"], found["peer"]
    yield Row(
        f"deck of 300 duties, {found['slides']} slides, {found['shapes']:,} shapes, "
        "with imports / again: ms",
        f"{ours:.0f} / {found['again']:.0f}",
        f"python-pptx {peer:.0f}",
        f"{found['again'] / peer:.1f}",
        "≤ 3000",
    )
