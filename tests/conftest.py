"""What every test stands on: own user folders, Qt without a screen, no window left behind."""

from __future__ import annotations

import os
import sys

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# The window speaks the language of whoever runs the tests, which read English.
os.environ |= {"LANG": "en_GB.UTF-8", "LC_ALL": "", "LANGUAGE": "en"}
# What the desktop of whoever runs the tests says of motion is not asked for.
os.environ.pop("DBUS_SESSION_BUS_ADDRESS", None)

import pytest
from hypothesis import settings

settings.register_profile("here", deadline=None)
settings.register_profile("ci", deadline=None, derandomize=True, database=None)
settings.load_profile("ci" if os.environ.get("CI") else "here")

USER_FOLDERS = {
    "HOME": "home",
    "USERPROFILE": "home",
    "XDG_CONFIG_HOME": "config",
    "XDG_DATA_HOME": "data",
    "XDG_STATE_HOME": "state",
    "XDG_CACHE_HOME": "cache",
    "XDG_RUNTIME_DIR": "runtime",
    "XDG_DOCUMENTS_DIR": "documents",
    "APPDATA": "roaming",
    "LOCALAPPDATA": "local",
    "WIN_PD_OVERRIDE_APPDATA": "roaming",
    "WIN_PD_OVERRIDE_LOCAL_APPDATA": "local",
    "WIN_PD_OVERRIDE_PERSONAL": "documents",
}


@pytest.fixture(autouse=True)
def own_user_folders(tmp_path_factory, monkeypatch):
    """Point the folders of the person who runs the tests to an empty place; return that place."""
    place = tmp_path_factory.mktemp("person")
    for variable, name in USER_FOLDERS.items():
        folder = place / name
        folder.mkdir(mode=0o700, exist_ok=True)
        monkeypatch.setenv(variable, str(folder))
    return place


@pytest.fixture(autouse=True)
def no_window_left_behind(own_user_folders):
    """Fail a test that leaves a window open, and close it before the next one."""
    known = set(_open_windows())
    yield
    left = [window for window in _open_windows() if window not in known]
    names = [f"{type(window).__name__} “{window.windowTitle()}”" for window in left]
    for window in left:
        window.hide()
        window.deleteLater()
    _delete_what_waits()
    if names:
        pytest.fail(f"Left open: {', '.join(names)}. Hand the window to qtbot.addWidget.")


@pytest.fixture(scope="session")
def qapp(qapp):
    """The one application, in the style and with the fonts that the program has."""
    from PySide6.QtGui import QFont

    from dutyflow.resources import FONT_FAMILY, load_fonts

    load_fonts()
    qapp.setStyle("Fusion")
    qapp.setFont(QFont(FONT_FAMILY, 10))
    return qapp


def pytest_terminal_summary(terminalreporter):
    """Print the figures that tests recorded under “faults”, for docs/reliability.md."""
    reports = terminalreporter.stats.get("passed", []) + terminalreporter.stats.get("failed", [])
    found = {
        text
        for report in reports
        for name, text in getattr(report, "user_properties", ())
        if name == "faults"
    }
    for text in sorted(found):
        terminalreporter.write_line(f"faults: {text}")


def _delete_what_waits():
    """Delete what asked for it: outside an event loop nothing else does, and windows pile up."""
    core = sys.modules.get("PySide6.QtCore")
    if core is not None and core.QCoreApplication.instance() is not None:
        deferred = core.QEvent.Type.DeferredDelete.value
        core.QCoreApplication.sendPostedEvents(None, deferred)


def _open_windows():
    widgets = sys.modules.get("PySide6.QtWidgets")
    if widgets is None or widgets.QApplication.instance() is None:
        return []
    return [window for window in widgets.QApplication.topLevelWidgets() if window.isVisible()]
