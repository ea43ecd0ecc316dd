"""The program worked by its accessibility tree and by keys alone, as a blind person does."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from test_real_screen import screen  # noqa: F401  # a fixture

from dutyflow_models.files.read import read_org

pytestmark = [pytest.mark.slow, pytest.mark.screen]
HERE = Path(__file__).parent
TOOLS = ("dbus-run-session", "openbox", "xdotool")
LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
SESSION = """
"$LAUNCHER" --launch-immediately & launcher=$!
openbox & manager=$!
sleep 1
"$PYTHON" -m dutyflow & program=$!
timeout 110 /usr/bin/python3 "$CLIENT" "$FILE"
code=$?
kill $program $manager $launcher
exit $code
"""


def needed():
    """Return the launcher of the bus, or skip with what is missing."""
    missing = [name for name in TOOLS if shutil.which(name) is None]
    launcher = next((path for path in LAUNCHERS if os.path.exists(path)), None)
    if launcher is None:
        missing.append("at-spi2-core")
    if subprocess.run(["/usr/bin/python3", "-c", "import pyatspi"], capture_output=True).returncode:
        missing.append("python3-pyatspi")
    if missing:
        pytest.skip(f"{', '.join(missing)} not installed")
    return launcher


@pytest.mark.timeout(180)
def test_a_person_who_sees_nothing_gives_a_duty_to_sre_disputes_another_and_saves(
    screen,  # noqa: F811
    tmp_path,
):
    path = tmp_path / "mine.org.yaml"
    settings = {
        "LAUNCHER": needed(), "PYTHON": sys.executable, "FILE": str(path),
        "CLIENT": str(HERE / "reader_client.py"), "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "QT_ACCESSIBILITY": "1", "GTK_MODULES": "", "NO_AT_BRIDGE": "0",
    }  # fmt: skip
    done = subprocess.run(
        ["dbus-run-session", "--", "bash", "-c", SESSION],
        env=screen | settings, capture_output=True, text=True, timeout=170,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    duties = read_org(path.read_bytes()).organisation.duties_by_id
    sample = HERE.parents[1] / "resources" / "samples" / "kubernetes.org.yaml"
    before = read_org(sample.read_bytes()).organisation.duties_by_id
    assert before["on-call"].responsible == ("devops",)
    assert duties["on-call"].responsible == ("sre",)
    assert before["test-locally"].status == "open"
    assert duties["test-locally"].status == "disputed"
    differing = {duty_id for duty_id in before if before[duty_id] != duties[duty_id]}
    assert differing == {"on-call", "test-locally"}
    heard = done.stdout
    for said in ("Moved to SRE", "Now disputed", "Scenario Large, with SRE", "Saved"):
        assert f"announced: {said}" in heard
    assert "focused: On call for production, SRE responsible" in heard
