"""Finding what is wrong: 3,000 duties, and a board at every limit. Prints JSON.

Run in a process of its own: `python tests/benchmarks/findings.py`.
"""

from __future__ import annotations

import json
import random
from functools import partial

from made_up import made_up
from measure import best

from dutyflow_models.checks.findings import findings
from dutyflow_models.org import Organisation, Scenario
from dutyflow_models.scenario import effective

LARGE = Scenario(id="large", title="Large", facts={"factor-1": "c"}, merge=("some", "others"))


def main() -> None:
    """Measure and print."""
    many, most = made_up(3000), at_every_limit()
    found = {
        "many": best(partial(findings, many, None)),
        "many found": len(findings(many, None)),
        "limits": best(partial(findings, most, None)),
        "limits scenario": best(partial(findings, most, LARGE)),
        "limits shown": best(partial(findings, most, LARGE, shown=effective(most, LARGE))),
        "limits found": len(findings(most, LARGE)),
    }
    print(json.dumps(found))


def at_every_limit() -> Organisation:
    """Return 200 teams, 12 factors of 4 values, and 5,000 duties that mostly lie in one lane.

    Every fourth duty and hand-off is conditional, and every third duty has assignments.
    """
    chance = random.Random(12)
    factors = [f"factor-{number}" for number in range(12)]

    def when() -> dict[str, object]:
        return {each: tuple(chance.sample("abcd", 2)) for each in chance.sample(factors, 2)}

    def duty(number: int) -> dict[str, object]:
        return {
            "id": f"duty-{number}",
            "title": f"Duty {number}",
            "responsible": ["team-0", f"team-{chance.randrange(200)}"],
            "accountable": "team-0" if number % 10 else None,
            "when": when() if number % 4 == 0 else {},
            "assignments": [{"when": when(), "accountable": "team-1"}] * (number % 3 == 0),
        }

    return Organisation.model_validate(
        {
            "factors": [{"id": each, "title": each, "values": list("abcd")} for each in factors],
            "teams": [
                {"id": f"team-{number}", "title": f"Team {number}", "when": when()}
                if number % 20 == 19
                else {"id": f"team-{number}", "title": f"Team {number}"}
                for number in range(200)
            ],
            "groups": [
                {"id": "some", "title": "Some", "teams": [f"team-{n}" for n in range(10, 60)]},
                {"id": "others", "title": "Others", "teams": [f"team-{n}" for n in range(60, 90)]},
            ],
            "duties": [duty(number) for number in range(5000)],
            "handoffs": [
                {
                    "from": f"duty-{chance.randrange(5000)}",
                    "to": f"duty-{chance.randrange(5000)}",
                    "kind": chance.choice(("provide", "escalate")),
                    "when": when() if number % 4 == 0 else {},
                }
                for number in range(6000)
            ],
        }
    )


if __name__ == "__main__":
    main()
