"""Dutyflow talks to no other machine, neither from Python nor from what Qt does on its own."""

from __future__ import annotations

import ast
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from hostile import hostile_file, make_canary, markup

from dutyflow.export.formats import FORMATS

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
SOURCES = sorted(path for folder in ("models", "desktop") for path in (ROOT / folder).rglob("*.py"))
TALKING = {
    *("asyncio", "ftplib", "http", "httpx", "imaplib", "poplib", "requests", "smtplib", "socket"),
    *("socketserver", "ssl", "telnetlib", "urllib3", "webbrowser", "xmlrpc", "aiohttp"),
    *("QtNetwork", "QtNetworkAuth", "QtWebEngineCore", "QtWebEngineWidgets", "QtWebSockets"),
}
OF_THIS_MACHINE = {"socketpair", "gethostname"}
"""What may be used of `socket`: two ends of a pipe for signals, and the machine's own name."""
BESIDE_US = {
    Path("single_instance.py"): {
        "PySide6.QtNetwork.QLocalServer",
        "PySide6.QtNetwork.QLocalSocket",
    }
}
"""Where two of our programs on one machine meet, by sockets that are files or pipes of it."""
OPENERS = {Path("commands/links.py"), Path("commands/help.py"), Path("guide/browser.py")}
"""Where an address is handed to the system: one the person agreed to, and our own folder.

The guide shows pages of ours and follows links among them only (`guide/test_guide_window.py`).
"""


@pytest.fixture
def files(tmp_path):
    """A hostile org file, a folder for exports, and a folder that nobody should look into."""
    picture = (ROOT / "docs" / "pictures").glob("*.png")
    canary = make_canary(tmp_path / "canary", next(picture).read_bytes())
    org_file = tmp_path / "hostile.org.yaml"
    org_file.write_bytes(hostile_file(markup(canary)))
    exports = tmp_path / "exports"
    exports.mkdir()
    return org_file, exports


def run(*command: object) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [str(part) for part in command],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )


@pytest.mark.slow
def test_with_the_network_shut_a_whole_session_works_and_asks_for_none(files, own_user_folders):
    done = run(sys.executable, HERE / "one_session.py", *files)

    assert done.stdout.strip() == "[]", done.stdout + done.stderr
    assert {path.stem for path in files[1].iterdir()} == {*FORMATS, "load"}
    assert "img src" not in done.stderr
    logs = [path for path in (own_user_folders / "state").rglob("*") if path.is_file()]
    assert [path for path in logs if b"img src" in path.read_bytes()] == []


@pytest.mark.slow
def test_the_system_sees_no_socket_to_another_machine_and_no_file_opened_for_a_text(
    files, tmp_path
):
    trace = tmp_path / "trace"
    calls = "trace=socket,connect,sendto,openat,open,execve"
    strace = ("strace", "-f", "-qq", "-s", "300", "-e", calls, "-o", trace)
    if shutil.which("strace") is None or run(*strace, "true").returncode:
        pytest.skip("needs strace, and to be allowed to use it")

    done = run(*strace, sys.executable, HERE / "one_session.py", *files)

    lines = trace.read_text("utf-8", "replace").splitlines()
    assert done.stdout.strip() == "[]", done.stdout + done.stderr
    assert any("hostile.org.yaml" in line for line in lines)
    away = re.compile(r"\b(?:socket|connect|sendto)\(.*AF_(?!UNIX|LOCAL)")
    assert [line for line in lines if away.search(line)] == []
    assert [line for line in lines if "picture.png" in line and "open" in line] == []
    assert [line for line in lines if "execve(" in line and sys.executable not in line] == []


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(ROOT)))
def test_no_module_can_talk_to_another_machine(path):
    tree = ast.parse(path.read_text(encoding="utf-8"))
    allowed = (
        BESIDE_US.get(path.relative_to(ROOT / "desktop" / "dutyflow")) if desktop(path) else None
    )

    assert [found for found in talking(tree) if found.split(": ")[1] not in (allowed or ())] == []


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(ROOT)))
def test_addresses_are_handed_to_the_system_in_two_places_only(path):
    text = path.read_text(encoding="utf-8")
    may_open = (
        path.relative_to(ROOT / "desktop" / "dutyflow") in OPENERS if desktop(path) else False
    )

    assert may_open or not re.search(
        r"openUrl|setOpenExternalLinks\(True|import .*QTextBrowser", text
    )


@pytest.mark.parametrize(
    "line",
    [
        "import urllib.request",
        "from urllib import request",
        "import http.client as c",
        "import socket\nsocket.create_connection(('a', 1))",
        "from socket import socket",
        "from PySide6.QtNetwork import QLocalServer",
        "from PySide6 import QtNetwork",
    ],
)
def test_the_search_finds_what_talks(line):
    assert list(talking(ast.parse(line)))


def desktop(path: Path) -> bool:
    return path.is_relative_to(ROOT / "desktop" / "dutyflow")


def talking(tree: ast.Module):
    """Yield imports of what talks to machines, and uses of `socket` beyond this machine."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            names = {alias.name for alias in node.names} - {"socket"}
        elif isinstance(node, ast.ImportFrom):
            names = {f"{node.module}.{alias.name}" for alias in node.names}
            names -= {f"socket.{name}" for name in OF_THIS_MACHINE}
        elif isinstance(node, ast.Attribute) and getattr(node.value, "id", "") == "socket":
            names = set() if node.attr in OF_THIS_MACHINE else {f"socket.{node.attr}"}
        else:
            continue
        for name in names:
            if name.startswith("urllib.request") or TALKING & set(name.split(".")):
                yield f"line {node.lineno}: {name}"
