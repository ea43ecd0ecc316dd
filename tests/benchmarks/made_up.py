"""Makes organisations of any size: five lanes, five stages, 1.2 hand-offs a duty."""

from __future__ import annotations

import random

from dutyflow_models.files.emit import org_text
from dutyflow_models.org import Organisation

TEAMS = ("Infrastructure", "Platform", "DevOps", "Dev", "SRE")
STAGES = ("Provide", "Build", "Ship", "Run", "Improve")
_DO = ("Keep", "Create", "Upgrade", "Watch", "Repair", "Document", "Test", "Secure")
_WHAT = ("clusters", "pipelines", "images", "certificates", "backups", "dashboards", "secrets")


def made_up(duties: int) -> Organisation:
    """Return the same organisation for the same number of duties."""
    chance = random.Random(duties)
    teams, stages = [t.lower() for t in TEAMS], [s.lower() for s in STAGES]
    return Organisation.model_validate(
        {
            "schema": 1,
            "org": {"name": "made-up", "title": "Made up"},
            "stages": [{"id": s.lower(), "title": s} for s in STAGES],
            "teams": [{"id": t.lower(), "title": t} for t in TEAMS],
            "duties": [
                {
                    "id": f"duty-{number}",
                    "title": f"{chance.choice(_DO)} the {chance.choice(_WHAT)} of area {number}",
                    "stage": chance.choice(stages),
                    "responsible": chance.sample(teams, chance.choice((1, 1, 2))),
                    "accountable": chance.choice(teams),
                    "status": chance.choice(("open", "accepted", "disputed")),
                    "focus": chance.choice(("differentiating", "enabling", "running")),
                    "load": chance.randint(1, 5),
                }
                for number in range(duties)
            ],
            "handoffs": [
                {
                    "from": f"duty-{chance.randrange(duties)}",
                    "to": f"duty-{chance.randrange(duties)}",
                    "passes": "a finished thing",
                }
                for _ in range(duties * 12 // 10)
            ],
        }
    )


def made_up_text(duties: int) -> bytes:
    """Return it as an org file."""
    return org_text(made_up(duties)).encode()
