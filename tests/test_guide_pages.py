"""The guide says what the program says, leads nowhere that is not there, and its recipes work."""

from __future__ import annotations

import importlib.util
import json
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from dutyflow.guide.pages import PAGES, Hit, file_text, hits, page_text, page_title
from dutyflow.resources import resource_bytes

ROOT = Path(__file__).resolve().parents[1]
GUIDE = ROOT / "docs" / "guide"
RECIPES = GUIDE / "recipes"


@pytest.fixture(scope="module")
def generator():
    spec = importlib.util.spec_from_file_location("pages", ROOT / "packaging" / "guide_pages.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("name", ["shortcuts.md", "file-format.md"])
def test_pages_that_are_made_are_made_anew(generator, name):
    assert (GUIDE / name).read_text("utf-8") == generator.PAGES[name](), (
        "run: python packaging/guide_pages.py"
    )


def test_every_key_of_the_format_is_explained(generator):
    page = generator.format_page()
    schema = json.loads((ROOT / "resources" / "schema" / "org.schema.json").read_text("utf-8"))
    keys = {
        key for part in [schema, *schema["$defs"].values()] for key in part.get("properties", {})
    }

    assert {key for key in keys if f"`{key}`" not in page} == set()


def test_the_guide_has_a_page_for_each_file_and_lists_all_of_them():
    listed = re.findall(r"^- \[[^\]]+\]\(([\w-]+)\.md\)", page_text("index"), re.M)

    assert set(PAGES) == {path.stem for path in GUIDE.glob("*.md")}
    assert ["index", *listed] == list(PAGES)


@pytest.mark.parametrize("name", PAGES)
def test_links_of_a_page_stay_within_the_guide(name):
    targets = re.findall(r"\]\(([^)]+)\)", page_text(name))

    assert all(re.fullmatch(r"[\w-]+\.md|pictures/[\w-]+\.png|recipes/[\w.-]+", t) for t in targets)
    for target in targets:
        assert resource_bytes("guide", *target.split("/"))


def test_every_picture_of_the_guide_is_shown_and_taken_by_the_gallery():
    sys.path.insert(0, str(ROOT / "tests" / "gallery"))
    from documents import IN_GUIDE, IN_README, PICTURES
    from table import ROWS

    shown = {t for name in PAGES for t in re.findall(r"\]\((pictures/[^)]+)\)", page_text(name))}
    readme = set(
        re.findall(r"\]\((docs/pictures/[^)]+)\)", (ROOT / "README.md").read_text("utf-8"))
    )

    assert {f"docs/guide/{place}" for place in shown} == set(IN_GUIDE)
    assert {path.relative_to(ROOT).as_posix() for path in GUIDE.glob("pictures/*")} == set(IN_GUIDE)
    assert readme <= set(IN_README)
    assert {row for row, _ in PICTURES.values()} <= {row.name for row in ROWS}


def test_keys_named_in_the_guide_are_keys_of_the_program():
    from dutyflow.actions.table import ACTIONS

    known = {key for action in ACTIONS.values() for key in action.shortcuts}
    named = {
        key
        for name in PAGES
        if name != "shortcuts"
        for key in re.findall(r"\b(?:Ctrl|Shift|Alt)(?:\+\w+)+|\bF\d+\b", page_text(name))
    }

    assert len(named) > 15
    assert named <= known


# --- searching -------------------------------------------------------------------------------


def test_all_words_of_a_search_stand_in_one_paragraph_whatever_their_case():
    found = list(hits("CTRL+T tried"))

    assert {hit.page for hit in found} == {"facilitating", "shortcuts"} - (
        {"shortcuts"} if "tried" not in page_text("shortcuts").casefold() else set()
    )
    assert all("tried" in hit.line.casefold() for hit in found)
    assert list(hits("xyzzy")) == list(hits("  ")) == []


def test_headings_come_first_and_without_marks():
    first = next(hits("hand-offs"))

    assert first == Hit("hand-offs", "Hand-offs")
    assert page_title("hand-offs") == "Hand-offs"


def test_a_hit_shows_no_markup():
    assert not [hit.line for hit in hits("the") if re.search(r"\*\*|`|\]\(|^\||<!--", hit.line)]


# --- recipes ---------------------------------------------------------------------------------


def test_every_recipe_is_named_in_the_guide_and_shown_as_it_is():
    named = set(re.findall(r"recipes/([\w.-]+)", page_text("recipes")))

    assert named == {path.name for path in RECIPES.iterdir()}
    for name in named:
        assert (RECIPES / name).read_text("utf-8") in file_text(f"recipes/{name}")


def test_the_workflow_is_one_and_its_check_runs(tmp_path):
    workflow = yaml.load((RECIPES / "dutyflow-check.yml").read_text("utf-8"), yaml.BaseLoader)
    job = workflow["jobs"]["check"]
    check = job["steps"][-1]["run"]

    assert set(workflow) == {"name", "on", "permissions", "jobs"}
    assert all(set(step) <= {"uses", "with", "run"} for step in job["steps"])
    assert workflow["on"]["pull_request"]["paths"] == ["**/*.org.yaml"]
    fine, wrong = run_in_repository(tmp_path, check, ok=True), None
    assert (fine.returncode, fine.stdout) == (0, ""), fine.stderr
    wrong = run_in_repository(tmp_path, check, ok=False)
    assert wrong.returncode != 0
    assert "::error file=a b.org.yaml,line=3" in wrong.stdout


def test_the_hook_of_pre_commit_takes_org_files_and_runs():
    config = yaml.safe_load((RECIPES / "pre-commit-config.yaml").read_text("utf-8"))
    (hook,) = config["repos"][0]["hooks"]

    assert config["repos"][0]["repo"] == "local"
    assert {"id", "name", "language", "entry", "files"} == set(hook)
    assert re.search(hook["files"], "teams/my.org.yaml")
    assert not re.search(hook["files"], "my.yaml")
    sample = ROOT / "resources" / "samples" / "kubernetes.org.yaml"
    found = subprocess.run(
        [*as_command(hook["entry"]), str(sample)], capture_output=True, text=True
    )
    assert found.returncode in (0, 1), found.stderr


def test_gits_attributes_name_the_driver_of_the_recipe(tmp_path):
    (tmp_path / ".gitattributes").write_bytes((RECIPES / "gitattributes").read_bytes())
    subprocess.run(["git", "init", "-q", tmp_path], check=True)
    told = subprocess.run(
        ["git", "-C", tmp_path, "check-attr", "merge", "x/my.org.yaml"],
        capture_output=True, text=True, check=True,
    )  # fmt: skip

    assert told.stdout.strip() == "x/my.org.yaml: merge: dutyflow"
    assert 'merge.dutyflow.driver "dutyflow merge %O %A %B"' in page_text("recipes")


def run_in_repository(folder, check, *, ok):
    """Run a line of a workflow in a repository with one org file."""
    text = "schema: 1\norg: {name: a}\nduties: [{id: a, title: A, status: accepted, stage: x}]\n"
    if ok:
        text = text.replace(", stage: x", ", responsible: [t]") + "teams: [{id: t, title: T}]\n"
    else:
        text = text.replace("duties: [", "duties: [{id: B}, ")
    (folder / "a b.org.yaml").write_text(text, "utf-8")
    subprocess.run(["git", "init", "-q", folder], check=True)
    subprocess.run(["git", "-C", folder, "add", "-A"], check=True)
    line = check.replace("dutyflow", shlex.join(as_command("dutyflow")), 1)
    return subprocess.run(["bash", "-c", line], cwd=folder, capture_output=True, text=True)


def as_command(line):
    program, *arguments = line.split()
    assert program == "dutyflow"
    return [sys.executable, "-m", "dutyflow", *arguments]
