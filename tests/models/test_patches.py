from __future__ import annotations

import re
from difflib import ndiff
from functools import partial
from pathlib import Path
from textwrap import dedent

import pytest

from dutyflow_models.files.file_values import file_map
from dutyflow_models.files.patches import Draft, Patch, Unpatchable
from dutyflow_models.files.problems import CannotWrite
from dutyflow_models.files.read import read_org
from dutyflow_models.files.write import write_org
from dutyflow_models.files.written_check import check_written
from dutyflow_models.org import Assignment, Duty, Group, HandOff, Link, Organisation, Point, Team

SAMPLE = Path(__file__).parents[1] / "files" / "writing" / "acme.org.yaml"


def rewritten(text, edit):
    """Read a text, edit it, write it, and see that it reads as edited; return the new text."""
    reading = read_org(text.encode(), name="acme.org.yaml")
    after = edit(reading.organisation)
    data = write_org(reading.source, reading.organisation, after)
    found = read_org(data, name="acme.org.yaml").organisation
    assert file_map(found) == file_map(after)
    return data.decode()


def difference(text, edit):
    """Return the lines that an edit removes and adds."""
    lines = text.splitlines(), rewritten(text, edit).splitlines()
    return [line for line in ndiff(*lines) if line[0] in "+-"]


def set_duty(duty_id, **changes):
    return partial(_set, "duties", duty_id, changes)


def set_team(team_id, **changes):
    return partial(_set, "teams", team_id, changes)


def _set(key, part_id, changes, organisation):
    parts = getattr(organisation, key)
    changed = (part.replacing(**changes) if part.id == part_id else part for part in parts)
    return organisation.replacing(**{key: tuple(changed)})


def put(key, *parts):
    """Return the edit that makes a list consist of old parts, by index, and new ones."""

    def edit(organisation):
        old = getattr(organisation, key)
        chosen = (old[part] if isinstance(part, int) else part for part in parts)
        return organisation.replacing(**{key: tuple(chosen)})

    return edit


@pytest.fixture
def sample():
    return SAMPLE.read_text(encoding="utf-8")


def test_one_edited_title_changes_exactly_its_line(sample):
    assert difference(sample, set_duty("upgrades", title="Upgrade the nodes")) == [
        "-     title: Upgrade Kubernetes   # every quarter",
        "+     title: Upgrade the nodes   # every quarter",
    ]


def test_the_quotes_of_a_text_stay(sample):
    assert difference(sample, set_duty("on-call", title="It's on call")) == [
        '-     title: "Be on call"',
        '+     title: "It\'s on call"',
    ]
    assert difference(sample, set_duty("on-call", note="won't")) == [
        "-     note: 'at night'",
        "+     note: 'won''t'",
    ]


def test_a_text_that_cannot_be_plain_gets_quotes_and_keeps_its_comment(sample):
    assert difference(sample, set_duty("upgrades", title="Upgrade: yes #1")) == [
        "-     title: Upgrade Kubernetes   # every quarter",
        '+     title: "Upgrade: yes #1"   # every quarter',
    ]


def test_a_text_that_gets_several_lines_becomes_a_literal_block(sample):
    assert difference(sample, set_duty("upgrades", title="Upgrade\nKubernetes")) == [
        "-     title: Upgrade Kubernetes   # every quarter",
        "+     title: |-   # every quarter",
        "+       Upgrade",
        "+       Kubernetes",
    ]


def test_a_literal_block_stays_one_and_only_its_changed_line_differs(sample):
    assert difference(
        sample, set_duty("upgrades", description="Read the notes.\nThen roll.\n")
    ) == [
        "-       Then go.",
        "+       Then roll.",
    ]


def test_a_folded_block_stays_one(sample):
    changed = rewritten(sample, set_duty("on-call", description="Answer the phone. " * 6))
    short = rewritten(sample, set_duty("on-call", description="Answer the phone.\n"))

    assert '    description: "Answer the phone. ' in changed
    assert "    description: >   # folded\n      Answer the phone.\n" in short


@pytest.mark.parametrize("mark", [">", "|", ">-", "|2", ">+"])
@pytest.mark.parametrize("blank", ["", "\n", "        \n"])
def test_a_block_that_is_empty_can_be_filled(mark, blank):
    text = f"duties:\n  - id: a\n    title: A\n    description: {mark}\n{blank}    load: 2\n"
    changed = rewritten(text, set_duty("a", description="Answer the phone."))

    assert "Answer the phone." in changed
    assert "    load: 2\n" in changed


def test_a_new_key_comes_behind_its_siblings_in_their_style(sample):
    assert difference(sample, set_duty("upgrades", status="disputed", tags=("a", "b"))) == [
        "+     status: disputed",
        "+     tags: [a, b]",
    ]
    assert difference(sample, set_team("platform", contact="#platform")) == [
        "-   - {id: platform, title: Platform}   # they build it",
        '+   - {id: platform, title: Platform, contact: "#platform"}   # they build it',
    ]


def test_a_removed_key_takes_its_lines_and_not_its_neighbours_comments(sample):
    assert difference(sample, set_duty("upgrades", focus=None)) == [
        "-     focus: running   # for now",
    ]
    assert difference(sample, set_duty("on-call", responsible=())) == [
        "-     responsible:",
        "-       - devops   # by day",
        "-       - sre",
    ]


def test_a_value_back_at_its_default_takes_its_key_away(sample):
    assert difference(sample, set_duty("on-call", load=1)) == ["-     load: 3"]


def test_entries_of_a_flow_list_are_added_moved_and_removed_in_place(sample):
    add = set_duty("upgrades", responsible=("platform", "devops", "sre"))
    swap = set_duty("upgrades", responsible=("devops", "platform"))
    remove = set_duty("upgrades", responsible=("devops",))

    assert "    responsible: [platform, devops, sre]\n" in rewritten(sample, add)
    assert "    responsible: [devops, platform]\n" in rewritten(sample, swap)
    assert "    responsible: [devops]\n" in rewritten(sample, remove)


def test_entries_of_a_block_list_keep_their_comments(sample):
    assert difference(sample, set_duty("on-call", responsible=("sre", "devops", "new"))) == [
        "+       - sre",
        "-       - sre",
        "+       - new",
    ]


def test_an_added_duty_looks_like_the_others(sample):
    duty = Duty(id="backups", title="Keep backups", responsible=("sre",), when={"sre": True})

    assert difference(sample, put("duties", 0, duty, 1, 2)) == [
        "+   - id: backups",
        "+     title: Keep backups",
        "+     responsible: [sre]",
        "+     when: {sre: true}",
        "+ ",
    ]


def test_an_added_team_looks_like_the_others(sample):
    assert difference(sample, put("teams", 0, 1, 2, Team(id="dev", title="Dev"))) == [
        "+   - {id: dev, title: Dev}",
    ]


def test_a_removed_duty_takes_its_comment_and_one_blank_line(sample):
    assert difference(sample, put("duties", 0, 2)) == [
        "-   # who is woken up?",
        "-   - id: on-call",
        '-     title: "Be on call"',
        "-     description: >   # folded",
        "-       Answer the phone",
        "-       at night.",
        "-     responsible:",
        "-       - devops   # by day",
        "-       - sre",
        "-     note: 'at night'",
        "-     load: 3",
        "- ",
    ]


def test_a_comment_set_off_by_a_blank_line_stays_when_its_neighbour_goes(sample):
    changed = rewritten(sample, put("teams", 0, 1))

    assert "  # the specialists\n" in changed
    assert "id: sre, title" not in changed


def test_a_moved_entry_takes_its_comments_along(sample):
    changed = rewritten(sample, put("duties", 1, 0, 2))

    assert changed.index("# who is woken up?") < changed.index("- id: on-call")
    assert changed.index("- id: on-call") < changed.index("- id: upgrades")
    assert sorted(changed.splitlines()) == sorted(sample.splitlines())


def test_a_moved_and_edited_entry_is_both(sample):
    def edit(organisation):
        return put("duties", 1, 2, 0)(set_duty("upgrades", title="New")(organisation))

    changed = rewritten(sample, edit)

    assert changed.index("- id: on-call") < changed.index("title: New   # every quarter")


def test_a_renamed_id_is_an_edit_and_not_another_entry(sample):
    assert difference(sample, set_duty("on-call", id="phone")) == [
        "-   - id: on-call",
        "+   - id: phone",
    ]


def test_an_emptied_list_keeps_its_key_and_its_comment(sample):
    changed = rewritten(sample, put("duties"))

    assert "duties: []   # cards\n" in changed


def test_the_first_entry_of_an_emptied_list_brings_the_block_back(sample):
    emptied = rewritten(sample, put("duties"))

    changed = rewritten(emptied, put("duties", Duty(id="a", title="A")))

    assert "duties:   # cards\n  - id: a\n    title: A\n" in changed


def test_a_list_that_was_not_there_comes_in_the_formats_order(sample):
    groups = (Group(id="ops", title="Ops", teams=("platform", "devops")),)

    changed = rewritten(sample, lambda organisation: organisation.replacing(groups=groups))

    assert changed.index("\nteams:") < changed.index("\ngroups:") < changed.index("\nduties:")
    assert "\n\ngroups:\n  - {id: ops, title: Ops, teams: [platform, devops]}\n\n" in changed


def test_a_list_that_the_format_puts_last_comes_at_the_end(sample):
    changed = rewritten(sample, lambda org: org.replacing(points=(Point(text="Who pays?"),)))

    assert changed == sample + '\npoints:\n  - {text: "Who pays?"}\n'


def test_hand_offs_on_one_line_stay_on_one_line():
    text = "handoffs: [{from: a, to: b}, {from: b, to: c}]\n"

    changed = rewritten(text, put("handoffs", 1, HandOff(source="c", target="a", passes="it")))

    assert changed == "handoffs: [{from: b, to: c}, {from: c, to: a, passes: it}]\n"


def test_entries_between_brackets_keep_lines_of_their_own():
    text = dedent("""\
        {
          "schema": 1,
          "duties": [
            {"id": "a", "title": "A"},
            {"id": "b", "title": "B"}
          ]
        }
    """)

    changed = rewritten(text, put("duties", 1, Duty(id="c", title="C", tags=("x",)), 0))

    assert changed == dedent("""\
        {
          "schema": 1,
          "duties": [
            {"id": "b", "title": "B"},
            {"id": "c", "title": "C", "tags": ["x"]},
            {"id": "a", "title": "A"}
          ]
        }
    """)


@pytest.mark.parametrize(
    ("chosen", "left"),
    [
        ((1, 0, 2), ["# b", "b", "# a", "a", "# set off", "c"]),
        ((0, 1), ["# a", "a", "# b", "b", "# set off"]),
        ((1, 2), ["# b", "b", "# set off", "c"]),
        ((2, 1, 0), ["# set off", "c", "# b", "b", "# a", "a"]),
    ],
)
def test_comments_between_brackets_travel_and_stay_as_elsewhere(chosen, left):
    text = dedent("""\
        duties: [
          # a
          {id: a, title: A},
          {id: b, title: B}, # b

          # set off

          {id: c, title: C}
        ]
    """)

    changed = rewritten(text, put("duties", *chosen))

    assert sorted(re.findall(r"# [a-z ]+|(?<=id: )\w", changed)) == sorted(left)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("- id: a\n    title: A", "- id: a\n    title: New"),
        ("-   id: a\n      title: A", "-   id: a\n      title: New"),
        ("-\n    id: a\n    title: A", "-\n    id: a\n    title: New"),
        ("- title: A\n    id: a", "- title: New\n    id: a"),
        ('- {"title": "A", "id": "a"}', '- {"title": "New", "id": "a"}'),
        ("- id: a\n    title:\n      A", "- id: a\n    title:\n      New"),
        ("- id: a\n    ? title\n    : A", "- id: a\n    ? title\n    : New"),
        ("- {id: a,\n     title: A}", "- {id: a,\n     title: New}"),
        ("- id: a\n    title: A  \n", "- id: a\n    title: New  \n"),
    ],
)
def test_a_title_changes_however_it_is_written(before, after):
    text = f"duties:\n  {before}\n"

    assert rewritten(text, set_duty("a", title="New")) == f"duties:\n  {after}\n"


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
@pytest.mark.parametrize("bom", ["", "\ufeff"])
@pytest.mark.parametrize("end", ["", "\n", "\n\n", "\n# end"])
def test_line_ends_mark_and_missing_last_newline_stay(newline, bom, end):
    text = bom + "duties:\n- id: a\n  title: A\n- id: b\n  title: B" + end
    expected = (
        bom + "duties:\n- id: b\n  title: B\n  tags: [x]\n- id: c\n  title: C\n- id: a\n  title: A"
    )

    def edit(organisation):
        a, b = organisation.duties
        changed = (b.replacing(tags=("x",)), Duty(id="c", title="C"), a)
        return organisation.replacing(duties=changed)

    changed = rewritten(text.replace("\n", newline), edit)

    assert changed == (expected + end).replace("\n", newline)


def test_only_the_first_of_several_documents_is_touched():
    text = "# licence\n---\nduties:\n  - {id: a, title: A}\n...\n# second\n---\nduties: []\n"

    changed = rewritten(text, put("duties", 0, Duty(id="b", title="B")))

    assert changed == text.replace("title: A}\n", "title: A}\n  - {id: b, title: B}\n")


@pytest.mark.parametrize("text", ["", "# nothing yet\n", "# nothing yet", "---\n", "\ufeff"])
def test_an_empty_file_gets_its_first_entries(text):
    def edit(organisation):
        return organisation.replacing(
            teams=(Team(id="a", title="A"),), duties=(Duty(id="b", title="B"),)
        )

    changed = rewritten(text, edit)

    assert changed.startswith(text)
    assert "teams:\n  - {id: a, title: A}\n\nduties:\n  - id: b\n    title: B" in changed


def test_neither_schema_nor_name_is_added_unasked():
    text = "teams:\n  - {id: a, title: A}\n"

    def edit(organisation):
        return organisation.replacing(org=organisation.org.replacing(title="Acme"))

    assert rewritten(text, edit) == text + "org:\n  title: Acme\n"


def test_a_comment_with_a_tab_is_no_obstacle():
    text = "duties:\n  - id: a\t# why\n    title: A\t# so\n"

    changed = rewritten(text, set_duty("a", title="B", load=2))

    assert changed == "duties:\n  - id: a\t# why\n    title: B\t# so\n    load: 2\n"


TOLERATED = dedent("""\
    teams:
      - {id: platform, title: Platform Team}
      - {id: dev, title: Dev}
    duties:
      - id: a
        title: A
        owner: platform   # since 2020
        responsible: dev
      - id: b
        title: B
        raci: {Platform Team: A/R, Dev: C}
        note: keep
      - id: c
        title: C
        responsible: [Platform Team, dev]
""")


def test_tolerated_forms_stay_until_they_are_edited():
    assert difference(TOLERATED, set_duty("a", note="x")) == ["+     note: x"]
    assert difference(TOLERATED, set_duty("b", note="x")) == ["-     note: keep", "+     note: x"]


def test_an_edited_owner_becomes_accountable():
    assert difference(TOLERATED, set_duty("a", accountable="dev")) == [
        "-     owner: platform   # since 2020",
        "+     accountable: dev",
    ]


def test_an_edited_single_team_becomes_a_list():
    assert difference(TOLERATED, set_duty("a", responsible=("dev", "platform"))) == [
        "-     responsible: dev",
        "+     responsible: [dev, platform]",
    ]


def test_edited_roles_of_raci_become_keys():
    assert difference(TOLERATED, set_duty("b", informed=("dev",))) == [
        "-     raci: {Platform Team: A/R, Dev: C}",
        "+     responsible: [platform]",
        "+     accountable: platform",
        "+     consulted: [dev]",
        "+     informed: [dev]",
    ]


def test_a_team_called_by_its_title_stays_so_beside_an_edit():
    changed = rewritten(TOLERATED, set_duty("c", responsible=("platform",)))

    assert "    responsible: [Platform Team]\n" in changed


def test_a_renamed_team_is_called_by_its_id_where_its_old_title_stood():
    changed = rewritten(TOLERATED, set_team("platform", title="Cloud"))

    assert "    responsible: [platform, dev]\n" in changed
    assert "    responsible: [platform]\n    accountable: platform\n" in changed
    assert "    owner: platform   # since 2020\n" in changed


def test_a_team_that_gets_the_name_of_an_unknown_one_can_be_added():
    text = (
        "teams:\n  - {id: a, title: A}\nduties:\n  - {id: x, title: X, responsible: [Security]}\n"
    )
    reading = read_org(text.encode())
    before = reading.organisation
    after = before.replacing(teams=(*before.teams, Team(id="security", title="Security")))

    changed = write_org(reading.source, before, after)

    assert changed.decode() == text.replace(
        "title: A}\n", "title: A}\n  - {id: security, title: Security}\n"
    )


ALIASES = dedent("""\
    x-people: &people [dev, ops]
    duties:
      - &base {id: a, title: A, responsible: *people, load: 2}
      - <<: *base
        id: b
      - id: c
        title: C
        responsible: *people
""")


def test_a_value_through_an_alias_is_written_where_it_is_used():
    assert difference(ALIASES, set_duty("c", responsible=("dev",))) == [
        "-     responsible: *people",
        "+     responsible: [dev]",
    ]


def test_a_merged_value_is_written_where_it_is_used():
    assert difference(ALIASES, set_duty("b", title="B", load=1, responsible=())) == [
        "+     title: B",
        "+     responsible: []",
        "+     load: 1",
    ]


def test_an_edit_that_would_change_other_places_with_it_is_refused():
    with pytest.raises(CannotWrite, match="without touching something else"):
        rewritten(ALIASES, set_duty("a", title="New"))


def test_entries_that_cannot_be_read_stay_where_they_are():
    text = "duties:\n  - id: a\n    title: A\n  - just text\n  - id: b\n    title: B\n  - {id: Z}\n"

    changed = rewritten(text, put("duties", 1, Duty(id="c", title="C")))

    assert "  - just text\n" in changed
    assert "  - {id: Z}\n" in changed
    assert "id: a" not in changed


def test_one_of_two_entries_with_the_same_id_can_be_removed():
    text = "duties:\n  - {id: a, title: A}\n  - {id: a, title: B}\n  - {id: c, title: C}\n"
    reading = read_org(text.encode())
    organisation = reading.organisation

    data = write_org(reading.source, organisation, put("duties", 1)(organisation))

    assert data == b"duties:\n  - {id: a, title: B}\n  - {id: c, title: C}\n"


def test_a_file_of_a_newer_format_is_not_written():
    reading = read_org(b"schema: 99\nduties:\n  - {id: a, title: A}\n")
    after = set_duty("a", title="B")(reading.organisation)

    with pytest.raises(CannotWrite, match="newer format"):
        write_org(reading.source, reading.organisation, after)


def test_half_a_surrogate_pair_does_not_keep_the_rest_from_being_saved():
    reading = read_org(b"duties:\n  - {id: a, title: A}\n")
    after = set_duty("a", title="B \ud83d")(reading.organisation)

    assert "title: B �" in write_org(reading.source, reading.organisation, after).decode()


def test_unknown_keys_and_links_are_edited_like_all_others():
    text = "duties:\n  - id: a\n    title: A\n    links: [http://x]\n    x-own: {k: [1, {z: 2}]}\n"
    links = ("http://x", Link(url="http://y", title="Why"))

    changed = rewritten(text, set_duty("a", links=links, **{"x-own": {"k": [1, {"z": 3}]}}))

    assert changed.endswith(
        "    links: [http://x, {url: http://y, title: Why}]\n    x-own: {k: [1, {z: 3}]}\n"
    )


def test_assignments_are_edited_each_for_itself():
    text = dedent("""\
        duties:
          - id: a
            title: A
            assignments:
              # with them
              - when: {sre: true}
                accountable: sre   # they
              - {when: {sre: false}, accountable: dev}
    """)
    second = Assignment(when={"sre": False}, accountable="dev", informed=("sre",))

    def edit(organisation):
        first = organisation.duties[0].assignments[0]
        return set_duty("a", assignments=(first, second))(organisation)

    assert difference(text, edit) == [
        "-       - {when: {sre: false}, accountable: dev}",
        "+       - {when: {sre: false}, accountable: dev, informed: [sre]}",
    ]


def test_of_a_large_file_only_the_edited_entry_differs():
    lines = [f"  - id: d{k}\n    title: Duty {k}  # no {k}\n" for k in range(3000)]
    text = "teams:\n  - {id: a, title: A}\nduties:\n" + "".join(lines)

    changes = difference_of_lines(text, rewritten(text, set_duty("d1500", title="New", load=2)))

    assert changes == [
        "    title: Duty 1500  # no 1500",
        "    title: New  # no 1500",
        "    load: 2",
    ]


def difference_of_lines(one, other):
    """Compare quickly: the lines that only one of two texts has."""
    first, second = dict.fromkeys(one.splitlines()), dict.fromkeys(other.splitlines())
    return [*(each for each in first if each not in second)] + [
        each for each in second if each not in first
    ]


@pytest.mark.parametrize("size", [3, 3000])
def test_a_text_that_says_something_else_than_it_should_is_not_handed_out(size):
    text = "duties:\n" + "".join(f"  - id: d{k}\n    title: Duty {k}\n" for k in range(size))
    reading = read_org(text.encode())
    before = reading.organisation
    after = set_duty("d1", title="New")(before)
    right = text.index("Duty 1\n")
    draft = Draft(text)
    draft.replace(right, right + 6, "New")
    check_written(reading.source, draft, before, after)

    for wrong in ("Neu", "[New]", "New\n    load: 2", "New\n  - {id: x, title: X}", "'"):
        draft.patches = [Patch(right, right + 6, wrong)]
        with pytest.raises(Unpatchable):
            check_written(reading.source, draft, before, after)


def test_the_organisation_is_not_asked_for_twice_when_nothing_changed(sample):
    reading = read_org(sample.encode())

    assert (
        write_org(reading.source, reading.organisation, reading.organisation) is reading.source.data
    )


def test_an_organisation_from_nowhere_is_written_whole():
    organisation = Organisation(teams=(Team(id="a", title="A"),))
    reading = read_org(b"")

    data = write_org(reading.source, reading.organisation, organisation)

    assert data == b"teams:\n  - {id: a, title: A}\n"
