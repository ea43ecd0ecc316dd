import pytest
from acme import ACME, duty

from dutyflow_models.edits.duties import (
    add_duties,
    add_duty,
    duplicate_duties,
    move_duties_to_stage,
    remove_duties,
    set_duty,
)
from dutyflow_models.edits.refused import EditRefused
from dutyflow_models.org import Assignment, Factor

PAST = (Assignment(when={"gone": True}, accountable="dev"),)


def test_a_new_duty_is_last_and_its_team_is_responsible():
    org = add_duty(ACME, title="  Rotate\nkeys ", team_id="dev", stage_id="run", status="proposed")
    new = org.duties[-1]
    assert (new.id, new.title, new.status) == ("rotate-keys", "Rotate keys", "proposed")
    assert (new.responsible, new.stage) == (("dev",), "run")
    assert org.duties[:-1] == ACME.duties


def test_a_new_duty_without_a_team_writes_no_key_that_nobody_asked_for():
    assert add_duty(ACME, title="Keys").duties[-1].model_fields_set == {"id", "title"}


def test_a_title_that_is_taken_gets_a_number_in_its_id():
    org = add_duty(add_duty(ACME, title="On call"), title="On call!")
    assert [each.id for each in org.duties[-2:]] == ["on-call-2", "on-call-3"]


def test_lines_become_duties_and_blank_lines_do_not():
    org = add_duties(ACME, titles=["Backups", "  ", "Backups", ""], team_id="platform")
    assert [each.id for each in org.duties[5:]] == ["backups", "backups-2"]
    assert add_duties(ACME, titles=["", " "]) is ACME


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        ({"title": " "}, "A title cannot be empty"),
        ({"title": "A", "team_id": "nobody"}, "There is no team “nobody”."),
        ({"title": "A", "stage_id": "later"}, "There is no stage “later”."),
        ({"title": "A", "duty_id": "cost"}, "The id “cost” is taken by another duty"),
        ({"title": "A", "duty_id": "No Slug"}, "“id” cannot be “No Slug”: it takes small letters"),
    ],
)
def test_a_duty_that_cannot_be_is_refused_with_a_sentence(arguments, sentence):
    with pytest.raises(EditRefused, match=sentence):
        add_duty(ACME, **arguments)


def test_one_edited_duty_leaves_the_others_the_same_objects():
    org = set_duty(ACME, "cost", {"title": " Costs ", "load": 3, "tags": (" money ", "")})
    assert (duty(org, "cost").title, duty(org, "cost").load) == ("Costs", 3)
    assert duty(org, "cost").tags == ("money",)
    assert all(a is b for a, b in zip(org.duties[:4], ACME.duties[:4], strict=True))
    assert org.handoffs is ACME.handoffs


def test_an_edit_that_changes_nothing_gives_back_the_same_organisation():
    assert set_duty(ACME, "cost", {"title": "Cost ", "status": "open", "stage": ""}) is ACME
    assert move_duties_to_stage(ACME, ["clusters"], "build") is ACME
    assert remove_duties(ACME, []) is ACME
    assert duplicate_duties(ACME, []) is ACME


def test_an_emptied_field_that_may_be_absent_is_absent():
    org = set_duty(ACME, "on-call", {"stage": " ", "accountable": ""})
    assert (duty(org).stage, duty(org).accountable) == (None, None)


def test_a_condition_that_turns_from_a_number_into_a_truth_value_is_an_edit():
    free = ACME.replacing(factors=(Factor(id="sre", title="SRE?"),))
    org = set_duty(free, "cost", {"when": {"sre": 1}})
    assert set_duty(org, "cost", {"when": {"sre": True}}) is not org


@pytest.mark.parametrize(
    ("fields", "sentence"),
    [
        ({"load": 9}, "“load” cannot be “9”: it is at most 5."),
        ({"status": "done"}, "“status” cannot be “done”"),
        ({"stage": "never"}, "There is no stage “never”."),
        ({"consulted": ("nobody",)}, "There is no team “nobody”."),
        ({"assignments": ({"when": {}, "accountable": "no"},)}, "There is no team “no”."),
        ({"when": {"cloudy": True}}, "There is no factor “cloudy”."),
        ({"when": {"hosting": "moon"}}, "“Hosting” cannot be “moon”: it is own or cloud."),
        ({"assignments": ({"when": {"cloudy": True}},)}, "There is no factor “cloudy”."),
        ({"id": "other"}, "An id cannot be changed"),
        ({"owner": "dev"}, "A duty has no property “owner”."),
        ({"title": ""}, "A title cannot be empty"),
    ],
)
def test_a_value_that_cannot_be_is_refused_with_a_sentence(fields, sentence):
    with pytest.raises(EditRefused) as refused:
        set_duty(ACME, "cost", fields)
    assert sentence in str(refused.value)


def test_a_reference_that_was_dangling_before_does_not_stop_other_edits():
    broken = ACME.replacing(
        duties=tuple(
            each.replacing(
                responsible=("ghost",), stage="gone", when={"gone": True}, assignments=PAST
            )
            if each.id == "cost"
            else each
            for each in ACME.duties
        )
    )
    org = set_duty(broken, "cost", {"title": "Costs", "responsible": ("ghost", "dev")})
    assert duty(org, "cost").responsible == ("ghost", "dev")
    org = set_duty(org, "cost", {"when": {"gone": True, "sre": True}})
    assert duty(org, "cost").when == {"gone": True, "sre": True}


def test_removing_a_duty_takes_its_hand_offs_and_leaves_what_was_said_about_it():
    org = remove_duties(ACME, ["cost", "on-call"])
    assert [each.id for each in org.duties] == ["clusters", "code", "reliability"]
    assert org.handoffs == ()
    assert [each.about for each in org.points] == [("clusters",)]
    assert [(each.text, each.about) for each in org.decisions] == [("Keep it", ())]
    assert [each.about for each in org.waivers] == [()]


def test_a_copy_stands_after_its_original_with_an_id_of_its_own_and_no_hand_offs():
    org = duplicate_duties(ACME, ["on-call", "clusters"])
    assert [each.id for each in org.duties[:4]] == [
        "clusters",
        "clusters-copy",
        "on-call",
        "on-call-copy",
    ]
    copy = org.duties[3]
    assert (copy.title, copy.accountable, copy.assignments) == (
        "On call (copy)",
        "devops",
        duty(ACME).assignments,
    )
    assert org.handoffs is ACME.handoffs


def test_duties_move_into_a_stage_and_out_of_any():
    org = move_duties_to_stage(ACME, ["cost", "clusters"], "run")
    assert (duty(org, "cost").stage, duty(org, "clusters").stage) == ("run", "run")
    assert duty(move_duties_to_stage(org, ["cost"], None), "cost").stage is None


@pytest.mark.parametrize("edit", [remove_duties, duplicate_duties])
def test_a_duty_that_is_not_there_is_refused(edit):
    with pytest.raises(EditRefused, match="There is no duty “nothing”"):
        edit(ACME, ["nothing"])
