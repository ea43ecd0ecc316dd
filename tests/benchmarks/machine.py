"""Says on what a benchmark ran: date, processor, system, versions."""

from __future__ import annotations

import os
import platform
import shutil
import subprocess
from datetime import datetime
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

PACKAGES = ("dutyflow", "pyside6-essentials", "pydantic", "pyyaml", "isal", "ruamel.yaml")
PEERS = ("NodeGraphQt",)


def machine() -> str:
    """Return a few lines of Markdown."""
    packages = ", ".join(f"{name} {_version(name)}" for name in (*PACKAGES, *PEERS))
    return (
        f"{datetime.now().astimezone():%Y-%m-%d}, {_processor()}, {os.cpu_count()} cores,"
        f" {platform.system()} {platform.release()}, Python {platform.python_version()},"
        f" Qt offscreen.\n{packages}, {_graphviz()}."
    )


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return "not installed"


def _processor() -> str:
    info = Path("/proc/cpuinfo")
    if info.exists():
        for line in info.read_text(encoding="utf-8").splitlines():
            if line.startswith("model name"):
                return line.split(":", 1)[1].strip()
    return platform.processor() or platform.machine()


def _graphviz() -> str:
    dot = shutil.which("dot")
    if dot is None:
        return "Graphviz not installed"
    said = subprocess.run([dot, "-V"], capture_output=True, text=True, check=False).stderr
    return said.strip().replace("dot - ", "")
