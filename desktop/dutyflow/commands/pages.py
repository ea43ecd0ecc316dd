"""What is common to pages that are written into a folder: their files in each format."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dutyflow_models.reports.html import ENDING as HTML
from dutyflow_models.reports.html import report_as_html
from dutyflow_models.reports.markdown import ENDING as MARKDOWN
from dutyflow_models.reports.markdown import report_as_markdown

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from dutyflow.desk import Desk
    from dutyflow.workshop.pages_dialog import PagesChoice
    from dutyflow_models.reports.blocks import Report


def page_names(stems: Collection[str], choice: PagesChoice) -> list[str]:
    """Return the files that reports of these names become."""
    endings = [MARKDOWN] * choice.markdown + [HTML] * choice.html
    return [f"{stem}{ending}" for stem in stems for ending in endings]


def page_files(
    reports: Mapping[str, Report], choice: PagesChoice, pictures: Mapping[str, bytes] | None = None
) -> dict[str, bytes]:
    """Write each report, by the name of its file without an ending, in the formats chosen."""
    files = {}
    for stem, report in reports.items():
        if choice.markdown:
            files[f"{stem}{MARKDOWN}"] = report_as_markdown(report).encode()
        if choice.html:
            files[f"{stem}{HTML}"] = report_as_html(report, pictures or {}).encode()
    return files


def write_pages(
    desk: Desk, choice: PagesChoice, files: Mapping[str, bytes], replacing: Collection[str]
) -> None:
    """Put files into the folder chosen; of those that are there, the ones named are replaced."""
    from dutyflow.library.database import backup_folder
    from dutyflow_models.files.folder import write_folder

    kept = backup_folder()
    desk.saving.run(
        lambda: write_folder(choice.folder, files, replacing=replacing, backup_dir=kept)
    )
