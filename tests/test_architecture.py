"""The rules of the house: who may import whom, how large a thing may grow, what is never called."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
SOURCES = sorted(path for folder in ("models", "desktop") for path in (ROOT / folder).rglob("*.py"))

LINES_OF_A_FILE = 400
LINES_OF_A_CLASS = 300
METHODS_OF_A_CLASS = 25
LINES_OF_A_FUNCTION = 50

PLAIN = ROOT / "desktop" / "dutyflow" / "plain.py"
GUIDE = ROOT / "desktop" / "dutyflow" / "guide" / "browser.py"
"""Shows pages that are ours; a test of its own sees that nothing else gets there."""
GUESSING_WIDGETS = {
    "QErrorMessage",
    "QInputDialog",
    "QLabel",
    "QMessageBox",
    "QProgressDialog",
    "QStaticText",
    "QTextBrowser",
    "QTextEdit",
    "QToolTip",
    "QWhatsThis",
}
"""Classes of Qt that take a title for HTML when it looks like it, and open the files it names."""
GUESSING_CALLS = {
    "insertHtml",
    "setHtml",
    "setInformativeText",
    "setMarkdown",
    "setOpenExternalLinks",
    "setToolTip",
    "setWhatsThis",
}
WRITERS = {
    "models/dutyflow_models/files/disk.py": "the one way to write a file",
    "models/dutyflow_models/files/opening.py": "opens files for reading only",
    "models/dutyflow_models/files/schema.py": "a tool of ours that writes into the checkout",
    "desktop/dutyflow/library/database.py": "makes the database private before SQLite opens it",
    "desktop/dutyflow/errors.py": "the log",
    "desktop/dutyflow/cli/start.py": "opens the null device",
}
"""Modules that may open a file other than for reading, and why."""
WRITING_CALLS = {"write_bytes", "write_text", "QSaveFile", "QFile", "copyfile", "copy2", "mkstemp"}
ASKERS = {
    "comparing/git.py": "asked through glimpse",
    "document.py": "asked through glimpse",
    "errors.py": "the person's own folder",
    "filing.py": "right after the file was read",
    "glimpses.py": "asks on threads",
    "importing/gather.py": "called on a thread",
    "importing/recognising.py": "called on a thread",
    "library/": "the person's own folder, and glimpses of files of layouts",
    "outside/copies.py": "beside a file that was just looked at",
    "outside/glance.py": "called on a thread",
    "outside/presence.py": "the person's own folder, and a file that was just read",
    "processes.py": "the system's list of processes",
    "recovery/": "the person's own folder, and glimpses of files of works",
    "comparing/choices.py": "the person's own folder",
    "window/recovery_notice.py": "the person's own folder",
    "window/unsaved_list.py": "the person's own folder",
    "resources.py": "the program's own files",
    "single_instance.py": "the folder that a start came from",
    "translation.py": "Qt's own files",
    "workshop/blind/keeping.py": "the person's own folder",
}
"""Modules of the window that ask a drive in the very thread that calls them, and why they may."""
ASKING_CALLS = {
    *("exists", "lexists", "is_file", "is_dir", "isfile", "isdir", "samefile", "realpath"),
    *("resolve", "stat", "lstat", "iterdir", "scandir", "listdir", "read_bytes", "read_text"),
    *("file_bytes", "read_org_file", "names_in"),
}
GUESSED_ROLES = {"ToolTipRole", "WhatsThisRole"}


def test_the_rules_of_who_imports_whom_hold():
    found = run("-c", "from importlinter.cli import lint_imports_command as c; c()")

    assert found.returncode == 0, found.stdout + found.stderr


def test_the_models_work_without_qt():
    code = (
        "import sys, pkgutil, importlib, dutyflow_models as m\n"
        "for found in pkgutil.walk_packages(m.__path__, 'dutyflow_models.'):\n"
        "    importlib.import_module(found.name)\n"
        "print(sorted(n for n in sys.modules if n.split('.')[0] in ('PySide6', 'shiboken6')))"
    )

    found = run("-c", code)

    assert (found.returncode, found.stdout.strip()) == (0, "[]"), found.stderr


def test_fifty_thousand_calls_that_return_none_do_not_wear_none_out():
    """PySide 6.12.0 drops a reference to None on every call; Python 3.11 aborts at zero."""
    code = (
        "from PySide6.QtCore import QObject\n"
        "thing = QObject()\n"
        "for _ in range(50_000):\n"
        "    thing.setObjectName('x')\n"
        "    thing.parent()\n"
    )

    found = run("-c", code)

    assert found.returncode == 0, found.stderr


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(ROOT)))
def test_nothing_grows_too_large(path):
    text = path.read_text(encoding="utf-8")
    tree = ast.parse(text)

    too_large = [
        f"{path.name}:{thing.lineno} {thing.name} has {size} {unit}, more than {limit}"
        for thing, size, unit, limit in measures(tree)
        if size > limit
    ]

    assert not too_large
    assert len(text.splitlines()) <= LINES_OF_A_FILE


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(ROOT)))
def test_no_signature_says_any(path):
    tree = ast.parse(path.read_text(encoding="utf-8"))

    vague = [
        f"{path.name}:{node.lineno} {node.name}"
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and any(says_any(annotation) for annotation in annotations(node))
    ]

    assert not vague


@pytest.mark.parametrize(
    "path",
    [path for path in SOURCES if path not in (PLAIN, GUIDE)],
    ids=lambda p: str(p.relative_to(ROOT)),
)
def test_no_module_but_plain_lets_qt_guess_whether_a_text_is_markup(path):
    text = path.read_text(encoding="utf-8")

    assert not list(guesses(ast.parse(text), escapes="as_tool_tip" in text)), (
        "use label, set_tool_tip, as_tool_tip, message_box… of dutyflow.plain"
    )


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(ROOT)))
def test_every_file_is_written_by_the_one_writer(path):
    tree = ast.parse(path.read_text(encoding="utf-8"))

    found = [f"line {node.lineno}" for node in ast.walk(tree) if writes(node)]

    assert not found or path.relative_to(ROOT).as_posix() in WRITERS, (
        "use save_file of dutyflow_models.files.safe_write, or desk.saving.write"
    )


@pytest.mark.parametrize(
    "path",
    [path for path in SOURCES if ROOT / "desktop" in path.parents and "cli" not in path.parts],
    ids=lambda path: str(path.relative_to(ROOT)),
)
def test_no_drive_is_asked_in_the_window_s_thread(path):
    found = [
        f"line {node.lineno}"
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if asks(node)
    ]
    name = path.relative_to(ROOT / "desktop" / "dutyflow").as_posix()

    assert not found or name in ASKERS or f"{name.rpartition('/')[0]}/" in ASKERS, (
        "use dutyflow.glimpses, or desk.fetching where the person may wait"
    )


@pytest.mark.parametrize(
    "line", ["path.exists()", "os.path.samefile(a, b)", "file_bytes(path)", "os.stat(path)"]
)
def test_the_search_for_what_asks_a_drive_finds_it(line):
    assert any(asks(node) for node in ast.walk(ast.parse(line)))
    assert not any(asks(node) for node in ast.walk(ast.parse("exists(path, otherwise=True)")))


@pytest.mark.parametrize(
    "line",
    [
        "path.write_text(text)",
        "open(path, 'w')",
        "path.open(mode='ab')",
        "io.open(path, how)",
        "os.open(path, os.O_WRONLY)",
        "QSaveFile(name)",
        "shutil.copyfile(a, b)",
    ],
)
def test_the_search_for_writers_finds_them(line):
    assert any(writes(node) for node in ast.walk(ast.parse(line)))


@pytest.mark.parametrize("line", ["open(path)", "open(path, 'rb')", "dialog.open()", "path.open()"])
def test_the_search_for_writers_lets_readers_be(line):
    assert not any(writes(node) for node in ast.walk(ast.parse(line)))


@pytest.mark.parametrize(
    "line",
    [
        "QLabel(title)",
        "QtWidgets.QLabel(title)",
        "class Badge(QLabel): ...",
        "QMessageBox.warning(window, 'x', title)",
        "QToolTip.showText(at, title)",
        "button.setToolTip(title)",
        "view.setHtml(title)",
        "QTextBrowser(window)",
        "role == Qt.ItemDataRole.ToolTipRole",
        "from PySide6.QtWidgets import QLabel as Words",
    ],
)
def test_the_search_for_guessing_finds_it(line):
    assert list(guesses(ast.parse(line), escapes=False))


def test_a_label_may_be_named_as_a_type():
    code = "from PySide6.QtWidgets import QLabel\ndef name(label: QLabel) -> QLabel: ..."

    assert not list(guesses(ast.parse(code), escapes=False))


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=ROOT,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=100,
        check=False,
    )


def measures(tree: ast.Module):
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef):
            functions = [part for part in node.body if isinstance(part, ast.FunctionDef)]
            yield node, length(node), "lines", LINES_OF_A_CLASS
            yield node, len(functions), "methods", METHODS_OF_A_CLASS
        elif isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node, length(node), "lines", LINES_OF_A_FUNCTION


def length(node) -> int:
    return node.end_lineno - node.lineno + 1


def annotations(function):
    """Yield what a signature says, but for `**` arguments, which may be anything."""
    arguments = function.args
    for argument in (*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs):
        yield argument.annotation
    if arguments.vararg is not None:
        yield arguments.vararg.annotation
    yield function.returns


def says_any(annotation: ast.expr | None) -> bool:
    return annotation is not None and any(
        isinstance(node, ast.Name) and node.id == "Any" for node in ast.walk(annotation)
    )


def guesses(tree: ast.Module, *, escapes: bool):
    """Yield the places that build or subclass a guessing widget, or hand text to one."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            yield from named(GUESSING_WIDGETS | GUESSING_CALLS, [node.func])
        elif isinstance(node, ast.ClassDef):
            yield from named(GUESSING_WIDGETS, node.bases)
        elif isinstance(node, ast.alias) and node.asname and node.name in GUESSING_WIDGETS:
            yield node.name
        elif isinstance(node, ast.Attribute) and node.attr in GUESSED_ROLES and not escapes:
            yield f"line {node.lineno}: {node.attr} without as_tool_tip"


def writes(node: ast.AST) -> bool:
    """Say whether this is a call that may write a file."""
    if not isinstance(node, ast.Call):
        return False
    name = getattr(node.func, "id", None) or getattr(node.func, "attr", None)
    if name != "open":
        return name in WRITING_CALLS
    owner = getattr(getattr(node.func, "value", None), "id", None)
    if owner == "os":
        return True
    place = 1 if isinstance(node.func, ast.Name) or owner == "io" else 0
    modes = [argument.value for argument in node.keywords if argument.arg == "mode"]
    modes += node.args[place : place + 1]
    if place == 1:
        return any(not isinstance(mode, ast.Constant) or may_write(mode) for mode in modes)
    return any(isinstance(mode, ast.Constant) and may_write(mode) for mode in modes)


def asks(node: ast.AST) -> bool:
    """Say whether this is a call that asks a drive and waits for the answer."""
    if not isinstance(node, ast.Call):
        return False
    name = getattr(node.func, "id", None) or getattr(node.func, "attr", None)
    glimpsed = any(argument.arg == "otherwise" for argument in node.keywords)
    return name in ASKING_CALLS and not glimpsed


def may_write(mode: ast.Constant) -> bool:
    return isinstance(mode.value, str) and bool(set(mode.value) & set("wax+"))


def named(names: set[str], expressions):
    for expression in expressions:
        for node in ast.walk(expression):
            name = getattr(node, "id", None) or getattr(node, "attr", None)
            if name in names:
                yield f"line {node.lineno}: {name}"
