"""The window in the pseudo-language: what is not translated, glued or cut is seen in it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from language_in_sight import Strangers, strange
from tour import Tour

from dutyflow.app import make_window

GREEK = """\
schema: 1
org: {name: wg, title: Ωμεγα}
stages: [{id: bb, title: ΒΒ}, {id: gg, title: ΓΓ}]
factors: [{id: sre, title: ΣΣ, values: [true, false], default: false}]
teams:
  - {id: pf, title: ΠΠ}
  - {id: dv, title: ΔΔ}
  - {id: sre, title: ΨΨ, when: {sre: true}}
groups: [{id: g, title: ΟΟ, teams: [pf, dv]}]
scenarios:
  - {id: m1, title: ΜΜ, facts: {sre: true}}
  - {id: e1, title: ΕΕ, merge: [g]}
duties:
  - {id: k1, title: ΚΚ, stage: bb, responsible: [pf], status: accepted}
  - {id: l1, title: ΛΛ, stage: bb, responsible: [dv], status: disputed}
  - {id: n1, title: ΝΝ, stage: gg, responsible: [dv], accountable: pf}
  - {id: x1, title: ΞΞ, stage: gg}
handoffs:
  - {from: l1, to: n1, passes: ΦΦ}
  - {from: k1, to: l1}
principles: [{id: p, text: ΡΡ}]
points: [{text: ΤΤ, about: [l1]}]
decisions: [{text: ΥΥ, about: [l1]}]
"""


@pytest.fixture
def strangers(open_in, monkeypatch):
    found = Strangers()
    found.watch_painting(monkeypatch)
    found.window = open_in("pseudo")
    found.ids = lambda: found.window.desk.document.organisation.duties_by_id
    return found


@pytest.fixture
def open_in(qtbot, english_again, library, tmp_path):
    return lambda chosen: _opened(chosen, qtbot, english_again, library, tmp_path)


def _opened(chosen, qtbot, qapp, library, tmp_path):
    library.save_settings(replace(library.load_settings(), language=chosen))
    window = make_window(qapp, library)
    qtbot.addWidget(window)
    window.resize(1280, 720)
    window.show()
    path = tmp_path / "ω.org.yaml"
    path.write_text(GREEK, "utf-8")
    window.open_path(path)
    return window


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("⟦Öpéñ···⟧", ""),
        ("Ctrl+O", ""),
        ("⟦Móvé ⟦ΚΚ⟧···⟧", ""),
        ("⟦Öpéñ··· and ⟧ more", "not translated"),
        ("⟦Öpéñ··", "cut"),
        ("Open", "not translated"),
    ],
)
def test_what_is_strange_is_told(text, expected):
    assert strange(text).split(":")[0] == expected


def test_every_view_speaks_the_language(strangers):
    tour = Tour(strangers.window, strangers.look)

    tour.every_view()
    tour.every_menu()
    tour.every_tool()
    tour.end()

    for tip in tour.tips:
        strangers.note(tip, "tool tip")
    assert not strangers.found, "\n".join(
        f"{where}: {what}" for what, where in strangers.found.items()
    )
    assert strangers.seen > 1000


@pytest.mark.parametrize("names", ["a duty", "a team", "a hand-off", "nothing"])
def test_every_action_speaks_the_language(names, strangers):
    tour = Tour(strangers.window, strangers.look)

    tour.every_action(names)
    tour.end()

    assert not strangers.found, "\n".join(
        f"{where}: {what}" for what, where in strangers.found.items()
    )
    assert strangers.seen > 1000


@pytest.mark.parametrize("chosen", ["de", "en"])
def test_a_small_window_cuts_no_text(chosen, open_in):
    window, found = open_in(chosen), Strangers()
    tour = Tour(window, found.look_for_cuts)

    tour.every_view()
    tour.every_tool()
    tour.every_action("a duty")
    tour.end()

    assert window.size().toTuple() == (1280, 720)
    assert not found.found, found.told()
    assert found.seen > 1000
