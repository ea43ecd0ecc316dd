"""Boards to draw in tests: two teams over two stages, and random ones of any size."""

import random

from dutyflow_models.layout import Layout
from dutyflow_models.org import Duty, HandOff, Organisation, Stage, Team
from dutyflow_models.picture.draw import draw
from dutyflow_models.picture.faces import Faces
from dutyflow_models.picture.look import Look
from dutyflow_models.picture.text_wrap import approximate_width

WORDS = [
    "run",
    "keep",
    "build",
    "deploy",
    "monitor",
    "triage",
    "clusters",
    "pipelines",
    "of",
    "and",
    "production",
]


def board(*duties, handoffs=(), stages=("build", "run"), teams=("ops", "dev"), groups=()):
    return Organisation(
        teams=tuple(Team(id=team_id, title=team_id.title()) for team_id in teams),
        stages=tuple(Stage(id=stage_id, title=stage_id.title()) for stage_id in stages),
        duties=duties,
        handoffs=tuple(hand_off(*ends.split(">")) for ends in handoffs),
        groups=groups,
    )


def duty(duty_id, team_id=None, stage=None, **fields):
    fields = {"title": duty_id.title(), "responsible": (team_id,) if team_id else ()} | fields
    return Duty(id=duty_id, stage=stage, **fields)


def hand_off(source, target, **fields):
    return HandOff.model_validate({"from": source, "to": target, **fields})


def drawn(organisation, layout=None, look=None, faces=None, **options):
    return draw(
        organisation,
        layout or Layout(),
        look or Look(),
        faces or Faces(approximate_width),
        **options,
    )


def random_board(seed, duties, *, teams=4, stages=4, handoffs=1.2):
    chance = random.Random(seed)
    team_ids = [f"t{number}" for number in range(teams)]
    stage_ids = [f"s{number}" for number in range(stages)]
    cards = [
        duty(
            f"d{number}",
            chance.choice([*team_ids, None]),
            chance.choice([*stage_ids, None]),
            title=" ".join(chance.choices(WORDS, k=chance.randint(1, 12))),
            consulted=tuple(chance.sample(team_ids, chance.randint(0, min(2, teams)))),
        )
        for number in range(duties)
    ]
    ends = [
        f"d{chance.randrange(duties)}>d{chance.randrange(duties)}"
        for _ in range(int(duties * handoffs))
    ]
    return board(*cards, handoffs=ends, stages=stage_ids, teams=team_ids)
