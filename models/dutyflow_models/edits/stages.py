"""Edits of stages, the columns of the board."""

from __future__ import annotations

from dutyflow_models.edits.parts import (
    Fields,
    found,
    free_id,
    inserted,
    made,
    moved,
    revised,
    swapped,
)
from dutyflow_models.org import Organisation, Stage


def add_stage(
    org: Organisation, *, title: str, stage_id: str | None = None, after: str | None = None
) -> Organisation:
    """Add a stage after another one; None is the end."""
    new_id = free_id(stage_id, title, org.stages_by_id, "stage")
    stage = made(Stage, {"id": new_id, "title": title})
    return org.replacing(stages=inserted(org.stages, stage, after, "stage"))


def set_stage(org: Organisation, stage_id: str, fields: Fields) -> Organisation:
    """Change fields of a stage."""
    stage = found(org.stages_by_id, stage_id, "stage")
    stages = swapped(org.stages, [(stage, revised(stage, fields))])
    return org if stages is org.stages else org.replacing(stages=stages)


def remove_stage(org: Organisation, stage_id: str) -> Organisation:
    """Remove a stage; its duties stay, without a stage."""
    stage = found(org.stages_by_id, stage_id, "stage")
    pairs = [
        (duty, duty.model_copy(update={"stage": None}))
        for duty in org.duties
        if duty.stage == stage_id
    ]
    return org.replacing(
        stages=tuple(each for each in org.stages if each.id != stage.id),
        duties=swapped(org.duties, pairs),
    )


def move_stage(org: Organisation, stage_id: str, before: str | None) -> Organisation:
    """Put a stage before another one; None is the end."""
    stages = moved(org.stages, stage_id, before, "stage")
    return org if stages is org.stages else org.replacing(stages=stages)
