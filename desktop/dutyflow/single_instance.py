"""One window a person: a second start hands its file to the program that runs already.

Both meet at a local socket named after the user's data folder, so that whoever has other folders
is somebody else. Nothing here reaches another machine. Of Qt nothing is imported by a start that
finds nobody; a program that does not answer within `PATIENCE` keeps no other from starting.
"""

from __future__ import annotations

import os
import stat
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtNetwork import QLocalSocket

NEW_WINDOW = "--new-window"
SWITCH = "DUTYFLOW_NEW_WINDOW"
"""Set to 1 in the environment, every start has a window of its own."""
SAMPLE = "sample"
"""Stands for the sample where a file is named, unless a file is called so."""
PATIENCE = 2_000
"""Milliseconds that a second start waits for the first one."""
TOKEN = "XDG_ACTIVATION_TOKEN"  # noqa: S105
"""Wayland's leave for a window to come to the front; it is given to the second start."""
_TAKEN, _BUSY = b"taken\n", b"busy\n"
_LONGEST_ADDRESS = 90
"""Bytes: systems take 104 or 108, and Qt adds some of its own."""
_LONGEST_MESSAGE = 65_536


def handed_over(paths: Sequence[str]) -> bool:
    """Let a program that runs show the first of the paths; False when this start has to."""
    if os.environ.get(SWITCH, "0") not in ("", "0"):
        return False
    place = address()
    if not _is_there(place):
        return False
    from PySide6.QtNetwork import QLocalSocket

    call = QLocalSocket()
    call.connectToServer(place)
    if not call.waitForConnected(PATIENCE):
        return False
    _let_come_to_the_front()
    call.write(_message(paths))
    answer = b""
    while not answer.endswith(b"\n") and call.waitForReadyRead(PATIENCE):
        answer += call.readAll().data()
    call.abort()
    return answer == _TAKEN


def address() -> str:
    """Return where the program of this user listens."""
    from hashlib import sha256

    from dutyflow.library.database import default_folder

    name = f"dutyflow-{sha256(os.fsencode(default_folder().absolute())).hexdigest()[:16]}"
    if sys.platform == "win32":
        return name
    for variable in ("XDG_RUNTIME_DIR", "TMPDIR"):
        place = os.path.join(os.environ.get(variable, ""), name)
        if os.path.isabs(place) and len(os.fsencode(place)) <= _LONGEST_ADDRESS:
            return place
    return f"/tmp/{name}"  # noqa: S108 - whose it is, is looked at before it is used


def is_sample(path: str) -> bool:
    """Say whether this names the sample."""
    return path == SAMPLE and not os.path.lexists(SAMPLE)


def _is_there(place: str) -> bool:
    """Say whether it is worth asking, which costs nothing where sockets are files."""
    if sys.platform == "win32":
        return True
    try:
        found = os.lstat(place)
    except OSError:
        return False
    return stat.S_ISSOCK(found.st_mode) and found.st_uid == os.getuid()


def _message(paths: Sequence[str]) -> bytes:
    """Say in one line what to open; in JSON any file name is safe, half characters too."""
    import json

    path = paths[0] if paths else ""
    if path and not is_sample(path):
        path = os.path.abspath(path)
    return json.dumps({"open": path, "token": os.environ.get(TOKEN, "")}).encode() + b"\n"


def _asked_for(message: bytes) -> tuple[str, str] | None:
    """Return the path and Wayland's token of a message; None for one that says something else."""
    import json

    try:
        said = json.loads(message)
        path, token = said["open"], said["token"]
    except (ValueError, TypeError, KeyError):
        return None
    return (path, token) if isinstance(path, str) and isinstance(token, str) else None


def _let_come_to_the_front() -> None:
    """Give the other program the leave that Windows asks for."""
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.user32.AllowSetForegroundWindow(-1)


class Doorkeeper:
    """Answers further starts until it is closed."""

    def __init__(self, show: Callable[[str], object], *, may_show: Callable[[], bool]) -> None:
        """Let `show` have what is handed over: a path, `sample`, or nothing.

        While `may_show` says no, further starts are left to themselves.
        """
        from PySide6.QtNetwork import QLocalServer

        self._show = show
        self._may_show = may_show
        self._server = QLocalServer()
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._receive)
        self.listens = self._server.listen(address()) or self._listen_in_place()

    def _listen_in_place(self) -> bool:
        """Take the place of a program that crashed; one that takes calls keeps it."""
        from PySide6.QtNetwork import QLocalServer, QLocalSocket

        call = QLocalSocket()
        call.connectToServer(address())
        if call.waitForConnected(PATIENCE):
            call.abort()
            return False
        return QLocalServer.removeServer(address()) and self._server.listen(address())

    def close(self) -> None:
        """Answer no more."""
        self._server.close()

    def _receive(self) -> None:
        while self._server.hasPendingConnections():
            call = self._server.nextPendingConnection()
            call.disconnected.connect(call.deleteLater)
            call.readyRead.connect(lambda call=call: self._hear(call))
            self._hear(call)

    def _hear(self, call: QLocalSocket) -> None:
        if not call.canReadLine():
            if call.bytesAvailable() > _LONGEST_MESSAGE:
                call.abort()
            return
        asked = _asked_for(bytes(call.readLine(_LONGEST_MESSAGE).data()))
        taken = asked is not None and self._may_show()
        # Answered first: a question about unsaved work may stay open for long.
        call.write(_TAKEN if taken else _BUSY)
        call.flush()
        call.disconnectFromServer()
        if asked is not None and taken:
            path, token = asked
            if token:
                os.environ[TOKEN] = token
            self._show(path)
