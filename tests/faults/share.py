"""A network share that misbehaves on demand: a small FUSE server. `share.py MOUNTPOINT FAULTS`.

It speaks the kernel's own protocol (linux/fuse.h, version 7.31), so nothing has to be installed. It
keeps one folder of files in memory. FAULTS is a JSON file, read at every request: the name of a
request and the errno that answers it, or "hang" for as long as the file says so.
"""

from __future__ import annotations

import ctypes
import errno
import json
import os
import stat
import struct
import sys
import time
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

REQUESTS = {
    1: "lookup", 2: "forget", 3: "getattr", 4: "setattr", 10: "unlink", 12: "rename", 14: "open",
    15: "read", 16: "write", 17: "statfs", 18: "release", 20: "fsync", 25: "flush", 26: "init",
    27: "opendir", 28: "readdir", 29: "releasedir", 30: "fsyncdir", 35: "create", 36: "interrupt",
    38: "destroy", 42: "batch_forget", 45: "rename2",
}  # fmt: skip
NO_ANSWER = {"forget", "batch_forget", "interrupt", "destroy"}
IN, OUT = struct.Struct("<IIQQIIIHH"), struct.Struct("<IiQ")
ROOT, LARGEST = 1, 1 << 17
MODE, UID, GID, SIZE = 1, 2, 4, 8
"""Which fields a setattr is about."""


class Refused(Exception):
    """An errno for an answer."""

    def __init__(self, code: int) -> None:
        self.code = code


@dataclass
class Node:
    """A file, or the one folder."""

    mode: int
    data: bytearray = field(default_factory=bytearray)
    uid: int = 0
    gid: int = 0
    links: int = 1


class Share:
    """The files, and an answer to each request."""

    def __init__(self) -> None:
        self.nodes = {ROOT: Node(stat.S_IFDIR | 0o777, links=2)}
        self.names: dict[bytes, int] = {}
        self.last = ROOT

    def init(self, _node: int, body: bytes) -> bytes:
        flags = 0
        readahead = struct.unpack_from("<II", body)[1]
        return struct.pack("<IIIIHHIIHHI28x", 7, 31, readahead, flags, 16, 12, LARGEST, 1, 32, 0, 0)

    def lookup(self, _node: int, body: bytes) -> bytes:
        return self._entry(self._known(body.rstrip(b"\0")))

    def getattr(self, node: int, _body: bytes) -> bytes:
        return struct.pack("<QII", 0, 0, 0) + self._attributes(node)

    def setattr(self, number: int, body: bytes) -> bytes:
        what, _, _, size = struct.unpack_from("<IIQQ", body)
        mode, _, uid, gid = struct.unpack_from("<IIII", body, 68)
        node = self.nodes[number]
        if what & MODE:
            node.mode = stat.S_IFMT(node.mode) | stat.S_IMODE(mode)
        node.uid = uid if what & UID else node.uid
        node.gid = gid if what & GID else node.gid
        if what & SIZE:
            node.data[size:] = bytes(max(0, size - len(node.data)))
        return self.getattr(number, b"")

    def unlink(self, _node: int, body: bytes) -> bytes:
        name = body.rstrip(b"\0")
        self.nodes[self._known(name)].links = 0
        del self.names[name]
        return b""

    def rename(self, _node: int, body: bytes) -> bytes:
        return self._rename(body[8:])

    def rename2(self, _node: int, body: bytes) -> bytes:
        return self._rename(body[16:])

    def _rename(self, names: bytes) -> bytes:
        old, new = names.rstrip(b"\0").split(b"\0")
        self.names[new] = self._known(old)
        del self.names[old]
        return b""

    def create(self, _node: int, body: bytes) -> bytes:
        _, mode, umask, _ = struct.unpack_from("<IIII", body)
        self.last += 1
        self.nodes[self.last] = Node(stat.S_IFREG | (stat.S_IMODE(mode) & ~umask))
        self.names[body[16:].rstrip(b"\0")] = self.last
        return self._entry(self.last) + self.open(self.last, b"")

    def open(self, _node: int, _body: bytes) -> bytes:
        direct = 1  # no cache of the kernel's in between: every write is a request
        return struct.pack("<QIi", 0, direct, 0)

    def opendir(self, _node: int, _body: bytes) -> bytes:
        return struct.pack("<QIi", 0, 0, 0)

    def read(self, node: int, body: bytes) -> bytes:
        _, begin, size = struct.unpack_from("<QQI", body)
        return bytes(self.nodes[node].data[begin : begin + size])

    def write(self, node: int, body: bytes) -> bytes:
        _, begin, size = struct.unpack_from("<QQI", body)
        self.nodes[node].data[begin : begin + size] = body[40 : 40 + size]
        return struct.pack("<II", size, 0)

    def readdir(self, _node: int, body: bytes) -> bytes:
        _, begin, _ = struct.unpack_from("<QQI", body)
        rows = b""
        for place, (name, node) in list(enumerate(self.names.items(), 1))[begin:]:
            row = struct.pack("<QQII", node, place, len(name), stat.S_IFREG >> 12) + name
            rows += row + bytes(-len(row) % 8)
        return rows

    def statfs(self, _node: int, _body: bytes) -> bytes:
        return struct.pack("<QQQQQIIII24x", 1000, 1000, 1000, 1000, 1000, 4096, 255, 4096, 0)

    def flush(self, _node: int, _body: bytes) -> bytes:
        return b""

    fsync = fsyncdir = release = releasedir = flush

    def _known(self, name: bytes) -> int:
        if name not in self.names:
            raise Refused(errno.ENOENT)
        return self.names[name]

    def _entry(self, number: int) -> bytes:
        return struct.pack("<QQQQII", number, 0, 0, 0, 0, 0) + self._attributes(number)

    def _attributes(self, number: int) -> bytes:
        node = self.nodes[number]
        now = int(time.time())
        size = len(node.data)
        owner = (node.mode, node.links, node.uid, node.gid)
        return struct.pack(
            "<QQQQQQIIIIIIIIII", number, size, 0, now, now, now, 0, 0, 0, *owner, 0, 4096, 0
        )


def answer(share: Share, name: str, faults: Path, node: int, body: bytes) -> bytes:
    """Return the answer to a request, or raise what the person who tests wants."""
    while (fault := json.loads(faults.read_text() or "{}").get(name)) == "hang":
        time.sleep(0.01)
    if fault:
        raise Refused(fault)
    if not hasattr(share, name):
        raise Refused(errno.ENOSYS)
    return getattr(share, name)(node, body)


def serve(device: int, faults: Path) -> None:
    """Answer until the share is unmounted."""
    share = Share()
    while True:
        try:
            request = os.read(device, LARGEST + (1 << 16))
        except InterruptedError:
            continue
        except OSError as error:
            if error.errno == errno.ENODEV:
                return
            raise
        _, opcode, unique, node, *_ = IN.unpack_from(request)
        name = REQUESTS.get(opcode, "")
        if name in NO_ANSWER:
            continue
        try:
            code, body = 0, answer(share, name, faults, node, request[IN.size :])
        except Refused as refused:
            code, body = -refused.code, b""
        with suppress(FileNotFoundError):  # the request was interrupted meanwhile
            os.write(device, OUT.pack(OUT.size + len(body), code, unique) + body)


def main(mountpoint: str, faults: str) -> None:
    """Mount the share, say that it is there, and serve it."""
    device = os.open("/dev/fuse", os.O_RDWR)
    options = f"fd={device},rootmode=40000,user_id=0,group_id=0,default_permissions,allow_other"
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.mount(b"share", os.fsencode(mountpoint), b"fuse.share", 6, options.encode()):
        sys.exit(os.strerror(ctypes.get_errno()))
    print("mounted", flush=True)
    serve(device, Path(faults))


if __name__ == "__main__":
    main(*sys.argv[1:])
