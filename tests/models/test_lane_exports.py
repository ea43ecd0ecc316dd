"""Boards as Mermaid, PlantUML and draw.io: golden files, the way back, texts that stay texts."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path
from xml.etree import ElementTree

import pytest
from acme import ACME
from hostile import hostile, markup, paths
from hypothesis import given, settings
from hypothesis import strategies as st

from dutyflow_models.files.read import read_org_file
from dutyflow_models.interchange.clean import on_one_line
from dutyflow_models.interchange.into import drawio, mermaid
from dutyflow_models.interchange.into_existing import items
from dutyflow_models.interchange.kinds import recognised
from dutyflow_models.interchange.out.drawio import as_drawio
from dutyflow_models.interchange.out.mermaid import as_flowchart, as_swimlanes
from dutyflow_models.interchange.out.plantuml import as_plantuml
from dutyflow_models.interchange.source import Source, SourceFile
from dutyflow_models.org import BLANK, Duty, HandOff, Identity, Organisation, Team, lane_of
from dutyflow_models.scenario import effective, scenario_by_id

TESTS = Path(__file__).parents[1]
GOLDEN = TESTS / "files" / "interchange" / "golden"
SAMPLE = TESTS.parent / "resources" / "samples" / "kubernetes.org.yaml"
FORMATS = {
    "board.mmd": as_swimlanes,
    "board-flowchart.mmd": as_flowchart,
    "board.puml": as_plantuml,
    "board.drawio": as_drawio,
}
BACK = pytest.mark.parametrize(
    ("write", "kind", "name"),
    [
        (as_swimlanes, mermaid.KIND, "x.mmd"),
        (as_flowchart, mermaid.KIND, "x.mmd"),
        (as_drawio, drawio.KIND, "x.drawio"),
    ],
    ids=["swimlanes", "flowchart", "drawio"],
)
EVERY = pytest.mark.parametrize("write", FORMATS.values(), ids=FORMATS)


def again(write, kind, name, organisation):
    source = Source((SourceFile(name, write(organisation).encode()),))
    assert recognised(source)[0] is kind
    return kind.propose(source, None)


def lanes(organisation):
    present = organisation.teams_by_id
    return {duty.id: lane_of(duty, present) for duty in organisation.duties}


def arrows(organisation):
    return [(each.source, each.target, each.passes, each.kind) for each in organisation.handoffs]


@pytest.mark.parametrize("name", FORMATS)
def test_a_board_is_written_as_it_always_was(name):
    assert FORMATS[name](ACME) == (GOLDEN / name).read_text(encoding="utf-8")


@BACK
@pytest.mark.parametrize("scenario", [None, "with-sre", "small-organisation"])
def test_lanes_cards_and_arrows_come_back(write, kind, name, scenario):
    whole = read_org_file(SAMPLE).organisation
    board = effective(whole, scenario_by_id(whole, scenario))

    found = again(write, kind, name, board)

    assert found.remarks == ()
    made = found.organisation
    assert made.org.title == board.org.title
    assert [(team.id, team.title) for team in made.teams] == [
        (team.id, team.title) for team in board.teams
    ]
    assert {duty.id: duty.title for duty in made.duties} == {
        duty.id: duty.title for duty in board.duties
    }
    assert lanes(made) == lanes(board)
    kinds = {"transfer": "provide", "inform": "provide"}
    assert arrows(made) == [(*rest, kinds.get(kind, kind)) for *rest, kind in arrows(board)]


def test_stages_come_back_from_drawio_in_their_order():
    board = read_org_file(SAMPLE).organisation
    board = effective(board, None)

    made = again(as_drawio, drawio.KIND, "x.drawio", board).organisation

    used = {duty.stage for duty in board.duties}
    assert [stage.title for stage in made.stages] == [
        stage.title for stage in board.stages if stage.id in used
    ]
    titles = {stage.id: stage.title for stage in (*board.stages, *made.stages)}
    stages = {duty.id: titles.get(duty.stage) for duty in board.duties}
    assert {duty.id: titles.get(duty.stage) for duty in made.duties} == stages


@BACK
def test_what_comes_back_into_the_same_organisation_says_nothing_new_of_its_roles(
    write, kind, name
):
    board = Organisation(
        teams=(Team(id="a", title="A"), Team(id="b", title="B")),
        duties=(Duty(id="one", title="One", responsible=("a",), consulted=("b",)),),
    )

    found = items(board, again(write, kind, name, board))

    assert [each.id for each in found if each.section != "duties"] == []
    assert all(each.after.teams_as("consulted") == ("b",) for each in found)


MARKUP = ['"]', "#quot;", "#35;", "end", "%%", "<br>", "&amp;", "#;", "\\n", "_*_", "$$x$$"]
MARKUP += [";;", "subgraph", "a|b", "`c`", "ﬂ°°35¶ß"]
SEVERAL = ["1. a", "- b", "%%{init: {}}%%", "a & b", "x --> y", "a\nb", " lead", ""]
texts = st.text(max_size=40) | st.sampled_from([*MARKUP, *SEVERAL])


@BACK
@settings(max_examples=60)
@given(title=texts, team=texts, card=texts, passes=texts)
def test_any_text_comes_back_letter_by_letter(write, kind, name, title, team, card, passes):
    board = Organisation(
        org=Identity(title=title),
        teams=(Team(id="a--b", title=f"T {team}"), Team(id="end", title="Other")),
        duties=(
            Duty(id="one", title=f"D {card}", responsible=("a--b",)),
            Duty(id="x-", title="Two", responsible=("end",)),
            Duty(id="free", title="Nobody’s"),
        ),
        handoffs=(HandOff(source="one", target="x-", passes=passes, kind="request"),),
    )

    made = again(write, kind, name, board).organisation

    assert [each.id for each in made.teams] == ["a--b", "end"]
    assert lanes(made) == {"one": "a--b", "x-": "end", "free": None}
    assert plainly(made.teams[0].title) == plainly(f"T {team}")
    assert plainly(made.duties[0].title) == plainly(f"D {card}")
    (handoff,) = made.handoffs
    assert plainly(handoff.passes) == plainly(passes)
    assert handoff.kind == "request"


def plainly(text):
    """Return text without what the proposal takes for blanks: a title is one printable line."""
    shown = "".join(letter if letter.isprintable() else " " for letter in on_one_line(text))
    return " ".join(shown.split())


@EVERY
def test_nothing_at_all_is_written_too(write):
    assert write(BLANK)
    assert write(Organisation(duties=(Duty(id="a", title=""),), teams=(Team(id="t", title=""),)))


@EVERY
@pytest.mark.parametrize("kind", [markup, paths], ids=["markup", "paths"])
def test_no_text_is_an_order_to_the_other_program(write, kind, tmp_path):
    text = write(hostile(kind(tmp_path)))

    text.encode()
    assert write(hostile(kind(tmp_path))) == text
    if write is as_drawio:
        cells = [each for each in ElementTree.fromstring(text).iter("mxCell") if each.get("style")]
        assert len(cells) > 20
        assert all("html=0;" in cell.get("style") for cell in cells)
        return
    body = text.partition("\n---\n")[2] if text.startswith("---") else text
    for line in body.splitlines():
        assert not line.lstrip().startswith(("!", "%%", "click", "style", "classDef", "skinparam"))
        bare = line.replace("-.->", "").replace("-->", "").replace("==>", "").replace("..>", "")
        if write is as_plantuml:
            bare = bare.replace("<U+", "")
        assert not set(bare) & set("<`*%$!~")


@EVERY
@pytest.mark.parametrize("half", ["\ud83d", "a\x00b", "\ufffe"])
def test_what_no_file_may_hold_is_cleaned(write, half):
    board = Organisation(
        org=Identity(title=half),
        teams=(Team(id="t", title=half),),
        duties=(Duty(id="d", title=half, responsible=("t",)), Duty(id="e", title="E")),
        handoffs=(HandOff(source="d", target="e", passes=half),),
    )

    text = write(board)

    text.encode()
    assert half not in text


@pytest.mark.skipif(shutil.which("plantuml") is None, reason="PlantUML is not installed")
@pytest.mark.parametrize("kind", [None, markup, paths], ids=["acme", "markup", "paths"])
def test_plantuml_draws_it_with_its_texts_as_they_are(kind, tmp_path):
    board = ACME if kind is None else hostile(kind(tmp_path))
    text = as_plantuml(board)

    ran = subprocess.run(
        ["plantuml", "-charset", "UTF-8", "-tsvg", "-pipe"],
        input=text.encode(),
        capture_output=True,
        timeout=300,
        check=True,
    )

    root = ElementTree.fromstring(ran.stdout)
    tags = {each.tag.rpartition("}")[2] for each in root.iter()}
    assert not tags & {"image", "a", "script"}
    said = " ".join("".join(root.itertext()).split())
    for duty in board.duties:
        assert on_one_line(duty.title)[:12].strip() in said


MERMAID = os.environ.get("DUTYFLOW_MERMAID", "")
"""A folder in which `npm install mermaid jsdom` was run."""


@pytest.mark.skipif(
    not MERMAID or shutil.which("node") is None,
    reason="DUTYFLOW_MERMAID names no folder with mermaid and jsdom, or there is no node",
)
@pytest.mark.parametrize(
    ("write", "type_"), [(as_swimlanes, "swimlane"), (as_flowchart, "flowchart-v2")]
)
@pytest.mark.parametrize("kind", [None, markup, paths], ids=["acme", "markup", "paths"])
def test_mermaid_itself_reads_every_lane_card_and_hand_off(write, type_, kind, tmp_path):
    board = ACME if kind is None else hostile(kind(tmp_path))
    script = Path(__file__).with_name("read_by_mermaid.mjs")

    ran = subprocess.run(
        ["node", script, MERMAID],
        input=write(board).encode(), capture_output=True, timeout=300, check=True,
    )  # fmt: skip

    found = json.loads(ran.stdout)
    duties = board.duties_by_id
    assert (found["type"], found["links"]) == (type_, 0)
    assert found["cards"] == len(duties)
    assert found["arrows"] == len(
        [each for each in board.handoffs if {each.source, each.target} <= duties.keys()]
    )
    assert sum(found["lanes"]) == len(duties)
