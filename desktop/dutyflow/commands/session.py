"""Starting and ending a workshop, its agenda and its timer."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from dutyflow.library import NotKept
from dutyflow_models.language import say

if TYPE_CHECKING:
    from dutyflow.desk import Desk
    from dutyflow_models.workshop.agenda import Agenda


def start_workshop(desk: Desk) -> None:
    """Ask for the agenda, and begin; one that runs ends."""
    from dutyflow.workshop.agenda_dialog import AgendaDialog
    from dutyflow_models.workshop.agenda import agenda_from_json, ninety_minutes

    kept = agenda_from_json(desk.library.load_settings().agenda)
    dialog = AgendaDialog(kept or ninety_minutes(), desk.window)
    agenda = dialog.agenda if dialog.exec() else None
    dialog.deleteLater()
    if agenda is not None:
        desk.workshop.start(agenda)
        _remember(desk, agenda)


def edit_agenda(desk: Desk) -> None:
    """Ask for the agenda of the workshop that runs; the clock of its phase goes on."""
    from dutyflow.workshop.agenda_dialog import AgendaDialog
    from dutyflow_models.workshop.agenda import Agenda

    workshop = desk.workshop
    dialog = AgendaDialog(workshop.agenda or Agenda(), desk.window, phase=workshop.phase)
    if dialog.exec() and workshop.running:
        agenda = dialog.agenda
        workshop.use_agenda(agenda, dialog.phase)
        _remember(desk, agenda)
    dialog.deleteLater()


def _remember(desk: Desk, agenda: Agenda) -> None:
    """Offer the same agenda the next time."""
    from dutyflow_models.workshop.agenda import agenda_to_json

    try:
        settings = desk.library.load_settings()
        desk.library.save_settings(replace(settings, agenda=agenda_to_json(agenda)))
    except NotKept as trouble:
        desk.tell.problem(str(trouble))


def next_phase(desk: Desk) -> None:
    """Begin the next phase."""
    desk.workshop.next_phase()


def toggle_timer(desk: Desk) -> None:
    """Start the timer, or let it rest."""
    desk.workshop.toggle_timer()


def add_minute(desk: Desk) -> None:
    """Give the duty shown, or the phase, one minute more."""
    desk.workshop.add_minute()


def end_workshop(desk: Desk) -> None:
    """End the workshop."""
    desk.workshop.end()
    desk.tell.done(say("The workshop has ended. What happened in it is kept in your library."))


def toggle_sound(desk: Desk) -> None:
    """Say with a sound, or not, that the time of a phase is over."""
    desk.workshop.sounds = not desk.workshop.sounds
    settings = desk.library.load_settings()
    desk.library.save_settings(replace(settings, workshop_sound=desk.workshop.sounds))
