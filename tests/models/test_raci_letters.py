"""What stands in the cells of RACI tables, and what it means."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dutyflow_models.interchange.into.raci.legend import legend_in, legend_of_row
from dutyflow_models.interchange.into.raci.letters import in_one_word, roles_in
from dutyflow_models.letters import in_letters
from dutyflow_models.org import ROLE_LETTERS, ROLES

A, R, S, C, I, U = ROLES  # noqa: E741 - the letters themselves

MEANINGS = {
    "R": (R,),
    "r": (R,),
    "A/R": (A, R),
    "RA": (A, R),
    "R, A": (A, R),
    "R & A": (A, R),
    "R and A": (A, R),
    "R und I": (R, I),
    "R\nC": (R, C),
    "C*": (C,),
    "**R**": (R,),
    "_I_": (I,),
    "`S`": (S,),
    "R¹": (R,),
    "R1": (R,),
    "C (2)": (C,),
    "(R)": (R,),
    "R - Responsible": (R,),
    "R (lead)": (R,),
    "X": (R,),
    "✓": (R,),
    "ja": (R,),
    "": (),
    "–": (),
    "-": (),
    "—": (),
    "...": (),
    "N/A": (),
    "n/a": (),
    "keine": (),
    "Responsible": (R,),
    "ACCOUNTABLE": (A,),
    "consulted, informed": (C, I),
    "verantwortlich": (R,),
    "Rechenschaftspflichtig": (A,),
    "unterstützt": (S,),
    "beratend": (C,),
    "wird informiert": None,
    "Informiert": (I,),
    "Owner": (A,),
    "R?": None,
    "Z": None,
    "AA": None,
    "is": None,
    "Ops": None,
    "R" * 2_000: None,
}


@pytest.mark.parametrize(("cell", "meaning"), MEANINGS.items())
def test_a_cell_means(cell, meaning):
    assert roles_in(cell) == meaning


ALL_SETS = [
    roles for size in range(1, len(ROLES) + 1) for roles in itertools.combinations(ROLES, size)
]


@given(
    roles=st.sampled_from(ALL_SETS),
    between=st.sampled_from(["/", ", ", "", " ", "+", " & ", "\n", "; ", " and ", " und "]),
    around=st.sampled_from(["{}", "**{}**", " {} ", "`{}`", "({})", "{}*", "_{}_", "{}²"]),
    chance=st.randoms(use_true_random=False),
)
def test_letters_in_any_order_and_dress_mean_their_roles(roles, between, around, chance):
    letters = [ROLE_LETTERS[role] for role in roles]
    chance.shuffle(letters)

    assert roles_in(around.format(between.join(letters))) == roles


@given(st.text(max_size=90))
def test_any_text_means_roles_in_order_or_nothing_known(text):
    roles = roles_in(text)

    assert roles is None or list(roles) == [role for role in ROLES if role in roles]


@given(st.sampled_from(ALL_SETS))
def test_what_we_write_we_read(roles):
    assert roles_in(in_letters(roles)) == roles


def test_letters_that_the_document_explains_mean_what_it_says():
    legend = legend_in("V = verantwortlich, M: Mitwirkung; **D** - Durchführung\nI → Information")

    assert legend == {"v": (R,), "m": (S,), "d": (R,), "i": (I,)}
    assert roles_in("V/M", legend) == (R, S)
    assert roles_in("V") is None
    assert roles_in("C", legend_in("C = Contributor")) == (S,)


@pytest.mark.parametrize(
    ("row", "legend"),
    [
        (("V", "verantwortlich für alles", ""), {"v": (R,)}),
        (("", "R = Responsible", ""), {"r": (R,)}),
        (("Deploy", "R", ""), {}),
        (("R", "A", "C"), {}),
        (("R", "A"), {}),
        (("Plan: responsible people",), {}),
        ((), {}),
    ],
)
def test_a_row_that_explains_a_letter_is_told_from_a_duty(row, legend):
    assert legend_of_row(row) == legend


@pytest.mark.parametrize(
    ("head", "role"),
    [
        ("R", R),
        ("Accountable", A),
        ("Responsible (R)", R),
        ("Verantwortlich", R),
        ("Informed:", I),
        ("A/R", None),
        ("X", None),
        ("Platform", None),
        ("", None),
    ],
)
def test_a_head_may_name_a_role(head, role):
    assert in_one_word(head) == role
