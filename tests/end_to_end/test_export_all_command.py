"""`dutyflow export --all`: every scenario and saved view of a file, in a folder."""

from __future__ import annotations

import pytest

from dutyflow.cli import main
from dutyflow_models.files.layout_text import layout_text
from dutyflow_models.layout import Layout, SavedView

BOARD = """\
org: {name: acme, title: Acme}
factors:
  - {id: sre, title: SRE, values: [true, false], default: false}
teams:
  - {id: dev, title: Development}
  - {id: sre, title: Reliability, when: {sre: true}}
scenarios:
  - {id: with-sre, title: With SRE, facts: {sre: true}}
duties:
  - {id: deploy, title: Deploy, responsible: [dev]}
  - {id: watch, title: Watch, responsible: [sre]}
"""
VIEW = SavedView(title="What is watched", words="watch", scenario="with-sre")


@pytest.fixture
def board(tmp_path):
    path = tmp_path / "acme.org.yaml"
    path.write_text(BOARD, encoding="utf-8")
    return path


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "pictures"


@pytest.fixture
def run(capfd, qapp):
    def command(*arguments):
        code = main(["export", *map(str, arguments)])
        return code, capfd.readouterr().err

    return command


def names(folder):
    return sorted(path.name for path in folder.iterdir())


def test_the_board_itself_is_never_replaced(run, board):
    how = ("--format", "yaml", "--name", "acme.org", "--replace")
    code, said = run(board, "--all", "--to", board.parent, *how)

    assert code == 2
    assert "is the file itself" in said
    assert board.read_text(encoding="utf-8") == BOARD
    assert names(board.parent) == ["acme.org.yaml"]


def test_each_scenario_and_view_is_a_file(run, board, folder, tmp_path):
    layout = tmp_path / "layout.yaml"
    layout.write_text(layout_text(Layout(views=(VIEW,))), encoding="utf-8")
    assert run(board, "--all", "--to", folder, "--layout", layout) == (0, "")
    assert names(folder) == [
        "Acme Base.png",
        "Acme With SRE What is watched.png",
        "Acme With SRE.png",
    ]
    sizes = {(folder / name).read_bytes()[16:24] for name in names(folder)}
    assert len(sizes) == 1


def test_format_and_names_can_be_chosen(run, board, folder):
    words = ["--format", "svg", "--name", "{n} {title} {scenario}"]
    assert run(board, "--all", "--to", folder, *words) == (0, "")
    assert names(folder) == ["1 Acme Base.svg", "2 Acme With SRE.svg"]


def test_what_is_there_is_written_over_only_when_asked(run, board, folder):
    folder.mkdir()
    (folder / "Acme Base.png").write_bytes(b"somebody else's")
    code, said = run(board, "--all", "--to", folder)
    assert code == 2
    assert "“Acme Base.png” is in “pictures” already. --replace writes over" in said
    assert names(folder) == ["Acme Base.png"]
    assert run(board, "--all", "--to", folder, "--replace") == (0, "")
    assert (folder / "Acme Base.png").read_bytes().startswith(b"\x89PNG")


def test_one_that_cannot_be_written_is_named_and_the_rest_is_there(run, board, folder):
    (folder / "Acme Base.png").mkdir(parents=True)
    code, said = run(board, "--all", "--to", folder, "--replace")
    assert code == 1
    assert "Acme Base.png was not written: " in said
    assert (folder / "Acme With SRE.png").is_file()


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["--to", "-"], "Several files need a folder"),
        (["--to", "x", "--scenario", "with-sre"], "Leave out either --all or --scenario"),
        (["--to", "x", "--name", "{team}"], "there is no {team}"),
    ],
)
def test_wrong_usage_writes_nothing(run, board, tmp_path, monkeypatch, words, sentence):
    monkeypatch.chdir(tmp_path)
    code, said = run(board, "--all", *words)
    assert (code, sentence in said) == (2, True)
    assert names(tmp_path) == ["acme.org.yaml"]
