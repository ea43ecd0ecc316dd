"""Whether things move: cards that travel, what slides or fades. One answer for all of the window.

`full` and `reduced` are the person's own choice; `system` does as the desktop says, which is asked
once, after the first frame or when something is about to move. Qt is imported when it is needed:
the tables of actions come before it.
"""

from __future__ import annotations

import os
import sys
from functools import cache
from pathlib import Path
from typing import Literal, cast, get_args

Motion = Literal["system", "full", "reduced"]
CHOICES: tuple[Motion, ...] = get_args(Motion)
_PROPERTY = "motion"
_PORTAL = ("org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop")
_SETTINGS = "org.freedesktop.portal.Settings"
_PATIENCE = 200
"""Milliseconds; a desktop that does not answer in time wants nothing special."""


def choose(motion: Motion) -> None:
    """Let everything move from now on as is said here; each asks before it moves."""
    from PySide6.QtCore import QCoreApplication

    application = QCoreApplication.instance()
    assert application is not None  # who chooses has a window
    application.setProperty(_PROPERTY, motion)


def chosen() -> Motion:
    """Return what was chosen; what the system says, until something is."""
    from PySide6.QtCore import QCoreApplication

    application = QCoreApplication.instance()
    kept = application.property(_PROPERTY) if application is not None else None
    return cast("Motion", kept) if kept in CHOICES else "system"


def reduced() -> bool:
    """Say whether nothing moves: everything is at once where it comes to rest."""
    choice = chosen()
    return system_reduces() if choice == "system" else choice == "reduced"


def known_reduced() -> bool:
    """Say whether nothing moves, so far as that is known: the desktop is not asked for it."""
    return (chosen() != "system" or system_reduces.cache_info().currsize > 0) and reduced()


@cache
def system_reduces() -> bool:
    """Say whether the desktop was told to move nothing; what cannot be known is no."""
    if sys.platform == "win32":
        return _windows_reduces()
    return kde_reduces() or _portal_reduces()


def kde_reduces() -> bool:
    """Read KDE's own file: an animation that takes no time is none."""
    from configparser import ConfigParser, Error

    folder = os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config"
    settings = ConfigParser(strict=False, interpolation=None)
    try:
        settings.read(Path(folder) / "kdeglobals", encoding="utf-8")
        factor: float = settings.getfloat("KDE", "AnimationDurationFactor", fallback=1.0)
    except (OSError, ValueError, Error):
        return False
    return factor == 0


def _portal_reduces() -> bool:
    """Ask the desktop's portal, which GNOME and others answer."""
    if not os.environ.get("DBUS_SESSION_BUS_ADDRESS"):
        return False
    from PySide6.QtDBus import QDBus, QDBusConnection, QDBusMessage

    call = QDBusMessage.createMethodCall(*_PORTAL, _SETTINGS, "Read")
    call.setArguments(["org.gnome.desktop.interface", "enable-animations"])
    bus = QDBusConnection.sessionBus()
    answer = (
        bus.call(call, QDBus.CallMode.Block, _PATIENCE).arguments() if bus.isConnected() else []
    )
    return bool(answer) and _inside(answer[0]) is False


def _inside(value: object) -> object:
    """Return what the portal wraps, sometimes twice."""
    while hasattr(value, "variant"):
        value = value.variant()
    return value


def _windows_reduces() -> bool:
    import ctypes

    client_area_animation, moves = 0x1042, ctypes.c_int(1)
    user = getattr(ctypes, "windll").user32  # noqa: B009 # it is there on Windows only
    user.SystemParametersInfoW(client_area_animation, 0, ctypes.byref(moves), 0)
    return not moves.value
