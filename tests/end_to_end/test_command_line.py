from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from pptx import Presentation

from dutyflow.cli import main
from dutyflow.cli.arguments import COMMANDS
from dutyflow.cli.start import COMMAND_NAMES

ROOT = Path(__file__).resolve().parents[2]
BOARD = """\
# who runs what
schema: 1
org: {name: acme, title: Acme}
stages:
  - {id: build, title: Build}
  - {id: run, title: Run}
factors:
  - {id: sre, title: SRE in play, values: [true, false], default: false}
teams:
  - {id: dev, title: Development, aliases: [Devs]}
  - {id: ops, title: Operations}
scenarios:
  - {id: with-sre, title: With SRE, facts: {sre: true}}
duties:
  - id: deploy
    title: Deploy releases   # twice a week
    responsible: [dev]
  - id: on-call
    title: On call
    stage: run
    responsible: [ops]
  - id: page
    title: On call
    accountable: ops
handoffs:
  - {from: deploy, to: on-call, passes: a release}
"""


@pytest.fixture
def board(tmp_path):
    path = tmp_path / "acme.org.yaml"
    path.write_text(BOARD, encoding="utf-8")
    return path


@pytest.fixture
def run(capfd):
    """Run the command line in this process; return the exit code and what was written."""

    def command(*arguments):
        try:
            code = main([str(argument) for argument in arguments])
        except SystemExit as end:
            code = end.code
        written = capfd.readouterr()
        assert "Traceback" not in written.err
        return code, written.out, written.err

    return command


def process(
    *arguments, code="import sys; from dutyflow.__main__ import main; sys.exit(main())", **more
):
    more.setdefault("stdout", subprocess.PIPE)
    return subprocess.Popen(
        [sys.executable, "-c", code, *arguments], stderr=subprocess.PIPE, cwd=ROOT, **more
    )


# --- the whole ---


def test_every_command_has_its_arguments_and_its_module():
    assert tuple(COMMANDS) == COMMAND_NAMES
    for name in COMMAND_NAMES:
        assert (ROOT / "desktop" / "dutyflow" / "cli" / f"{name}.py").exists()


def test_the_module_tells_its_version():
    running = subprocess.run(
        [sys.executable, "-m", "dutyflow", "--version"], capture_output=True, text=True
    )
    assert (running.returncode, running.stderr) == (0, "")
    assert running.stdout.startswith("dutyflow 0.")


@pytest.mark.parametrize("arguments", [("--help",), *((name, "--help") for name in COMMAND_NAMES)])
def test_help_says_what_can_be_written(run, arguments):
    code, out, err = run(*arguments)
    assert (code, err) == (0, "")
    assert "usage: dutyflow" in out
    assert "Exit codes" in out


def test_export_writes_slides_and_a_deck_of_them(run, qapp, board, tmp_path):
    for name, further in (("board.pptx", ()), ("deck.pptx", ("--deck", "--size", "4:3"))):
        assert run("export", board, "--to", tmp_path / name, *further) == (0, "", "")
    one, deck = (Presentation(tmp_path / name) for name in ("board.pptx", "deck.pptx"))

    assert one.slides[0].shapes.title.text.startswith("Acme")
    assert "Load" in [each.shapes.title.text for each in deck.slides]
    assert deck.slide_width / deck.slide_height == 4 / 3


@pytest.mark.parametrize(("language", "base"), [("de", "Basis"), ("en", "Base")])
def test_export_writes_a_deck_in_a_language(board, tmp_path, language, base):
    deck = tmp_path / "deck.pptx"
    ran = subprocess.run(
        [sys.executable, "-m", "dutyflow", "export", board, "--to", deck, "--deck",
         "--language", language],
        timeout=120,
    )  # fmt: skip

    assert ran.returncode == 0
    titles = [each.shapes.title.text for each in Presentation(deck).slides]
    assert any(each.startswith(base) for each in titles)


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["--verison"], "dutyflow"),
        (["check"], "dutyflow check: The following arguments are required: FILE"),
        (["check", "--format", "xml", "a"], "invalid choice: 'xml'"),
        (["export", "a.yaml"], "required: --to"),
        (["exprt", "a.yaml"], "Did you mean “export”?"),
        (["one.yaml", "two.yaml"], "One file at a time"),
        (["export", "sample", "--to", "a.png", "--size", "huge"], "“huge” is no page size"),
        (["export", "sample", "--to", "a.png", "--scale", "9"], "--scale 9.0: "),
        (["export", "sample", "--to", "a.doc"], "“a.doc” says no format"),
        (["export", "sample", "--to", "-"], "say the format"),
        (["export", "sample", "--to", "a.png", "--layout", "no.yaml"], "“no.yaml” does not exist"),
        (
            ["export", "sample", "--to", "a.pptx", "--template", "no.potx"],
            "“no.potx” does not exist",
        ),
        (["edit", "sample"], "No edit was named"),
        (["edit", "no.yaml", "--remove", "x"], "“no.yaml” does not exist"),
        (["diff", "sample", "no.yaml"], "“no.yaml” does not exist"),
    ],
)
def test_wrong_usage_is_one_sentence_and_code_2(run, tmp_path, monkeypatch, arguments, sentence):
    monkeypatch.chdir(tmp_path)
    code, out, err = run(*arguments)
    assert (code, out) == (2, "")
    assert sentence in err
    assert err.count("\n") == 1
    assert list(tmp_path.iterdir()) == []


def test_what_needs_no_picture_does_not_import_qt(board, tmp_path):
    code = (
        "import sys\n"
        "from dutyflow.cli import main\n"
        "file = sys.argv[1]\n"
        "for words in (['check', file], ['edit', file, '--give', 'deploy=ops'],\n"
        "              ['diff', file, 'sample'], ['schema']):\n"
        "    assert main(words) < 2, words\n"
        "print(sorted(n for n in sys.modules if n.split('.')[0] in ('PySide6', 'shiboken6')),\n"
        "      file=sys.stderr)\n"
    )
    running = process(str(board), code=code)
    _, err = running.communicate()
    assert (running.returncode, err) == (0, b"[]\n")


def test_nothing_heavy_is_imported_before_the_arguments_are_understood():
    code = (
        "import sys\n"
        "from dutyflow.cli import main\n"
        "try:\n    main(['check'])\n"
        "except SystemExit:\n"
        "    print(sorted({'pydantic', 'yaml', 'sqlite3', 'PySide6'} & sys.modules.keys()))\n"
    )
    running = process(code=code)
    out, err = running.communicate()
    assert out == b"[]\n", err


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no such device here")
@pytest.mark.parametrize(
    "words", [["schema"], ["export", "sample", "--to", "-", "--format", "yaml"]]
)
def test_a_full_disk_is_one_sentence(words):
    with open("/dev/full", "wb") as full:
        running = process(*words, stdout=full)
        _, err = running.communicate()
    assert running.returncode == 2
    assert err == b"dutyflow: The output could not be used: No space left on device.\n"


def test_a_closed_pipe_is_one_sentence():
    reading, writing = os.pipe()
    os.close(reading)
    running = process("schema", stdout=writing)
    os.close(writing)
    _, err = running.communicate()
    assert (running.returncode, err) == (2, b"dutyflow: Nobody reads the output any more.\n")


@pytest.mark.skipif(os.name == "nt", reason="there are no such signals there")
def test_ctrl_c_is_one_sentence(tmp_path):
    code = (
        "import os, signal, sys\n"
        "import dutyflow_models.files.schema as schema\n"
        "schema.schema_text = lambda: os.kill(os.getpid(), signal.SIGINT) or 'late'\n"
        "from dutyflow.cli import main\n"
        "sys.exit(main(['schema']))\n"
    )
    running = process(
        code=code, preexec_fn=lambda: signal.signal(signal.SIGINT, signal.default_int_handler)
    )
    out, err = running.communicate()
    assert (running.returncode, out, err) == (2, b"", b"dutyflow: Stopped before it was done.\n")


@pytest.mark.skipif(sys.platform != "linux", reason="names are always text there")
def test_a_file_name_that_is_not_utf8_is_read_and_said_as_it_is(tmp_path, run):
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9.org.yaml"))
    path.write_text("duties:\n  - {id: a, title: A, responsible: [nobody]}\n")
    running = process("check", path)
    out, _ = running.communicate()
    assert running.returncode == 1
    assert os.fsencode(path) + b":2:" in out
    assert run("edit", path, "--set", "a.title=B")[0] == 0
    assert "title: B" in path.read_text()
    assert run("check", path, "--format", "json")[0] == 1


# --- check ---


SOUND = BOARD.replace("id: page\n    title: On call", "id: page\n    title: Page")
OPEN = """\
factors: [{id: sre, title: SRE?, values: [true, false], default: false}]
teams: [{id: dev, title: Dev}, {id: sre, title: SRE, when: {sre: true}}]
scenarios: [{id: with-sre, title: With SRE, facts: {sre: true}}]
duties:
  - {id: shared, title: Shared, responsible: [dev, sre]}
  - {id: nobody, title: Nobody}
handoffs:
  - {from: shared, to: nobody}
  - &twice {from: shared, to: shared}
"""
WAIVERS = """\
waivers:
  - {finding: unowned, about: [nobody], reason: next year}
  - {finding: handoff-to-itself, about: [shared>shared], reason: was last year, until: 2001-12-31}
"""


def test_a_sound_file_is_fine(run, board):
    board.write_text(SOUND)
    assert run("check", board) == (0, f"{board}: fine\n", "")
    assert run("check", board, "--scenario", "all") == (0, f"{board}: fine\n", "")


def test_notes_are_no_problems(run, board):
    code, out, err = run("check", board)
    assert (code, err) == (0, "")
    assert out == f"{board}:18:5: note: 2 duties are called “On call”. [same-title]\n"


def test_findings_are_told_at_the_lines_of_their_entries(run, tmp_path):
    path = tmp_path / "open.org.yaml"
    path.write_text("org: {name: open}\nschema: 1\n" + OPEN)
    code, out, err = run("check", path)
    assert (code, err) == (1, "")
    assert out.splitlines() == [
        f"{path}:11:5: warning: “Shared” hands off to itself. "
        "Remove the hand-off of “Shared” to itself. [handoff-to-itself]",
        f"{path}:8:5: warning: Nobody has “Nobody”. [unowned]",
    ]
    _, out, _ = run("check", path, "--format", "github")
    assert f"::warning file={path},line=8,col=5::Nobody has “Nobody”. [unowned]\n" in out


def test_each_scenario_is_told_with_what_is_found_in_it(run, tmp_path):
    path = tmp_path / "open.org.yaml"
    path.write_text("org: {name: open}\nschema: 1\n" + OPEN)
    _, out, _ = run("check", path, "--scenario", "With SRE", "--format", "json")
    found = {each["code"]: each for each in json.loads(out)}
    assert found["shared-without-accountable"]["scenarios"] == ["with-sre"]
    assert found["shared-without-accountable"]["about"] == ["shared"]
    code, out, _ = run("check", path, "--scenario", "all")
    assert code == 1
    assert out.count("Nobody has “Nobody”. [unowned]") == 1
    assert "accountable for it. (In with-sre.) [shared-without-accountable]" in out
    code, out, err = run("check", path, "--scenario", "with-sra")
    assert (code, out) == (2, "")
    assert f"{path}: There is no scenario “with-sra”. Did you mean “with-sre”?" in err


def test_what_is_waived_is_counted_and_listed_when_asked(run, tmp_path):
    path = tmp_path / "open.org.yaml"
    path.write_text("org: {name: open}\nschema: 1\n" + OPEN + WAIVERS)
    code, out, _ = run("check", path)
    assert code == 1
    assert "[handoff-to-itself]\n" in out
    assert out.endswith(f"\n{path}: 1 waived, see --waived\n")
    _, out, _ = run("check", path, "--waived")
    assert "Nobody has “Nobody”. (Waived: next year) [unowned]\n" in out
    _, out, _ = run("check", path, "--waived", "--format", "json")
    assert [each["waived"] for each in json.loads(out)] == [None, "next year"]
    path.write_text(path.read_text().replace("  - &twice {from: shared, to: shared}\n", ""))
    assert run("check", path) == (0, f"{path}: fine, 1 waived, see --waived\n", "")
    assert "::notice " in run("check", path, "--waived", "--format", "github")[1]


def test_what_the_reader_says_is_not_said_again(run, tmp_path):
    path = tmp_path / "ghosts.org.yaml"
    path.write_text(
        "schema: 1\norg: {name: ghosts}\nteams: [{id: ops, title: Ops}]\n"
        "scenarios: [{id: s, title: S, facts: {x: 1}, merge: [g]}]\n"
        "duties: [{id: a, title: A, responsible: [ops, ghost], accountable: ops, stage: run}]\n"
        "handoffs: [{from: a, to: b}]\n"
    )
    _, out, _ = run("check", path, "--format", "json")
    codes = [each["code"] for each in json.loads(out)]
    assert sorted(codes) == [
        "unknown-duty", "unknown-factor", "unknown-group", "unknown-stage", "unknown-team",
    ]  # fmt: skip


def test_problems_are_told_with_their_places(run, tmp_path):
    path = tmp_path / "bad.org.yaml"
    path.write_text(
        "schema: 1\norg: {name: bad}\nteams: [{id: ops, title: Ops}]\n"
        "duties:\n  - {id: a, title: A, responsible: [opps]}\n"
    )
    code, out, err = run("check", path)
    assert (code, err) == (1, "")
    assert out.startswith(f"{path}:5:")
    assert "opps" in out
    code, out, _ = run("check", path, "--format", "json")
    problem = json.loads(out)[0]
    assert (code, problem["file"], problem["line"]) == (1, str(path), 5)
    fields = ["file", "line", "column", "severity", "code", "sentence", "advice"]
    assert list(problem) == [*fields, "about", "scenarios", "waived"]


def test_of_several_files_each_is_told(run, board, tmp_path):
    board.write_text(SOUND)
    broken = tmp_path / "broken.yaml"
    broken.write_text("duties: [\n")
    code, out, err = run("check", board, broken, "sample")
    assert (code, err) == (1, "")
    assert f"{broken}:" in out
    assert f"{board}: fine\n" in out


def test_from_where_on_a_team_has_too_much_is_yours_to_say(run, board):
    board.write_text(SOUND)
    code, out, _ = run("check", board, "--load-limit", "0")
    assert code == 1
    assert "over the limit of 0" in out
    assert run("check", board, "--load-limit", "99", "--share-limit", "100")[0] == 0


def test_a_file_that_is_not_there_is_code_2_and_the_others_are_checked(run, board, tmp_path):
    board.write_text(SOUND)
    code, out, err = run("check", tmp_path / "no.yaml", board)
    assert code == 2
    assert f"{board}: fine" in out
    assert err == "dutyflow check: A file could not be read.\n"


@pytest.mark.parametrize("kind", ["folder", "pipe"])
@pytest.mark.skipif(os.name == "nt", reason="there are no named pipes there")
def test_what_is_no_file_is_code_2(run, tmp_path, kind):
    path = tmp_path / "thing.yaml"
    path.mkdir() if kind == "folder" else os.mkfifo(path)
    assert run("check", path)[0] == 2


def test_github_gets_escaped_commands(run, tmp_path):
    path = tmp_path / "100%, really: bad.yaml"
    path.write_text('teams:\n  - {id: a, title: A}\n  - {id: a, title: "50%\\n::error::x"}\n')
    code, out, _ = run("check", path, "--format", "github")
    assert code == 1
    name = str(path).replace("100%, really: bad", "100%25%2C really%3A bad")
    commands = [line for line in out.splitlines() if line.startswith("::error ")]
    assert commands
    assert all(
        line.startswith((f"::error file={name}", f"::notice file={name}", f"::warning file={name}"))
        for line in out.splitlines()
    )
    assert commands[0].startswith(f"::error file={name},line=3,col=")


def test_no_control_character_of_a_file_reaches_the_terminal(run, tmp_path):
    path = tmp_path / "acme.yaml"
    path.write_text('teams:\n  - {id: "\\e[31m", title: A}\n')
    code, out, _ = run("check", path)
    assert code == 1
    assert "\x1b" not in out


# --- edit ---


def test_a_duty_is_given_to_another_team_and_nothing_else_changes(run, board):
    assert run("edit", board, "--give", "deploy=ops") == (0, "", "")
    assert board.read_text() == BOARD.replace("responsible: [dev]", "responsible: [ops]")


def test_duties_and_teams_go_by_title_and_alias(run, board):
    assert run("edit", board, "--give", "deploy releases=operations")[0] == 0
    assert run("edit", board, "--give", "deploy=Devs")[0] == 0
    assert board.read_text() == BOARD


def test_edits_are_made_in_the_order_in_which_they_stand(run, board):
    words = ["--add", "dev=Write tests", "--give", "write-tests=ops", "--remove", "page"]
    words += ["--set", "On call.title=Night shift"]
    code, _, err = run("edit", board, *words)
    assert (code, err) == (0, "")
    text = board.read_text()
    assert "title: Night shift" in text
    assert "Write tests" in text
    assert "id: page" not in text
    assert "# twice a week" in text
    assert run("check", board)[0] == 0


def test_edits_are_all_made_or_none(run, board):
    code, _, err = run("edit", board, "--remove", "deploy", "--give", "deploy=ops")
    assert code == 2
    assert "There is no duty “deploy”" in err
    assert board.read_text() == BOARD


@pytest.mark.parametrize(
    ("setting", "line"),
    [
        ("deploy.title=Ship: it, “now” = fast", "title:"),
        ("deploy.load=3", "load: 3"),
        ("deploy.stage=Build", "stage: build"),
        ("deploy.status=disputed", "status: disputed"),
        ("deploy.consulted=Operations, dev", "consulted: [ops, dev]"),
        ("deploy.accountable=Devs", "accountable: dev"),
        ("deploy.tags=a, b", "tags: [a, b]"),
        ('deploy.includes=["one, two", three]', "includes:"),
        ("deploy.when={sre: true}", "when: {sre: true}"),
        ("deploy.assignments=[{when: {sre: true}, accountable: ops}]", "assignments:"),
        ("deploy.note=see https://example.org/?a.b=c", "note:"),
    ],
)
def test_any_field_of_a_duty_is_set(run, board, setting, line):
    code, _, err = run("edit", board, "--set", setting)
    assert (code, err) == (0, "")
    changed = [each for each in board.read_text().splitlines() if each not in BOARD.splitlines()]
    assert any(each.strip().startswith(line) for each in changed)
    found = json.loads(run("check", board, "--format", "json")[1])
    assert all(each["scenarios"] for each in found), "the file itself has a problem"


def test_an_empty_value_takes_a_field_away(run, board):
    assert run("edit", board, "--set", "on-call.stage=")[0] == 0
    assert run("edit", board, "--give", "on-call=")[0] == 0
    assert "stage: run" not in board.read_text()
    assert "[ops]" not in board.read_text()


@pytest.mark.parametrize(
    ("option", "text", "sentence"),
    [
        ("--give", "deploy", "names no team"),
        ("--give", "deplyo=ops", "There is no duty “deplyo”. Did you mean “deploy”?"),
        ("--give", "deploy=Operatoins", "There is no team “Operatoins”. Did you mean “ops”?"),
        ("--give", "on call=ops", "Name it by its id: on-call, page."),
        ("--set", "deploy=x", "names no field"),
        ("--set", "deploy.titel=x", "no field “titel”. Did you mean “title”?"),
        ("--set", "deploy.id=x", "An id cannot be changed"),
        ("--set", "deploy.title=", "A title cannot be empty"),
        ("--set", "deploy.load=9", "“load” cannot be “9”: it is at most 5."),
        ("--set", "deploy.load=0", "“load” cannot be “0”: it is at least 1."),
        ("--set", "deploy.load=many", "“load” cannot be “many”: it is a whole number."),
        ("--set", "deploy.status=fine", "“status” cannot be “fine”: it is open, proposed,"),
        ("--set", "deploy.tags=[a, {b: c}]", "“tags › 2” cannot be “b: c”: it is text."),
        ("--set", "deploy.links=[{title: x}]", "“links › 1” cannot be “title: x”: it is text."),
        ("--set", "deploy.when={f: {x: 1}}", "“when › f” cannot be “x: 1”: it is text, a number"),
        ("--set", "deploy.when={f: null}", "“when › f” cannot be “nothing”: it is text, a number"),
        ("--set", "deploy.assignments=[a]", "“assignments › 1” cannot be “a”: it is written as"),
        (
            "--set",
            "deploy.assignments=[{responsible: dev}]",
            "“assignments › 1 › responsible” cannot be “dev”: it is a list, written as",
        ),
        ("--set", "deploy.informed=[{a: 1}]", "There is no team “a: 1”"),
        ("--set", "deploy.stage=walk", "There is no stage “walk”"),
        ("--set", "deploy.informed=dev, boss", "There is no team “boss”"),
        ("--set", "deploy.when=[a]", "is written as {factor: value}"),
        ("--set", "deploy.when={a", "is not YAML"),
        ("--set", "deploy.when={cloudy: true}", "There is no factor “cloudy”"),
        ("--add", "dev", "has no title"),
        ("--add", "dev=", "A title cannot be empty"),
    ],
)
def test_an_edit_that_cannot_be_is_one_sentence_and_the_file_stays(
    run, board, option, text, sentence
):
    code, out, err = run("edit", board, option, text)
    assert (code, out) == (2, "")
    assert sentence in err
    assert err.count("\n") == 1
    assert board.read_text() == BOARD


def test_the_result_goes_elsewhere_when_asked(run, board, tmp_path):
    out = tmp_path / "new.org.yaml"
    edited = BOARD.replace("responsible: [dev]", "responsible: [ops]")
    assert run("edit", board, "--give", "deploy=ops", "-o", out) == (0, "", "")
    assert out.read_text() == edited
    assert run("edit", board, "--give", "deploy=ops", "-o", "-") == (0, edited, "")
    assert board.read_text() == BOARD


def test_an_edit_that_changes_nothing_writes_nothing(run, board):
    before = board.stat().st_mtime_ns, board.stat().st_ino
    assert run("edit", board, "--give", "deploy=dev")[0] == 0
    assert (board.stat().st_mtime_ns, board.stat().st_ino) == before


def test_the_sample_is_not_edited_in_place(run):
    code, _, err = run("edit", "sample", "--add", "dev=One more")
    assert code == 2
    assert "-o OUT" in err


def test_a_file_of_a_newer_format_is_not_edited(run, board):
    newer = BOARD.replace("schema: 1", "schema: 99")
    board.write_text(newer)
    code, _, err = run("edit", board, "--remove", "deploy")
    assert code == 2
    assert "newer Dutyflow" in err
    assert board.read_text() == newer


# --- diff ---


def test_files_that_mean_the_same_do_not_differ(run, board, tmp_path):
    other = tmp_path / "other.org.yaml"
    other.write_text(BOARD.replace("[dev]", "['dev']").replace("# who runs what\n", ""))
    assert run("diff", board, other) == (0, "Nothing differs.\n", "")


def test_differences_are_told_in_three_forms(run, board, tmp_path):
    other = tmp_path / "other.org.yaml"
    run("edit", board, "--give", "deploy=ops", "-o", other)
    sentence = "“Deploy releases” moved from Development to Operations."
    assert run("diff", board, other) == (1, f"{sentence}\n", "")
    code, out, _ = run("diff", board, other, "--format", "json")
    assert (code, json.loads(out)[0]["kind"]) == (1, "moved")
    code, out, _ = run("diff", board, other, "--format", "markdown")
    assert (code, out) == (1, f"## Duties\n\n- {sentence}\n")


# --- schema ---


def test_the_schema_is_json(run):
    code, out, err = run("schema")
    assert (code, err) == (0, "")
    assert "duties" in json.loads(out)["properties"]


# --- export ---


@pytest.mark.parametrize(
    ("name", "start"),
    [
        ("board.png", b"\x89PNG\r\n\x1a\n"),
        ("board.svg", b"<?xml"),
        ("board.PDF", b"%PDF-"),
    ],
)
def test_a_picture_is_written(run, qapp, board, tmp_path, name, start):
    out = tmp_path / name
    code, _, err = run("export", board, "--to", out, "--size", "16:9", "--theme", "dark")
    assert (code, err) == (0, "")
    assert out.read_bytes().startswith(start)


def test_size_and_scale_make_the_pixels(run, qapp, board, tmp_path):
    out = tmp_path / "board.png"
    words = ["--size", "640x360", "--scale", "2", "--transparent", "--no-title", "--no-legend"]
    assert run("export", board, "--to", out, *words)[0] == 0
    width, height = (int.from_bytes(out.read_bytes()[at : at + 4]) for at in (16, 20))
    assert (width, height) == (1280, 720)


def test_the_file_itself_comes_out_as_yaml_and_a_scenario_as_what_holds_in_it(
    run, qapp, board, tmp_path
):
    out = tmp_path / "out.yaml"
    assert run("export", board, "--to", out)[0] == 0
    assert out.read_text() == BOARD
    code, text, _ = run("export", board, "--to", "-", "--format", "yaml", "--scenario", "With SRE")
    assert code == 0
    assert "Deploy releases" in text
    assert "# who runs what" not in text


def test_an_export_never_replaces_the_file_it_is_made_of(run, qapp, board):
    code, _, err = run("export", board, "--to", board, "--scenario", "with-sre")
    assert code == 2
    assert "is the file itself" in err
    assert board.read_text() == BOARD


def test_an_unknown_scenario_is_told_with_what_was_meant(run, qapp, board, tmp_path):
    code, _, err = run("export", board, "--to", tmp_path / "a.svg", "--scenario", "with-sr")
    assert code == 2
    assert "There is no scenario “with-sr”. Did you mean “with-sre”?" in err
    assert not (tmp_path / "a.svg").exists()


def test_a_picture_of_a_file_with_errors_is_made_and_says_so(run, qapp, board, tmp_path):
    board.write_text(BOARD.replace("    title: Deploy releases   # twice a week\n", ""))
    code, _, err = run("export", board, "--to", tmp_path / "a.svg")
    assert code == 1
    assert "what could not be read is missing" in err
    assert (tmp_path / "a.svg").exists()


def test_a_layouts_file_arranges_the_picture(run, qapp, board, tmp_path):
    layout = tmp_path / "layout.yaml"
    layout.write_text("dutyflow-layout: 1\nlane_order: [ops, dev]\nzoooom: 3\n")
    code, plain, _ = run("export", board, "--to", "-", "--format", "svg", "--no-embed")
    assert code == 0
    words = ["--layout", layout, "--no-embed"]
    code, arranged, err = run("export", board, "--to", "-", "--format", "svg", *words)
    assert code == 0
    assert "zoooom" in err
    assert plain.index("Development") < plain.index("Operations")
    assert arranged.index("Operations") < arranged.index("Development")


def test_an_export_needs_no_display(tmp_path):
    out = tmp_path / "sample.png"
    environment = {
        name: value
        for name, value in os.environ.items()
        if name not in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY")
    }
    running = process("export", "sample", "--to", str(out), env=environment)
    _, err = running.communicate()
    assert (running.returncode, err) == (0, b"")
    assert out.stat().st_size > 10_000


# --- pictures that hold their organisation ---


@pytest.mark.parametrize("kind", ["png", "svg"])
def test_a_picture_is_read_as_the_file_in_it(run, board, tmp_path, kind):
    picture = tmp_path / f"board.{kind}"
    assert run("export", board, "--to", picture)[0] == 0
    found = run("check", board)
    assert run("check", picture) == (0, found[1].replace(str(board), str(picture)), "")
    assert run("diff", picture, board) == (0, "Nothing differs.\n", "")
    edited = tmp_path / "edited.org.yaml"
    assert run("edit", picture, "--give", "deploy=ops", "-o", edited) == (0, "", "")
    assert edited.read_text() == BOARD.replace("responsible: [dev]", "responsible: [ops]")
    assert run("diff", picture, edited)[0] == 1


def test_a_picture_is_not_written_over_with_a_text(run, board, tmp_path):
    picture = tmp_path / "board.png"
    assert run("export", board, "--to", picture)[0] == 0
    before = picture.read_bytes()
    for words in ((picture,), (board, "-o", picture)):
        code, out, err = run("edit", words[0], "--give", "deploy=ops", *words[1:])
        assert (code, out) == (2, "")
        assert "is a picture. Write the organisation with -o OUT.org.yaml." in err
    assert picture.read_bytes() == before


def test_a_picture_without_an_organisation_says_so(run, board, tmp_path):
    picture = tmp_path / "bare.svg"
    assert run("export", board, "--to", picture, "--no-embed")[0] == 0
    code, out, _ = run("check", picture)
    assert code == 1
    assert "There is no organisation in this picture." in out
    code, _, err = run("diff", picture, board)
    assert code == 2
    assert "There is no organisation in this picture." in err
