"""Every kind of edit; what it needs is picked by position, so that any order of them works."""

from __future__ import annotations

from hypothesis import strategies as st

from dutyflow_models.edits import (
    duties,
    factors,
    groups,
    handoffs,
    in_scenario,
    merges,
    roles,
    scenarios,
    split_and_join,
    stages,
    teams,
)
from dutyflow_models.org import ROLES, handoff_keys

TITLES = st.text(max_size=12)
PLACES = st.integers(0, 30)


@st.composite
def edits(draw):
    """An edit as a function of the organisation it finds: which part is picked by position."""
    name = draw(st.sampled_from(sorted(STEPS)))
    return name, draw(PLACES), draw(PLACES), draw(TITLES)


def _pick(parts, place):
    return parts[place % len(parts)].id if parts else "nothing"


def _at(parts, place):
    return parts[place % len(parts)] if parts else None


def _key(org, place):
    found = list(handoff_keys(org.handoffs))
    return found[place % len(found)] if found else "nothing"


STEPS = {
    "add duty": lambda o, a, b, t: duties.add_duty(o, title=t, team_id=_pick(o.teams, a)),
    "add duties": lambda o, a, b, t: duties.add_duties(o, titles=[t, t, "Same"]),
    "title": lambda o, a, b, t: duties.set_duty(o, _pick(o.duties, a), {"title": t}),
    "remove duty": lambda o, a, b, t: duties.remove_duties(o, [_pick(o.duties, a)]),
    "copy": lambda o, a, b, t: duties.duplicate_duties(o, [_pick(o.duties, a), _pick(o.duties, b)]),
    "stage of duty": lambda o, a, b, t: duties.move_duties_to_stage(
        o, [_pick(o.duties, a)], _pick(o.stages, b)
    ),
    "give": lambda o, a, b, t: roles.give_duties(o, [_pick(o.duties, a)], _pick(o.teams, b)),
    "unassign": lambda o, a, b, t: roles.give_duties(o, [_pick(o.duties, a)], None),
    "share": lambda o, a, b, t: roles.share_duties(o, [_pick(o.duties, a)], _pick(o.teams, b)),
    "role": lambda o, a, b, t: roles.set_role(
        o, _pick(o.duties, a), _pick(o.teams, b), ROLES[a % len(ROLES)], b % 2 == 0
    ),
    "add team": lambda o, a, b, t: teams.add_team(o, title=t, after=_pick(o.teams, a)),
    "remove team": lambda o, a, b, t: teams.remove_team(o, _pick(o.teams, a)),
    "replace team": lambda o, a, b, t: teams.remove_team(
        o, _pick(o.teams, a), duties_to=_pick(o.teams, b)
    ),
    "move team": lambda o, a, b, t: teams.move_team(o, _pick(o.teams, a), _pick(o.teams, b)),
    "add stage": lambda o, a, b, t: stages.add_stage(o, title=t),
    "remove stage": lambda o, a, b, t: stages.remove_stage(o, _pick(o.stages, a)),
    "move stage": lambda o, a, b, t: stages.move_stage(o, _pick(o.stages, a), _pick(o.stages, b)),
    "add group": lambda o, a, b, t: groups.add_group(o, title=t, teams=(_pick(o.teams, a),)),
    "remove group": lambda o, a, b, t: groups.remove_group(o, _pick(o.groups, a)),
    "hand-off": lambda o, a, b, t: handoffs.add_handoff(
        o, _pick(o.duties, a), _pick(o.duties, b), passes=t
    ),
    "passes": lambda o, a, b, t: handoffs.set_handoff(o, _key(o, a), {"passes": t}),
    "reverse": lambda o, a, b, t: handoffs.reverse_handoff(o, _key(o, a)),
    "split": lambda o, a, b, t: split_and_join.split_duty(o, _pick(o.duties, a), ["One", t]),
    "join": lambda o, a, b, t: split_and_join.join_duties(
        o, [_pick(o.duties, a), _pick(o.duties, b)], t
    ),
    "give in": lambda o, a, b, t: in_scenario.give_duties_in(
        o, _at(o.scenarios, a), [_pick(o.duties, b)], _pick(o.teams, a), reach="only-when"
    ),
    "add in": lambda o, a, b, t: in_scenario.add_duty_in(
        o, _at(o.scenarios, a), title=t, team_id=_pick(o.teams, b), reach="only-when"
    ),
    "merge": lambda o, a, b, t: merges.merge_teams(
        o, _pick(o.scenarios, a), [_pick(o.teams, a), _pick(o.teams, b)], t
    ),
    "unmerge": lambda o, a, b, t: merges.unmerge(o, _pick(o.scenarios, a), _pick(o.groups, b)),
    "add scenario": lambda o, a, b, t: scenarios.add_scenario(o, title=t),
    "copy scenario": lambda o, a, b, t: scenarios.duplicate_scenario(o, _pick(o.scenarios, a)),
    "fact": lambda o, a, b, t: scenarios.set_fact(
        o, _pick(o.scenarios, a), _pick(o.factors, b), b % 2 == 0
    ),
    "remove scenario": lambda o, a, b, t: scenarios.remove_scenario(o, _pick(o.scenarios, a)),
    "remove factor": lambda o, a, b, t: factors.remove_factor(o, _pick(o.factors, a)),
    "remove hand-off": lambda o, a, b, t: handoffs.remove_handoffs(o, [_key(o, a)]),
}
