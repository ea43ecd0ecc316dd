"""`dutyflow export FILE --to OUT`: the window's exporters, without a window or a display."""

from __future__ import annotations

import os
import sys
from datetime import date
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from pydantic import ValidationError

from dutyflow.cli.codes import FINE, FOUND, Refused
from dutyflow.cli.files import STANDARD_OUTPUT, is_same, opened, shown, write
from dutyflow.cli.naming import the_id
from dutyflow.export.formats import FORMATS, format_for, known_endings
from dutyflow.export.options import PictureOptions
from dutyflow_models.files.layout_text import read_layout
from dutyflow_models.files.opening import file_bytes
from dutyflow_models.files.problems import CannotRead
from dutyflow_models.layout import Layout
from dutyflow_models.wording import listed, quoted

if TYPE_CHECKING:
    from argparse import Namespace

    from PySide6.QtCore import QCoreApplication

    from dutyflow.export.picture import Subject
    from dutyflow_models.files.read import Reading

_ON = ("transparent", "date", "text_as_paths", "deck")
_OFF = ("title", "legend", "scenario", "embed")


def run(asked: Namespace) -> int:
    """Write the picture; 1 when something in the file could not be read and is missing in it."""
    options = _options(asked)
    _speak(asked.language)
    layout = _layout(asked.layout)
    reading = opened(asked.file)
    if asked.all:
        whole = _all_exported(asked, reading, options, layout)
    else:
        whole = True
        format_id = _format(asked)
        if is_same(asked.to, asked.file):
            raise Refused(f"{shown(asked.to)} is the file itself. Choose another name for --to.")
        write(asked.to, _exported(asked, format_id, reading, options, layout))
    errors = sum(problem.severity == "error" for problem in reading.problems)
    if errors:
        sentence = f"{shown(asked.file)} has {errors} errors, and what could not be read is missing"
        print(f"dutyflow export: {sentence}: see dutyflow check.", file=sys.stderr)
    return FOUND if errors or not whole else FINE


def _exported(
    asked: Namespace, format_id: str, reading: Reading, options: PictureOptions, layout: Layout
) -> bytes:
    _application()
    from dutyflow.export.exporters import export

    scenarios, scenario = reading.organisation.scenarios, asked.scenario
    scenario_id = the_id(scenarios, scenario, "scenario") if scenario is not None else None
    return export(format_id, _subject(reading, layout, scenario_id), options)


def _all_exported(
    asked: Namespace, reading: Reading, options: PictureOptions, layout: Layout
) -> bool:
    """Write a file for each scenario and saved view; say whether all of them were written."""
    if asked.scenario is not None:
        raise Refused("--all writes every scenario. Leave out either --all or --scenario.")
    _application()
    from dutyflow.cli.export_all import write_all

    return write_all(asked, _subject(reading, layout, None), options)


def _subject(reading: Reading, layout: Layout, scenario_id: str | None) -> Subject:
    from dutyflow.export.picture import Subject

    return Subject(
        reading.organisation,
        layout,
        scenario_id,
        text=reading.source.data,
        date=date.today().isoformat(),
    )


@cache
def _application() -> QCoreApplication:
    """Return Qt's application, with our fonts; on Linux it needs no display."""
    if sys.platform == "linux":
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtGui import QGuiApplication

    from dutyflow.painting.direction import obey_wish
    from dutyflow.resources import load_fonts

    application = QGuiApplication.instance() or QGuiApplication(sys.argv[:1])
    obey_wish()
    load_fonts()
    return application


def _speak(language: str) -> None:
    """Say what is written in a language; nothing of Qt is loaded for English."""
    if language != "en":
        from dutyflow.translation import speak

        speak(_application(), language)


def _format(asked: Namespace) -> str:
    """Return the format asked for, else the one that the name of OUT says."""
    if asked.format is not None:
        return str(asked.format)
    if asked.to == STANDARD_OUTPUT:
        known = listed(list(FORMATS), "or")
        raise Refused(f"For the standard output say the format: --format {known}.")
    format_id = format_for(Path(asked.to).name)
    if format_id is None:
        name = quoted(Path(asked.to).name)
        raise Refused(f"{name} says no format. End it with one of {known_endings()}.")
    return format_id


def _options(asked: Namespace) -> PictureOptions:
    wanted: dict[str, object] = {
        name: getattr(asked, name)
        for name in ("size", "scale", "theme", "template")
        if getattr(asked, name) is not None
    }
    wanted |= {name: True for name in _ON if getattr(asked, name)}
    wanted |= {name: False for name in _OFF if getattr(asked, f"no_{name}")}
    try:
        return PictureOptions.model_validate(wanted)
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        reason = first["msg"].removeprefix("Value error, ")
        raise Refused(f"--{first['loc'][0]} {first['input']}: {reason}.") from error


def _layout(file: str | None) -> Layout:
    """Read a layout's file; without one the board is arranged as the org file says."""
    if file is None:
        return Layout()
    try:
        layout, problems = read_layout(file_bytes(Path(file)))
    except CannotRead as trouble:
        raise Refused(f"{shown(file)}: {trouble}") from trouble
    for problem in problems:
        print(f"dutyflow export: {shown(file)}: {problem}", file=sys.stderr)
    return layout
