"""What the command line takes. Light: read before anything else is imported."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, NoReturn

from dutyflow.export.formats import FORMATS
from dutyflow.single_instance import NEW_WINDOW

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

_EXIT_CODES = "Exit codes: 0 fine, 1 problems or differences found, 2 nothing could be done."


class _Parser(argparse.ArgumentParser):
    """Says in one sentence what is wrong, instead of printing the whole usage."""

    def error(self, message: str) -> NoReturn:
        """End with code 2."""
        sentence = message[:1].upper() + message[1:].rstrip(".")
        self.exit(2, f"{self.prog}: {sentence}. “{self.prog} --help” says what can be written.\n")


class _Step(argparse.Action):
    """Collects edits of all kinds in one list, in the order in which they stand."""

    def __call__(
        self,
        parser: argparse.ArgumentParser,
        namespace: argparse.Namespace,
        values: str | Sequence[object] | None,
        option_string: str | None = None,
    ) -> None:
        """Add one edit: the option without its dashes, and its text."""
        namespace.steps = [*namespace.steps, (str(option_string).lstrip("-"), values)]


class _Version(argparse.Action):
    """Looks the version up only when somebody asks."""

    def __call__(
        self,
        parser: argparse.ArgumentParser,
        namespace: argparse.Namespace,
        values: str | Sequence[object] | None,
        option_string: str | None = None,
    ) -> None:
        """Print the version of the installed package and end with code 0."""
        from importlib.metadata import version

        print(f"dutyflow {version('dutyflow')}")
        parser.exit()


def parser() -> argparse.ArgumentParser:
    """Return the parser of everything but opening the window."""
    whole = _Parser(
        prog="dutyflow",
        usage="dutyflow [--new-window] [FILE]\n       dutyflow {" + ",".join(COMMANDS) + "} …",
        description="Shows who is responsible for what. With a FILE, or nothing, the board opens.",
        epilog=f"“sample” in place of a FILE is the sample that comes along. {_EXIT_CODES}",
        allow_abbrev=False,
    )
    whole.add_argument(
        NEW_WINDOW, action="store_true", help="open FILE in a window of its own"
    )  # read before this parser is asked; here for the help
    whole.add_argument("--version", action=_Version, nargs=0, help="print the version and end")
    commands = whole.add_subparsers(
        dest="command", metavar="COMMAND", required=True, prog="dutyflow"
    )
    for name, (summary, describe) in COMMANDS.items():
        one = commands.add_parser(
            name, help=summary, description=summary, epilog=_EXIT_CODES, allow_abbrev=False
        )
        describe(one)
    return whole


def _export(one: argparse.ArgumentParser) -> None:
    one.add_argument("file", metavar="FILE")
    one.add_argument("--to", required=True, metavar="OUT", help="file to write, - for stdout")
    one.add_argument(
        "--format",
        choices=tuple(FORMATS),
        help="when the name of OUT does not say it",
    )
    one.add_argument("--scenario", metavar="ID", help="what holds in this scenario")
    one.add_argument(
        "--all",
        action="store_true",
        help="each scenario, and each saved view of LAYOUT; OUT is a folder",
    )
    one.add_argument(
        "--name",
        metavar="PATTERN",
        help="with --all: names of {org}, {scenario}, {view} and {n}",
    )
    one.add_argument("--replace", action="store_true", help="with --all: over what is there")
    one.add_argument("--layout", metavar="LAYOUT", help="arranged as in a layout's YAML file")
    one.add_argument("--size", metavar="WxH|16:9|4:3|a4|fit", help="size of the page")
    one.add_argument("--scale", type=float, metavar="N", help="PNG pixels a point, 1 to 4")
    one.add_argument("--theme", choices=("light", "dark"))
    one.add_argument("--transparent", action="store_true", help="no ground behind the board")
    one.add_argument(
        "--language", choices=("en", "de"), default="en", help="of words on pictures and slides"
    )
    one.add_argument("--date", action="store_true", help="write today's date on it")
    one.add_argument("--no-title", action="store_true")
    one.add_argument("--no-legend", action="store_true")
    one.add_argument("--no-scenario", action="store_true", help="do not name the scenario on it")
    one.add_argument("--no-embed", action="store_true", help="do not put the org file inside")
    one.add_argument("--text-as-paths", action="store_true", help="SVG: text as outlines")
    one.add_argument(
        "--deck", action="store_true", help="PPTX: scenarios, load, teams and points too"
    )
    one.add_argument("--template", metavar="T", help="PPTX: slides look as in this .pptx or .potx")


def _check(one: argparse.ArgumentParser) -> None:
    one.add_argument("files", nargs="+", metavar="FILE")
    one.add_argument("--format", choices=("text", "json", "github"), default="text")
    one.add_argument(
        "--scenario", default="base", metavar="ID|all", help="what is found in it; else in the base"
    )
    one.add_argument("--waived", action="store_true", help="list what was seen and accepted too")
    one.add_argument("--load-limit", type=int, metavar="N", help="more is overload; else 30")
    one.add_argument(
        "--share-limit", type=int, metavar="PERCENT", help="more is concentration; else 40"
    )
    one.epilog = f"Notes, and findings that the file waives, are no problems. {_EXIT_CODES}"


def _edit(one: argparse.ArgumentParser) -> None:
    one.add_argument("file", metavar="FILE")
    one.set_defaults(steps=[])
    for option, text, meaning in (
        ("--give", "DUTY=TEAM", "the team takes over; without a team nobody has the duty"),
        ("--set", "DUTY.field=VALUE", "any field of a duty; several teams as a,b"),
        ("--add", "TEAM=TITLE", "a new duty"),
        ("--remove", "DUTY", "remove a duty and its hand-offs"),
    ):
        one.add_argument(option, action=_Step, metavar=text, help=meaning)
    one.add_argument("-o", "--out", metavar="OUT", help="write here, - for stdout, not to FILE")
    one.epilog = (
        "Duties, teams and stages go by id or title. Edits are made in the order in which they "
        f"stand, all or none. {_EXIT_CODES}"
    )


def _diff(one: argparse.ArgumentParser) -> None:
    one.add_argument("before", metavar="A")
    one.add_argument("after", metavar="B", nargs="?", help="left out: A against git’s HEAD")
    one.add_argument("--from", dest="from_scenario", metavar="ID", help="A in this scenario")
    one.add_argument("--to", dest="to_scenario", metavar="ID", help="B, or A, in this scenario")
    one.add_argument("--by-team", action="store_true", help="what each team gains and loses")
    one.add_argument("--format", choices=("text", "json", "markdown"), default="text")
    one.epilog = f"“base” is every factor at its default, nothing merged. {_EXIT_CODES}"


def _merge(one: argparse.ArgumentParser) -> None:
    one.add_argument("base", metavar="BASE", help="what both began with: %%O of git")
    one.add_argument("mine", metavar="MINE", help="%%A of git, and what is written")
    one.add_argument("theirs", metavar="THEIRS", help="%%B of git")
    one.add_argument("-o", "--out", metavar="OUT", help="write here, - for stdout, not to MINE")
    one.epilog = (
        "What excludes each other stands between git’s marks, to be decided in a text editor or in "
        "the window. Exit codes: 0 merged, 1 something is left to decide, 2 nothing was written."
    )


def _convert(one: argparse.ArgumentParser) -> None:
    one.add_argument("file", metavar="IN", help="a file or a folder; it is only read")
    one.add_argument(
        "--to",
        required=True,
        metavar="OUT",
        help="a new org file, - for stdout",
    )
    one.add_argument(
        "--from", dest="kind", metavar="KIND", help="what IN is, where that is not recognised"
    )
    one.add_argument(
        "--mapping",
        metavar="MAPPING",
        help="how IN is read: a file that Save mapping… of the import dialog wrote",
    )
    one.add_argument(
        "--into",
        metavar="EXISTING",
        help="add to this org file; with the same OUT it is changed, else a copy",
    )
    one.epilog = (
        "Nothing is deleted. Exit codes: 0 fine, 1 something was not understood, "
        "2 nothing was written."
    )


def _schema(_one: argparse.ArgumentParser) -> None:
    """Takes nothing."""


COMMANDS: Mapping[str, tuple[str, Callable[[argparse.ArgumentParser], None]]] = {
    "export": ("Write the board as a picture, or the organisation as YAML.", _export),
    "check": ("Say what is wrong in files, and what is left open or contradicts itself.", _check),
    "edit": ("Change duties of a file, and nothing else in it.", _edit),
    "diff": (
        "Tell what differs between two files, versions or scenarios; 1 when anything does.",
        _diff,
    ),
    "merge": ("Join what two people changed in a file; serves git as a merge driver.", _merge),
    "convert": ("Read what others wrote into an org file.", _convert),
    "schema": ("Print the JSON Schema of the org file.", _schema),
}
"""The commands: what each is for, and what it takes."""
