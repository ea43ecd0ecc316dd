"""`dutyflow convert`: what it writes, prints and refuses."""

from __future__ import annotations

import json
import os
import subprocess
import sys

import pytest

from dutyflow.cli import main
from dutyflow_models.files.read import read_org_file
from dutyflow_models.interchange.into.list_mapping import ListMapping

THERE = """\
# who does what, in our own words
schema: 1
org: {name: acme, title: Acme}
teams:
  - {id: platform, title: Platform}   # ask Ada
duties:
  - {id: clusters, title: Create clusters, responsible: [platform], status: accepted}
"""
BROUGHT = {
    "schema": 1,
    "org": {"name": "other"},
    "teams": [{"id": "cloud", "title": "platform"}, {"id": "sre", "title": "SRE"}],
    "duties": [
        {"id": "clusters", "title": "Create clusters", "responsible": ["sre"]},
        {"id": "page", "title": "Be on call\u001b[31m", "accountable": "cloud"},
    ],
    "handoffs": [{"from": "clusters", "to": "page"}],
}


@pytest.fixture
def run(capfd):
    def command(*arguments):
        try:
            code = main(["convert", *map(str, arguments)])
        except SystemExit as end:
            code = end.code
        written = capfd.readouterr()
        assert "Traceback" not in written.err
        return code, written.out, written.err

    return command


@pytest.fixture
def brought(tmp_path):
    path = tmp_path / "brought.json"
    path.write_text(json.dumps(BROUGHT), encoding="utf-8")
    return path


@pytest.fixture
def there(tmp_path):
    path = tmp_path / "acme.org.yaml"
    path.write_text(THERE, encoding="utf-8")
    return path


def test_a_file_becomes_a_new_org_file_and_it_is_said_what_is_in_it(run, brought, tmp_path):
    before = brought.read_bytes()

    code, out, err = run(brought, "--to", tmp_path / "new.org.yaml")

    reading = read_org_file(tmp_path / "new.org.yaml")
    assert (code, err) == (0, "")
    assert out.splitlines() == [
        f"{brought}: Dutyflow organisation: 2 teams, 2 duties and 1 hand-off",
        "New team: “platform”.",
        "New team: “SRE”.",
        "New duty: “Create clusters” (SRE).",
        "New duty: “Be on call [31m” (platform).",
        "New hand-off: “Create clusters → Be on call [31m”.",
    ]
    assert [duty.answerable for duty in reading.organisation.duties] == ["sre", "cloud"]
    assert reading.problems == ()
    assert brought.read_bytes() == before


def test_an_existing_file_keeps_its_text_and_gets_what_is_new(run, brought, there):
    code, out, _ = run(brought, "--to", there, "--into", there)

    text = there.read_text(encoding="utf-8")
    assert code == 0
    assert "“Create clusters” moved from Platform to SRE." in out
    assert "New team: “SRE”." in out
    assert "# who does what, in our own words\n" in text
    assert "  - {id: platform, title: Platform}   # ask Ada\n" in text
    assert "responsible: [sre], status: accepted" in text
    page = read_org_file(there).organisation.duties_by_id["page"]
    assert page.accountable == "platform"


def test_the_same_once_more_changes_nothing(run, brought, there):
    run(brought, "--to", there, "--into", there)
    before = there.stat().st_mtime_ns, there.read_bytes()

    code, out, _ = run(brought, "--to", there, "--into", there)

    assert (code, out.splitlines()[1:]) == (0, ["Nothing new."])
    assert (there.stat().st_mtime_ns, there.read_bytes()) == before


def test_with_another_name_the_existing_file_stays(run, brought, there, tmp_path):
    code, _, _ = run(brought, "--to", tmp_path / "copy.org.yaml", "--into", there)

    assert code == 0
    assert there.read_text(encoding="utf-8") == THERE
    assert "# ask Ada" in (tmp_path / "copy.org.yaml").read_text(encoding="utf-8")


def test_the_standard_output_holds_the_file_and_nothing_else(run, brought):
    code, out, err = run(brought, "--to", "-")

    assert code == 0
    assert out.startswith("schema: 1\norg:\n")
    assert "2 duties" in err


def test_what_was_not_understood_is_printed_with_its_line_and_is_code_1(run, tmp_path):
    path = tmp_path / "x.json"
    path.write_text('{"schema": 1, "org": {"name": "a"},\n"teams": [{"title": "SRE"}]}')

    code, out, _ = run(path, "--to", tmp_path / "new.org.yaml")

    assert code == 1
    assert out.splitlines()[-1].startswith("x.json:2: A team “SRE” has no “id”")
    assert (tmp_path / "new.org.yaml").exists()


def test_a_folder_is_read_without_the_file_that_is_added_to(run, brought, there, tmp_path):
    code, out, _ = run(tmp_path, "--to", there, "--into", there)

    assert code == 0
    assert "New team: “SRE”." in out


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["no.json", "--to", "a.org.yaml"], "“no.json” does not exist"),
        (["brought.json", "--to", "acme.org.yaml"], "is there already"),
        (["brought.json", "--to", "brought.json"], "is what is converted"),
        (["brought.json", "--to", "new.png"], "would be a picture"),
        (["brought.json", "--to", "a.org.yaml", "--into", "no.org.yaml"], "does not exist"),
        (["brought.json", "--to", "brought.json", "--into", "acme.org.yaml"], "is what is conv"),
        (["brought.json", "--to", "a.yaml", "--from", "dutyflaw"], "Did you mean “dutyflow”?"),
        (["brought.json", "--to", "a.yaml", "--from", "x"], "There are: dutyflow"),
        (["words.txt", "--to", "a.yaml"], "words.txt: it was not recognised what this is."),
        (["empty", "--to", "a.yaml"], "No file in the folder is called as one"),
        (["broken.json", "--to", "a.yaml", "--from", "dutyflow"], "broken.json, line 2: "),
    ],
)
def test_what_cannot_be_done_is_one_sentence_and_nothing_is_written(
    run, brought, there, tmp_path, monkeypatch, arguments, sentence
):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "words.txt").write_text("just words\n")
    (tmp_path / "broken.json").write_text('{"schema": 1,\n"teams": [')
    (tmp_path / "empty").mkdir()
    before = {path.name: path.is_file() and path.read_bytes() for path in tmp_path.iterdir()}

    code, out, err = run(*arguments)

    assert (code, out) == (2, "")
    assert sentence in err
    assert err.count("\n") == 1
    after = {path.name: path.is_file() and path.read_bytes() for path in tmp_path.iterdir()}
    assert after == before


def test_a_link_is_no_file_to_write_through(run, brought, tmp_path):
    link = tmp_path / "new.org.yaml"
    os.symlink(tmp_path / "elsewhere.org.yaml", link)

    code, _, err = run(brought, "--to", link)

    assert (code, "is there already" in err) == (2, True)
    assert not (tmp_path / "elsewhere.org.yaml").exists()


def test_no_qt_is_needed(brought, tmp_path):
    code = (
        "import sys; from dutyflow.cli import main\n"
        f"code = main(['convert', {str(brought)!r}, '--to', {str(tmp_path / 'new.yaml')!r}])\n"
        "print(code, [name for name in sys.modules if name.startswith('PySide6')])"
    )

    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)

    assert done.stdout.splitlines()[-1] == "0 []", done


def test_a_list_is_read_by_a_mapping_that_was_saved(run, tmp_path):
    table, mapping, out = (tmp_path / name for name in ("a.csv", "a.mapping.json", "a.org.yaml"))
    table.write_text("what,title,whose\nGreet,x,Shop\n", encoding="utf-8")
    mapping.write_text(ListMapping(title="what", team="whose").text, encoding="utf-8")

    code, printed, _ = run(table, "--mapping", mapping, "--to", out)

    assert code == 0
    assert "Read “what” as title and “whose” as team." in printed
    (duty,) = read_org_file(out).organisation.duties
    assert (duty.title, duty.responsible, duty.note) == ("Greet", ("shop",), "a.csv, line 2")


def test_a_mapping_that_is_none_is_refused_and_nothing_is_written(run, brought, tmp_path):
    code, _, said = run(brought, "--mapping", brought, "--to", tmp_path / "out.org.yaml")

    assert code == 2
    assert "brought.json is no mapping. Name one that was saved when importing." in said
    assert not (tmp_path / "out.org.yaml").exists()


def test_a_mapping_goes_with_no_other_kind(run, brought, tmp_path):
    mapping = tmp_path / "a.mapping.json"
    mapping.write_text(ListMapping(title="a").text, encoding="utf-8")

    code, _, said = run(
        brought, "--from", "dutyflow", "--mapping", mapping, "--to", tmp_path / "o.org.yaml"
    )

    assert code == 2
    assert "The mapping is of the kind list: leave --from out, or say --from list." in said


PERIBOLOS = "orgs:\n  acme:\n    teams:\n      web:\n        members: [ada, bob]\n"
OWNERS = "/shop/cart/pay/ @acme/web\n/shop/cart/tax/ @acme/web\n"
TRELLO = (
    '{"name": "B", "lists": [{"id": "l", "name": "Done"}],\n'
    '"cards": [{"id": "c", "name": "Card", "idList": "l"}]}'
)
RACI = "Task,Note,Dev\nCode,read it,K\nTest,x,R\n"
RACI_MAPPING = {
    "tables": [
        {
            "head": ["Task", "Note", "Dev"],
            "columns": ["title", "description", "team"],
            "values": {"k": ["consulted"]},
        }
    ]
}


@pytest.mark.parametrize(
    ("name", "text", "kind", "options", "written"),
    [
        ("org.yaml", PERIBOLOS, "peribolos", {"members": "counted"}, "2 people"),
        ("CODEOWNERS", OWNERS, "codeowners", {"depth": 3}, "Look after /shop/cart/tax"),
        ("b.json", TRELLO, "trello", {"lists": "teams"}, "{id: done, title: Done}"),
        ("r.csv", RACI, "raci-table", RACI_MAPPING, "consulted: [dev]"),
    ],
)
def test_every_kind_with_options_takes_a_mapping(run, tmp_path, name, text, kind, options, written):
    path, mapping, out = tmp_path / name, tmp_path / "m.json", tmp_path / "o.org.yaml"
    path.write_text(text, encoding="utf-8")
    mapping.write_text(json.dumps({"format": f"dutyflow-{kind}-mapping", **options}))

    code, _, said = run(path, "--mapping", mapping, "--to", out)

    assert (code, said) == (0, "")
    assert written in out.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("kind", "options", "said"),
    [
        ("trello", {"lists": "team"}, "“lists” of a mapping is decide, teams or stages."),
        ("codeowners", {"depth": True}, "“depth” of a mapping is 1, 2, 3, 4, 5 or 6."),
        ("peribolos", {"members": []}, "“members” of a mapping is listed or counted."),
        ("backstage", {}, "m.json is no mapping."),
    ],
)
def test_a_mapping_with_something_else_in_it_is_refused(
    run, brought, tmp_path, kind, options, said
):
    mapping = tmp_path / "m.json"
    mapping.write_text(json.dumps({"format": f"dutyflow-{kind}-mapping", **options}))

    code, _, printed = run(brought, "--mapping", mapping, "--to", tmp_path / "o.org.yaml")

    assert code == 2
    assert said in printed
    assert not (tmp_path / "o.org.yaml").exists()
