"""Starts Dutyflow: `dutyflow` or `python -m dutyflow`."""

from __future__ import annotations

import sys

from dutyflow.cli import main as answer


def main() -> int:
    """Do what the command line says and return the exit code."""
    return answer(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
