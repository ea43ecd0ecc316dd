"""A sweep of faults in a process of its own, and disks made for a test."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from harness import Record

HERE = Path(__file__).parent


@pytest.fixture(scope="session")
def shim(tmp_path_factory):
    """The compiled `shim.c`."""
    if sys.platform != "linux":
        pytest.skip("calls are made to fail with LD_PRELOAD, which needs Linux")
    compiler = shutil.which("gcc") or shutil.which("cc")
    if compiler is None:
        pytest.skip("calls are made to fail by a library in C, and there is no C compiler")
    library = tmp_path_factory.mktemp("shim") / "shim.so"
    command = [
        compiler,
        "-shared",
        "-fPIC",
        "-O1",
        "-o",
        str(library),
        str(HERE / "shim.c"),
        "-ldl",
    ]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        pytest.skip(f"the library in C cannot be compiled here: {done.stderr.splitlines()[:1]}")
    return library


@pytest.fixture
def drive(shim):
    """Run a script of this folder with the shim loaded, and return what it prints."""

    def run(script, *arguments):
        path = os.pathsep.join([str(HERE), *sys.path])
        environment = os.environ | {"LD_PRELOAD": str(shim), "PYTHONPATH": path}
        done = subprocess.run(
            [sys.executable, str(HERE / script), *map(str, arguments)],
            capture_output=True,
            text=True,
            check=False,
            env=environment,
            timeout=110,
        )
        assert done.returncode == 0, done.stderr[-3000:]
        return json.loads(done.stdout.splitlines()[-1])

    return run


@pytest.fixture
def sweep(drive, tmp_path, record_property):
    """Fail every call of a target in every way; the figures get into the summary."""

    def run(target):
        record = Record(**drive("drive.py", target, tmp_path))
        record_property("faults", str(record))
        print(record)
        return record

    return run
