"""A page that shows all pictures, as tiles that open the picture itself."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from table import ROWS

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

_PAGE = """\
<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Dutyflow in pictures</title>
<style>
body {{ font: 14px/1.4 Inter, system-ui, sans-serif; margin: 24px }}
body, form {{ background: #f4f5f7; color: #1d2939 }}
form {{ position: sticky; top: 0; padding: 8px 0 16px }}
label {{ margin-right: 16px }}
main {{ display: grid; gap: 24px; grid-template-columns: repeat(auto-fill, minmax(420px, 1fr)) }}
figure {{ margin: 0 }}
img {{ max-width: 100%; max-height: 320px; border: 1px solid #c8cdd5 }}
figcaption {{ margin-top: 4px }}
.no-light .light, .no-dark .dark, .no-1 .x1, .no-2 .x2 {{ display: none }}
</style>
<h1>Dutyflow in pictures</h1>
<form>{boxes}</form>
<main>
{figures}
</main>
<script>
for (const box of document.querySelectorAll("input"))
  box.onchange = () => document.body.classList.toggle("no-" + box.name, !box.checked);
</script>
</html>
"""


def picture_name(name: str, theme: str, scale: int) -> str:
    """Return how the picture of a row is called."""
    return f"{name}-{theme}{'' if scale == 1 else f'@{scale}x'}.png"


def write_index(folder: Path, themes: Sequence[str], scales: Sequence[int]) -> None:
    """Write the page; it fetches nothing and can be moved with its folder."""
    figures = [
        f'<figure class="{theme} x{scale}"><a href="{name}"><img loading="lazy" src="{name}"'
        f' alt="{escape(row.title)}, {theme}"></a>'
        f"<figcaption>{escape(row.title)} ({theme}, {scale}00 %)</figcaption></figure>"
        for row in ROWS
        for theme in themes
        for scale in scales
        for name in (picture_name(row.name, theme, scale),)
    ]
    choices = [*((theme, theme) for theme in themes), *((str(s), f"{s}00 %") for s in scales)]
    boxes = "".join(
        f'<label><input type="checkbox" name="{name}" checked> {escape(text)}</label>'
        for name, text in choices
    )
    page = _PAGE.format(boxes=boxes, figures="\n".join(figures))
    (folder / "index.html").write_text(page, "utf-8")
