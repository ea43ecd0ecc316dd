"""Sweeps one target in a process of its own: `LD_PRELOAD=shim.so drive.py targets:NAME FOLDER`."""

from __future__ import annotations

import importlib
import sys
from pathlib import Path

from harness import sweep_through


def main(name: str, folder: str) -> None:
    """Print the record as JSON."""
    module, attribute = name.split(":")
    target = getattr(importlib.import_module(module), attribute)
    print(sweep_through(name, target, Path(folder)).as_json())


if __name__ == "__main__":
    main(*sys.argv[1:])
