"""Every property of the format has a row: a new one cannot be forgotten."""

from __future__ import annotations

import pytest
from panel_hand import settle

from dutyflow.panels import fields
from dutyflow.panels.editors import EDITORS
from dutyflow.panels.form import Form
from dutyflow.panels.inspector import Inspector
from dutyflow_models.org import Duty, HandOff, Identity, Team

TABLES = {
    "duty": (fields.DUTY, Duty),
    "team": (fields.TEAM, Team),
    "hand-off": (fields.HANDOFF, HandOff),
    "organisation": (fields.ORGANISATION, Identity),
}
ALL_ROWS = [row for table, _ in TABLES.values() for row in table] + [*fields.SEVERAL]


@pytest.mark.parametrize("name", TABLES)
def test_every_field_of_the_format_has_exactly_one_row(name):
    table, part = TABLES[name]

    covered = [field for row in table for field in row.fields]

    assert sorted(covered) == sorted(set(part.model_fields))


@pytest.mark.parametrize("row", ALL_ROWS, ids=lambda row: f"{row.name}-{row.editor}")
def test_every_row_has_an_editor_and_an_undo_text_that_names_the_part(row):
    assert row.editor in EDITORS
    assert row.step_text.count("{}") == 1


@pytest.mark.parametrize("name", fields.CHOICES)
def test_a_choice_offers_every_value_of_the_format(name):
    kind = fields.CHOICES[name]

    values = [option.value for option in fields.options(kind, name)]

    for value in values:
        part = kind.model_construct(id="a", title="A", source="a", target="b")
        assert getattr(part.replacing(**{name: value}), name) == value
    assert (None in values) == (kind.model_fields[name].default is None)
    assert len(values) > 3


def test_every_choice_of_the_tables_knows_its_values():
    named = {row.name for row in ALL_ROWS if row.editor == "choice"}

    assert named == set(fields.CHOICES)


@pytest.mark.parametrize(
    ("select", "title"),
    [
        (lambda s: s.clear(), "Organisation"),
        (lambda s: s.select_duties(["code"]), "Duty"),
        (lambda s: s.select_duties(["code", "images"]), "2 duties"),
        (lambda s: s.select_team("platform"), "Team"),
        (lambda s: s.select_handoff("clusters>on-call"), "Hand-off"),
    ],
)
def test_every_form_shows_its_rows_and_cuts_no_label(document, inspector, select, title):
    select(document.selection)
    settle()

    form = inspector.form

    assert form.heading.text() == title
    for row in form.rows:
        assert row.shown == row.widget.isVisible()
        if row.shown:
            assert row.widget.geometry().right() <= form.width()
            assert row.widget.height() > 0
        if row.label.isVisible():
            assert row.label.sizeHint().width() <= row.label.width()


def test_no_form_is_built_before_the_first_frame(document, window):
    inspector = Inspector(document, window)
    window.setCentralWidget(inspector)

    inspector.refresh()
    assert not inspector.findChildren(Form)

    window.show()
    settle()
    assert len(inspector.findChildren(Form)) == 1
