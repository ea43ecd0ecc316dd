"""`dutyflow edit FILE …`: the edits and the writer of the window, without the window."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from dutyflow.cli.codes import FINE, Refused
from dutyflow.cli.files import SAMPLE, is_same, opened, write
from dutyflow.cli.naming import the_id
from dutyflow.cli.values import field_and_value, split_setting
from dutyflow.pictures import is_picture
from dutyflow_models.edits.duties import add_duty, remove_duties, set_duty
from dutyflow_models.edits.roles import give_duties
from dutyflow_models.files.safe_write import Expected, digest
from dutyflow_models.files.write import write_org

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Callable

    from dutyflow_models.org import Organisation


def run(asked: Namespace) -> int:
    """Make all edits, or none, and write the file."""
    if not asked.steps:
        raise Refused("No edit was named. Use --give, --set, --add or --remove.")
    reading = opened(asked.file)
    if reading.read_only:
        raise Refused(f"{asked.file} was written by a newer Dutyflow. Update Dutyflow to edit it.")
    after = reading.organisation
    for name, text in asked.steps:
        after = _EDITS[name](after, text)
    data = write_org(reading.source, reading.organisation, after)
    out = asked.out or asked.file
    if is_picture(Path(out)):
        raise Refused(f"{out} is a picture. Write the organisation with -o OUT.org.yaml.")
    in_place = out == asked.file or is_same(out, asked.file)
    if in_place and data == reading.source.data:
        return FINE
    if out == SAMPLE and not asked.out:
        raise Refused("The sample itself stays as it is. Write the changed one with -o OUT.")
    write(out, data, digest(reading.source.data) if in_place else Expected.ANYTHING)
    return FINE


def _give(org: Organisation, text: str) -> Organisation:
    duty, equals, team = text.rpartition("=")
    if not equals:
        raise Refused(f"“--give {text}” names no team. Write --give DUTY=TEAM.")
    return give_duties(org, [_duty(org, duty)], _team(org, team))


def _set(org: Organisation, text: str) -> Organisation:
    duty, field, value = split_setting(text)
    return set_duty(org, _duty(org, duty), field_and_value(org, field, value))


def _add(org: Organisation, text: str) -> Organisation:
    team, equals, title = text.partition("=")
    if not equals:
        raise Refused(f"“--add {text}” has no title. Write --add TEAM=TITLE.")
    return add_duty(org, title=title, team_id=_team(org, team))


def _remove(org: Organisation, text: str) -> Organisation:
    return remove_duties(org, [_duty(org, text)])


def _duty(org: Organisation, wanted: str) -> str:
    return the_id(org.duties, wanted, "duty")


def _team(org: Organisation, wanted: str) -> str | None:
    return the_id(org.teams, wanted, "team") if wanted else None


_EDITS: dict[str, Callable[[Organisation, str], Organisation]] = {
    "give": _give,
    "set": _set,
    "add": _add,
    "remove": _remove,
}
