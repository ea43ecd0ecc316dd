"""Lanes drawn elsewhere: Mermaid, draw.io and BPMN, with what is not understood, and bad input."""

from __future__ import annotations

import base64
import subprocess
import sys
import zlib
from pathlib import Path
from urllib.parse import quote

import pytest

from dutyflow_models.files.emit import org_text
from dutyflow_models.files.problems import CannotRead
from dutyflow_models.interchange.into import bpmn, drawio, lists, mermaid, trello
from dutyflow_models.interchange.into_existing import items, joined
from dutyflow_models.interchange.kinds import recognised
from dutyflow_models.interchange.out.drawio import as_drawio
from dutyflow_models.interchange.out.mermaid import as_flowchart, as_swimlanes
from dutyflow_models.interchange.source import Source, SourceFile
from dutyflow_models.org import BLANK, Duty, HandOff, Identity, Organisation, Team

FILES = Path(__file__).parents[1] / "files" / "interchange"
SAMPLES = {
    "mermaid/orders.md": mermaid.KIND,
    "drawio/orders.drawio": drawio.KIND,
    "drawio/orders-packed.drawio": drawio.KIND,
    "bpmn/order.bpmn": bpmn.KIND,
    "trello/flower-shop.json": trello.KIND,
    "lists/aufgaben.csv": lists.KIND,
    "lists/services.yaml": lists.KIND,
}
DRAWING = '<mxGraphModel><root><mxCell id="0"/>{}</root></mxGraphModel>'
BPMN = '<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL">{}</definitions>'


def source(*files):
    return Source(
        tuple(
            SourceFile(name, text.encode() if isinstance(text, str) else text)
            for name, text in files
        )
    )


def sample(name):
    path = FILES / name
    return source((path.name, path.read_bytes()))


def read(kind, text, name="x"):
    return kind.propose(source((name, text)), None)


def told(proposal):
    """Write a proposal as a text that people can review."""
    said = [*map(str, proposal.remarks), *proposal.notes]
    return org_text(proposal.organisation) + "".join(f"# {line}\n" for line in said)


def remarks(proposal):
    return [str(each) for each in proposal.remarks]


def packed(text, level=9):
    deflating = zlib.compressobj(level, zlib.DEFLATED, -15)
    return base64.b64encode(deflating.compress(text) + deflating.flush()).decode()


@pytest.mark.parametrize("name", SAMPLES)
def test_a_sample_is_recognised_and_read_as_it_always_was(name):
    kind = SAMPLES[name]
    assert recognised(sample(name))[0] is kind

    proposal = kind.propose(sample(name), None)

    golden = FILES / "golden" / f"{Path(name).name}.txt"
    assert told(proposal) == golden.read_text(encoding="utf-8")


@pytest.mark.parametrize("name", SAMPLES)
def test_a_sample_that_is_imported_again_changes_nothing(name):
    proposal = SAMPLES[name].propose(sample(name), None)

    assert items(joined(BLANK, proposal), proposal) == ()


def test_a_packed_drawing_says_the_same_as_a_plain_one():
    plain, tight = (
        drawio.KIND.propose(sample(f"drawio/{name}.drawio"), None).organisation
        for name in ("orders", "orders-packed")
    )

    assert [duty.model_copy(update={"note": ""}) for duty in plain.duties] == [
        duty.model_copy(update={"note": ""}) for duty in tight.duties
    ]
    assert plain.teams == tight.teams
    assert plain.handoffs == tight.handoffs


# --- Mermaid ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("line", "arrows"),
    [
        ("a --> b", [("a", "b", "", "provide")]),
        ("a---b", [("a", "b", "", "provide")]),
        ("a-->|x|b", [("a", "b", "x", "provide")]),
        ('a -->|"x #124; y"| b', [("a", "b", "x | y", "provide")]),
        ("a -- two words --> b", [("a", "b", "two words", "provide")]),
        ("a == x ==> b", [("a", "b", "x", "escalate")]),
        ("a -. x .-> b", [("a", "b", "x", "request")]),
        ("a ~~~ b", []),
        ("a <--> b", [("b", "a", "", "provide"), ("a", "b", "", "provide")]),
        ("a --> b --> c", [("a", "b", "", "provide"), ("b", "c", "", "provide")]),
        ("a & b --> c", [("a", "c", "", "provide"), ("b", "c", "", "provide")]),
        ("a e1@--> b", [("a", "b", "", "provide")]),
        ("a --x b; b --o c", [("a", "b", "", "provide"), ("b", "c", "", "provide")]),
        ("a[one]:::x --> b{{two}}", [("a", "b", "", "provide")]),
        ('a["x --> y"] --> b', [("a", "b", "", "provide")]),
        ("end-point --> b", [("end-point", "b", "", "provide")]),
        ("style --> b", [("style", "b", "", "provide")]),
    ],
)
def test_every_way_to_write_an_arrow_is_read(line, arrows):
    proposal = read(mermaid.KIND, f"flowchart LR\n{line}\n")

    assert proposal.remarks == ()
    made = proposal.organisation.handoffs
    assert [(each.source, each.target, each.passes, each.kind) for each in made] == arrows


@pytest.mark.parametrize(
    ("written", "title"),
    [
        ("a[plain words]", "plain words"),
        ('a["in quotes"]', "in quotes"),
        ('a["`marked`"]', "marked"),
        ("a(round)", "round"),
        ("a([stadium])", "stadium"),
        ("a[[twice]]", "twice"),
        ("a[(store)]", "store"),
        ("a((circle))", "circle"),
        ("a(((ring)))", "ring"),
        ("a>flag]", "flag"),
        ("a{if}", "if"),
        ("a{{six}}", "six"),
        ("a[/leaning/]", "leaning"),
        ("a[/wide\\]", "wide"),
        ('a@{ shape: doc, label: "said" }', "said"),
        ("a[one<br/>two]", "one two"),
        ('a["#lt;b#gt; #35;1 #quot;q#quot;"]', '<b> #1 "q"'),
        ("a", "a"),
    ],
)
def test_every_shape_is_read(written, title):
    proposal = read(mermaid.KIND, f"graph TD\n  {written}\n")

    assert [duty.title for duty in proposal.organisation.duties] == [title]
    assert proposal.remarks == ()


def test_a_card_lies_where_it_is_named_first_within_a_lane():
    text = "flowchart\nx --> y\nsubgraph one\n x[X]\nend\nsubgraph two\n x --> y\nend\n"

    made = read(mermaid.KIND, text).organisation

    assert {duty.id: duty.responsible for duty in made.duties} == {"x": ("one",), "y": ("two",)}


def test_a_frame_beside_cards_becomes_a_tag():
    text = "flowchart\nsubgraph team\n a\n subgraph Night [At night]\n b\n end\nend\n"

    made = read(mermaid.KIND, text).organisation

    assert [(duty.id, duty.responsible, duty.tags) for duty in made.duties] == [
        ("a", ("team",), ()),
        ("b", ("team",), ("At night",)),
    ]


def test_what_is_wrong_in_mermaid_has_its_line():
    text = "\n\nflowchart LR\nsubgraph one\na[x\nend\nend\nsubgraph one\nb\n%% fine\n"

    assert remarks(read(mermaid.KIND, text, "x.mmd")) == [
        "x.mmd:5: From “a[x” on the line was not understood.",
        "x.mmd:7: An “end” stands where no lane is open.",
        "x.mmd:8: A second lane has the id “one”; its cards go into the first.",
        "x.mmd:8: The lane “one” does not end.",
    ]


@pytest.mark.parametrize("text", ["", "sequenceDiagram\na->>b: c\n", "flowchart LR\n", "# words"])
def test_text_without_a_flowchart_is_refused(text):
    with pytest.raises(CannotRead, match=r"^x.mmd: There is no flowchart with cards in it\."):
        read(mermaid.KIND, text, "x.mmd")


def test_a_node_called_a_in_another_drawing_is_another_duty():
    text = "flowchart LR\n subgraph Web\n  A[{}]\n end\n"
    here = joined(BLANK, read(mermaid.KIND, text.format("Build"), "build.mmd"))

    other = joined(here, read(mermaid.KIND, text.format("Bill"), "bill.mmd"))
    renamed = joined(here, read(mermaid.KIND, text.format("Compile"), "build.mmd"))

    assert [each.title for each in other.duties] == ["Build", "Bill"]
    assert [each.title for each in renamed.duties] == ["Compile"]


def test_long_and_hostile_mermaid_is_read_through():
    for piece in (
        "[",
        "a[",
        '"',
        "subgraph a\n",
        "a --",
        "-.",
        "&",
        "a & ",
        "@{",
        "%%",
        "```mermaid\n",
    ):
        text = f"flowchart LR\nok\n{piece * 20_000}"
        assert read(mermaid.KIND, text).organisation.duties[0].id == "ok"


# --- draw.io ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("kind", "write"),
    [(mermaid.KIND, as_flowchart), (mermaid.KIND, as_swimlanes), (drawio.KIND, as_drawio)],
)
def test_teams_and_duties_of_one_id_come_back_as_what_they_were(kind, write):
    org = Organisation(
        org=Identity(name="acme"),
        teams=(Team(id="ops", title="Ops"), Team(id="unassigned", title="Free")),
        duties=(
            Duty(id="ops", title="Operate", responsible=("ops",)),
            Duty(id="team-ops", title="Staff", responsible=("unassigned",)),
            Duty(id="idle", title="Idle"),
        ),
        handoffs=(HandOff.model_validate({"from": "ops", "to": "team-ops"}),),
    )

    proposal = read(kind, write(org))

    assert proposal.remarks == ()
    found = proposal.organisation
    assert [team.id for team in found.teams] == ["ops", "unassigned"]
    assert {each.id: each.responsible for each in found.duties} == {
        each.id: each.responsible for each in org.duties
    }
    assert [(each.source, each.target) for each in found.handoffs] == [("ops", "team-ops")]


def test_arrows_from_very_many_to_very_many_are_left_out_and_said():
    ends = " & ".join(f"n{at}" for at in range(3_000))

    found = read(mermaid.KIND, f"flowchart TB\nsubgraph A\n{ends} --> {ends}\nn1 --> n2\nend\n")

    assert len(found.organisation.handoffs) == 1
    assert "9,000,000 arrows are left out" in found.remarks[0].text


def page(text):
    return f"<mxfile>\n\n<diagram name='P'>{text}</diagram></mxfile>"


def drawing(*cells):
    return DRAWING.format("".join(cells))


def test_shapes_outside_of_lanes_have_no_team():
    made = read(drawio.KIND, drawing('<mxCell id="a" value="A" vertex="1"/>')).organisation

    assert [(duty.title, duty.responsible) for duty in made.duties] == [("A", ())]


def test_scripts_in_labels_are_no_words():
    label = "&lt;script&gt;x()&lt;/script&gt;Do &lt;b onclick=y&gt;it&lt;/b&gt;&lt;div&gt;now"
    cell = f'<mxCell id="a" style="html=1" value="{label}" vertex="1"/>'

    assert read(drawio.KIND, drawing(cell)).organisation.duties[0].title == "Do it now"


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        ("<mxfile><diagram", "x.drawio, line 1: The XML is damaged"),
        (page("%%%"), "x.drawio, line 3: The page “P” is damaged"),
        (page(packed(b"x" * 500)[:-8]), "The page “P” is damaged"),
        (page(packed(b"no xml")), "The page “P”: The XML is damaged"),
        (page(packed(b"<a/>")), "The page “P” holds no drawing"),
        (page(packed(b" " * 10_000_001)), "more than 10 MB unpacked"),
        ("<mxGraphModel/>", "It holds no drawing."),
        ("<mxfile/>", "There is no lane or shape with a text in it."),
        ("<mxfile>" + "<diagram/>" * 1_001 + "</mxfile>", "more than 1,000 pages"),
        ("<a>" * 200 + "</a>" * 200, "nested too deep"),
        ('<?xml version="1.0" encoding="nonsense"?><mxfile/>', "x.drawio"),
        (b"\xff\xfe\x00", "x.drawio"),
        (b"\x1f\x8b\x08", "x.drawio"),
    ],
)
def test_a_damaged_drawing_is_refused_with_its_place(data, sentence):
    with pytest.raises(CannotRead) as trouble:
        read(drawio.KIND, data, "x.drawio")

    assert sentence in str(trouble.value)


def test_many_packed_pages_together_have_the_limit_of_one():
    page = quote(drawing(f'<mxCell id="a" value="{"x" * 4_000_000}" vertex="1"/>')).encode()
    pages = f"<diagram>{packed(page)}</diagram>" * 3

    with pytest.raises(CannotRead, match="more than 10 MB unpacked"):
        read(drawio.KIND, f"<mxfile>{pages}</mxfile>")


def test_ten_thousand_cells_in_one_another_are_read():
    chain = "".join(
        f'<mxCell id="c{n}" value="{n}" vertex="1" style="group" parent="c{n - 1}"/>'
        for n in range(10_000)
    )
    cell = '<mxCell id="a" value="A" vertex="1" parent="c9999"/>'

    assert len(read(drawio.KIND, drawing(chain, cell)).organisation.duties) == 1


@pytest.mark.parametrize("kind", [drawio.KIND, bpmn.KIND], ids=["drawio", "bpmn"])
@pytest.mark.parametrize(
    "head",
    [
        '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>',
        '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>',
        '<!DOCTYPE x [<!ENTITY % a SYSTEM "http://127.0.0.1/x.dtd"> %a;]>',
        '<!DOCTYPE x SYSTEM "http://127.0.0.1/x.dtd">',
        "<!DOCTYPE mxfile>",
    ],
)
def test_definitions_of_entities_are_refused_and_nothing_is_fetched(kind, head):
    text = f"<?xml version='1.0'?>\n{head}\n<mxfile><a>&a;</a></mxfile>"

    with pytest.raises(CannotRead, match="defines a document type or entities") as trouble:
        read(kind, text, "x.xml")

    assert str(trouble.value).startswith("x.xml, line 2: ")


def test_of_a_folder_a_damaged_drawing_is_left_out_and_said():
    good = (FILES / "drawio" / "orders.drawio").read_bytes()

    proposal = drawio.KIND.propose(
        source(("a/bad.drawio", "<mxfile>"), ("good.drawio", good)), None
    )

    assert len(proposal.organisation.duties) == 4
    assert proposal.notes[0].startswith("a/bad.drawio, line 1: The XML is damaged")


def test_reading_xml_needs_no_module_that_talks_to_other_machines():
    code = (
        "import sys; from dutyflow_models.interchange.xml_tree import read_xml;"
        "assert read_xml(b'<a/>', 'a').name == 'a';"
        "sys.exit(bool({'urllib.request', 'http.client', 'ssl', 'socket'} & sys.modules.keys()))"
    )

    assert subprocess.run([sys.executable, "-c", code], timeout=60).returncode == 0


# --- BPMN ------------------------------------------------------------------------------------


def process(*parts):
    return BPMN.format(f'<process id="p">{"".join(parts)}</process>')


def lane(name, *nodes):
    held = "".join(f"<flowNodeRef>{node}</flowNodeRef>" for node in nodes)
    return f'<laneSet><lane id="{name}" name="{name}">{held}</lane></laneSet>'


def flow(source_id, target_id, name=""):
    return f'<sequenceFlow name="{name}" sourceRef="{source_id}" targetRef="{target_id}"/>'


def task(node_id):
    return f'<task id="{node_id}" name="{node_id}"/>'


def test_circles_of_gateways_are_gone_once():
    text = process(
        lane("one", "a"),
        lane("two", "b"),
        task("a"),
        task("b"),
        '<exclusiveGateway id="g"/><parallelGateway id="h"/>',
        flow("a", "g"),
        flow("g", "h", "again"),
        flow("h", "g"),
        flow("h", "b"),
    )

    (handoff,) = read(bpmn.KIND, text).organisation.handoffs

    assert (handoff.source, handoff.target, handoff.passes) == ("a", "b", "again")


def test_gateways_that_multiply_are_followed_up_to_a_limit():
    count = 900
    gateways = "".join(f'<exclusiveGateway id="g{n}"/>' for n in range(count))
    chain = "".join(flow(f"g{n}", f"g{n + 1}") for n in range(count - 1))
    tasks = "".join(task(f"t{n}") + flow(f"t{n}", "g0") for n in range(count))
    text = process(lane("one", "last"), gateways, chain, tasks, task("last"), flow("g899", "last"))

    proposal = read(bpmn.KIND, text, "x.bpmn")

    assert len(proposal.organisation.duties) == count + 1
    assert remarks(proposal)[:1] == ["x.bpmn: The flows branch so much that not all were followed."]


def test_very_many_messages_between_very_many_pools_are_told_of():
    pools = "".join(f'<participant id="p{at}" processRef="q{at}"/>' for at in range(30_000))
    flows = '<messageFlow id="m" sourceRef="t" targetRef="p7"/>' * 30_000
    inner = f"<collaboration>{pools}{flows}</collaboration>"

    found = read(bpmn.KIND, BPMN.format(inner + '<process id="q1"><task id="t"/></process>'))

    assert len(found.organisation.duties) == 1
    assert "ends at the pool" in found.remarks[0].text


def test_what_is_wrong_in_bpmn_has_its_line():
    text = process("\n", task("a"), "\n", task("a"), "\n", flow("a", ""), "\n", flow("x", "a"))

    assert remarks(read(bpmn.KIND, text, "x.bpmn")) == [
        "x.bpmn:3: The id “a” is there already; the second one is left out.",
        "x.bpmn:4: A flow ends at nothing, which is no task, event or gateway; it is left out.",
        "x.bpmn:5: A flow begins at “x”, which is no task, event or gateway; it is left out.",
    ]


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("<html/>", "x.bpmn, line 1: It is no BPMN"),
        (BPMN.format(""), "x.bpmn: There is no task in it."),
        ("<definitions>", "x.bpmn, line 1: The XML is damaged"),
    ],
)
def test_what_is_no_bpmn_is_refused(text, sentence):
    with pytest.raises(CannotRead) as trouble:
        read(bpmn.KIND, text, "x.bpmn")

    assert str(trouble.value).startswith(sentence)


@pytest.mark.parametrize(
    "kind", [mermaid.KIND, drawio.KIND, bpmn.KIND, trello.KIND], ids=lambda k: k.id
)
@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "{}",
        "<a/>",
        "teams: []\nduties: []\n",
        "flowchart of words\n",
        '{"lists": 1, "cards": 2}',
    ],
)
def test_others_files_are_not_taken_for_ours(kind, text):
    assert kind.recognises(source(("x.xml", text), ("y.json", text))) == 0
