"""Reading big files of others: what a proposal costs on the CPU. Prints JSON.

A Peribolos file of 1,276 people, a sigs.yaml of 236 subprojects, a CODEOWNERS file of 10,000 lines,
all made up. `python tests/benchmarks/importing.py`.
"""

from __future__ import annotations

import json
import time

from dutyflow_models.interchange.kinds import named_or_surest
from dutyflow_models.interchange.source import Source, SourceFile

PEOPLE, TEAMS, REPOSITORIES = 1_276, 240, 300
SIGS, SUBPROJECTS = 24, 236
LINES = 10_000


def main() -> None:
    """Measure and print."""
    print(
        json.dumps(
            {
                "peribolos": measured("org.yaml", peribolos()),
                "sigs": measured("sigs.yaml", sigs()),
                "codeowners": measured("CODEOWNERS", codeowners()),
            }
        )
    )


def measured(name: str, text: str) -> dict[str, float]:
    """Recognise a file, read it, and tell what that takes and makes."""
    source = Source((SourceFile(name, text.encode()),))
    named_or_surest(source)  # what is imported at first is not measured
    began = time.process_time()
    proposal = named_or_surest(source).propose(source, None)
    spent = (time.process_time() - began) * 1000
    made = proposal.organisation
    return {
        "ms": spent,
        "kilobytes": len(text) / 1024,
        "teams": len(made.teams),
        "duties": len(made.duties),
    }


def peribolos() -> str:
    """Make teams of teams; everybody is in the organisation and in some of them."""
    lines = ["orgs:", "  acme:", "    members:", *(f"    - person-{n}" for n in range(PEOPLE))]
    lines.append("    teams:")
    for team in range(TEAMS):
        deep = team % 4
        margin = "      " + "    " * deep
        if deep:
            lines.append(f"{margin[2:]}teams:")
        lines += [
            f"{margin}team-{team}:",
            f"{margin}  description: What team {team} is for",
            f"{margin}  privacy: closed",
            f"{margin}  maintainers: [person-{team}]",
            f"{margin}  members:",
            *(f"{margin}  - person-{(team * 37 + n) % PEOPLE}" for n in range(20)),
            f"{margin}  repos:",
            *(f"{margin}    repo-{(team * 5 + n) % REPOSITORIES}: write" for n in range(5)),
        ]
    return "\n".join(lines) + "\n"


def sigs() -> str:
    """Make groups with leaders, meetings, channels and subprojects."""
    lines = ["sigs:"]
    for sig in range(SIGS):
        lines += [
            f"- name: Group {sig}",
            f"  dir: sig-group-{sig}",
            "  mission_statement: >",
            *(f"    Line {n} of what group {sig} is there for." for n in range(6)),
            "  leadership:",
            "    chairs:",
            *(f"    - {{github: lead-{sig}-{n}, name: Lead {n}, company: X}}" for n in range(3)),
            "  meetings:",
            *(f"  - {{description: Call {n}, day: Monday, time: '17:00'}}" for n in range(3)),
            "  contact:",
            f"    slack: sig-group-{sig}",
            "  subprojects:",
        ]
        for project in range(sig, SUBPROJECTS, SIGS):
            lines += [
                f"  - name: project-{project}",
                f"    description: What project {project} does",
                "    owners:",
                *(f"    - https://example.com/{project}/{n}/OWNERS" for n in range(6)),
            ]
    return "\n".join(lines) + "\n"


def codeowners() -> str:
    """Make rules for files in folders of four levels, some covered by later ones."""
    lines = ["* @acme/everybody"]
    for number in range(LINES - 1):
        a, b, c = number % 40, number % 371, number % 2_003
        owner = f"@acme/team-{number % 97}"
        if number % 50 == 0:
            lines.append(f"/area-{a}/part-{b}/ {owner}")
        elif number % 7 == 0:
            lines.append(f"*.suffix{number} {owner} person{number % 13}@example.com")
        else:
            lines.append(
                f"/area-{a}/part-{b}/unit-{c}/file-{number}.py {owner} @person-{number % 29}"
            )
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    main()
