"""`dutyflow merge`, by hand and as the merge driver of a real git."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys

import pytest

from dutyflow.cli import main
from dutyflow_models.files.read import read_org_file

BASE = """\
# who runs what
schema: 1
org: {name: acme, title: Acme}
teams:
  - {id: dev, title: Development}
  - {id: ops, title: Operations}
duties:
  - id: deploy
    title: Deploy releases   # twice a week
    responsible: [dev]
  - id: on-call
    title: On call
    responsible: [ops]
"""
ONE = BASE.replace("[dev]", "[ops]").replace("# twice a week", "# daily")
OTHER = BASE.replace("title: Deploy", "title: Ship").replace(
    "  - id: on", "  # at night\n  - id: on"
)
JOINED = OTHER.replace("[dev]", "[ops]").replace("# twice a week", "# daily")
CLASHING = BASE.replace("[dev]", "[]")


@pytest.fixture
def files(tmp_path):
    def write(*texts):
        paths = [tmp_path / f"{name}.org.yaml" for name in ("base", "mine", "theirs")]
        for path, text in zip(paths, texts, strict=True):
            path.write_text(text, encoding="utf-8")
        return paths

    return write


def merge(*arguments):
    try:
        return main(["merge", *map(str, arguments)])
    except SystemExit as end:
        return end.code


def test_two_changes_of_one_line_are_joined_in_place(files, capfd):
    base, mine, theirs = files(BASE, ONE, OTHER)

    assert merge(base, mine, theirs) == 0

    assert mine.read_text(encoding="utf-8") == JOINED
    assert theirs.read_text(encoding="utf-8") == OTHER
    assert capfd.readouterr() == ("", "")


def test_out_is_written_and_mine_stays(files, tmp_path):
    base, mine, theirs = files(BASE, ONE, OTHER)

    assert merge(base, mine, theirs, "-o", tmp_path / "out.yaml") == 0

    assert mine.read_text(encoding="utf-8") == ONE
    assert "[ops]" in (tmp_path / "out.yaml").read_text(encoding="utf-8")


def test_the_merged_file_goes_to_the_standard_output(files, capfd):
    assert merge(*files(BASE, ONE, OTHER), "-o", "-") == 0

    assert capfd.readouterr().out == JOINED


def test_what_excludes_each_other_is_marked_and_said_and_the_code_is_one(files, capfd):
    base, mine, theirs = files(BASE, ONE, BASE.replace("[dev]", "[dev2]"))

    assert merge(base, mine, theirs) == 1

    text = mine.read_text(encoding="utf-8")
    assert "<<<<<<< mine\n    responsible: [ops]\n||||||| base\n" in text
    assert "“ops” in mine and “dev2” in theirs; it was “dev”" in capfd.readouterr().err


@pytest.mark.parametrize(
    ("broken", "words"),
    [
        ("teams: [\n", "line 2, column 1"),
        ("<<<<<<< x\n", "merged"),
        (BASE + "  - id: on-call\n    title: Twice\n", "taken in line 11"),
    ],
)
def test_what_cannot_be_read_is_not_merged_and_mine_stays(files, capfd, broken, words):
    base, mine, theirs = files(BASE, ONE, broken)

    assert merge(base, mine, theirs) == 2

    assert words in capfd.readouterr().err
    assert mine.read_text(encoding="utf-8") == ONE


def test_an_empty_base_is_what_git_gives_for_a_file_that_both_added(files):
    base, mine, theirs = files("", BASE, BASE + "stages:\n  - {id: run, title: Run}\n")

    assert merge(base, mine, theirs) == 0

    assert "id: run" in mine.read_text(encoding="utf-8")


def test_files_of_any_name_are_one_organisation_where_none_is_named(files):
    bare = BASE.replace("org: {name: acme, title: Acme}\n", "")
    base, mine, theirs = files(bare, bare.replace("[dev]", "[ops]"), bare.replace("On", "Be on"))

    assert merge(base, mine, theirs) == 0

    assert "org:" not in mine.read_text(encoding="utf-8")


def test_merging_loads_no_qt():
    code = (
        "import sys; from dutyflow.cli import main; code = main(sys.argv[1:]);"
        "print(code, [name for name in sys.modules if name.startswith('PySide6')])"
    )
    sample = os.path.join(os.path.dirname(__file__), "../../resources/samples/kubernetes.org.yaml")

    done = subprocess.run(
        [sys.executable, "-c", code, "merge", sample, sample, sample, "-o", os.devnull + ""],
        capture_output=True,
        text=True,
        check=False,
    )

    assert "PySide6" not in done.stdout, done


# --- git ---------------------------------------------------------------------------------


@pytest.fixture
def git(tmp_path, monkeypatch):
    """A repository whose org files are merged by Dutyflow; call it with git's arguments."""
    if shutil.which("git") is None:
        pytest.skip("git is not installed")
    for variable in [name for name in os.environ if name.startswith("GIT_")]:
        monkeypatch.delenv(variable)
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", os.devnull)
    monkeypatch.setenv("GIT_CONFIG_SYSTEM", os.devnull)
    folder = tmp_path / "work place"
    folder.mkdir()

    def run(*arguments):
        return subprocess.run(
            ["git", *arguments], cwd=folder, capture_output=True, text=True, check=False
        )

    run("init", "-q", "-b", "main")
    for name, value in (
        ("user.name", "A"),
        ("user.email", "a@b"),
        ("merge.dutyflow.name", "Dutyflow"),
        ("merge.dutyflow.driver", f"'{sys.executable}' -m dutyflow merge %O %A %B"),
    ):
        run("config", name, value)
    run.file = folder / "acme.org.yaml"
    run.file.write_text(BASE, encoding="utf-8")
    (folder / ".gitattributes").write_text("*.org.yaml merge=dutyflow\n", encoding="utf-8")
    commit(run)
    return run


def commit(git, text=None):
    if text is not None:
        git.file.write_text(text, encoding="utf-8")
    git("add", "--all")
    assert git("commit", "-q", "-m", "Change").returncode == 0


def part_ways(git, mine, theirs):
    git("checkout", "-q", "-b", "other")
    commit(git, theirs)
    git("checkout", "-q", "main")
    commit(git, mine)


def test_git_merge_joins_what_its_own_merge_could_not(git):
    part_ways(git, ONE, OTHER)

    merged = git("merge", "other")

    assert merged.returncode == 0, merged
    assert git.file.read_text(encoding="utf-8") == JOINED
    assert git("status", "--porcelain").stdout == ""


def test_git_rebase_joins_commit_by_commit(git):
    part_ways(git, ONE, OTHER)
    commit(git, ONE.replace("On call", "On duty"))

    rebased = git("rebase", "other")

    assert rebased.returncode == 0, rebased
    found = read_org_file(git.file).organisation.duties_by_id
    assert (found["deploy"].title, found["on-call"].title) == ("Ship releases", "On duty")
    assert found["deploy"].responsible == ("ops",)


def test_git_merge_stops_at_what_excludes_each_other_and_goes_on_when_it_is_decided(git, capfd):
    part_ways(git, ONE, OTHER.replace("[dev]", "[dev, ops]").replace("title: Acme", "title: A"))
    commit(git, ONE.replace("title: Acme", "title: B"))

    merged = git("merge", "other")

    assert merged.returncode == 1
    assert "CONFLICT" in merged.stdout
    text = git.file.read_text(encoding="utf-8")
    assert text.count("<<<<<<<") == 1
    assert "Ship releases" in text
    assert main(["check", str(git.file)]) == 1
    assert f"{text[: text.index('<<<')].count(chr(10)) + 1}:1: error" in capfd.readouterr().out
    before, _, rest = text.partition("<<<<<<< mine\n")
    mine, _, rest = rest.partition("||||||| base\n")
    commit(git, before + mine + rest.partition(">>>>>>> theirs\n")[2])
    assert git("status", "--porcelain").stdout == ""


def test_git_keeps_mine_unmerged_where_theirs_is_no_org_file(git):
    part_ways(git, ONE, "teams: [\n")

    merged = git("merge", "other")

    assert merged.returncode == 1
    assert git.file.read_text(encoding="utf-8") == ONE
    assert git("status", "--porcelain").stdout.startswith("UU ")
