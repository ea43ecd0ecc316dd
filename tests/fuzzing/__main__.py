"""Fuzzes the reader and the writer of org files: python3 dev.py fuzz [SECONDS]."""

from __future__ import annotations

import os
import resource
import sys
import time
from collections import Counter
from pathlib import Path
from random import Random

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
ARTIFACTS = ROOT / "artifacts" / "fuzz"
SEEDS = (
    *sorted((ROOT / "resources").rglob("*.org.yaml")),
    *sorted((ROOT / "tests" / "files").rglob("*.org.yaml")),
    *sorted((HERE / "seeds").glob("*")),
)
SECONDS_AN_INPUT = 5
MEGABYTES = 1024
LONGEST = 6_000
"""Bytes of an input: enough for a dozen duties; longer seeds are cut at a line's end."""
NOT_HERE = (
    "The fuzzer atheris is not installed here: it has packages for Python 3.11 on Linux only. "
    "`python3 dev.py test -k fuzz` tries the same promises with inputs made up by hypothesis."
)


def main(seconds: int = 600) -> int:
    """Fuzz for so many seconds; a find ends it, with the input in `artifacts/fuzz`."""
    try:
        import atheris
    except ImportError:
        print(NOT_HERE)
        return 1
    with atheris.instrument_imports(include=["dutyflow_models.files"]):
        from promises import edited_text, keep
    outcomes: Counter[str] = Counter()
    seeds = [_cut(seed.read_bytes()) for seed in SEEDS]
    begun = time.monotonic()

    def one_input(data: bytes) -> None:
        outcomes[keep(data)] += 1
        passed = time.monotonic() - begun
        if passed > seconds:
            print(_summary(outcomes, passed), flush=True)
            os._exit(0)  # libFuzzer would end without a word of ours

    def mutated(data: bytes, most: int, seed: int) -> bytes:
        chance = Random(seed)
        kind = chance.random()
        if kind < 0.35:
            return atheris.Mutate(data, len(data))[:most]
        if kind < 0.65:  # begin anew with what reads well: most of what is kept does not
            data = chance.choice(seeds)
            for _ in range(chance.randint(0, 3)):
                data = edited_text(data, chance)
        return (data if kind < 0.5 else _lines_changed(data, chance))[:most]

    atheris.Setup(_arguments(seeds), one_input, custom_mutator=mutated)
    atheris.Fuzz()
    return 0


def _arguments(seeds: list[bytes]) -> list[str]:
    found, begun_with = ARTIFACTS / "corpus", ARTIFACTS / "seeds"
    for folder in (found, begun_with):
        folder.mkdir(parents=True, exist_ok=True)
    for number, seed in enumerate(seeds):
        (begun_with / str(number)).write_bytes(seed)
    return [
        sys.argv[0],
        f"-timeout={SECONDS_AN_INPUT}",
        f"-rss_limit_mb={MEGABYTES}",
        f"-max_len={LONGEST}",
        f"-dict={HERE / 'yaml.dict'}",
        f"-artifact_prefix={ARTIFACTS}{os.sep}",
        str(found),
        str(begun_with),
    ]


def _cut(data: bytes) -> bytes:
    return data if len(data) <= LONGEST else data[: data.rindex(b"\n", 0, LONGEST) + 1]


def _lines_changed(data: bytes, chance: Random) -> bytes:
    """Change whole lines, as hands and merges do: most bytes put anywhere are no YAML any more."""
    lines = data.split(b"\n")
    for _ in range(chance.randint(1, 4)):
        at, other = chance.randrange(len(lines)), chance.randrange(len(lines))
        kind = chance.choice(("copy", "drop", "swap", "indent", "cut", "join"))
        if kind == "copy":
            lines.insert(at, lines[other])
        elif kind == "drop":
            del lines[at : at + chance.randint(1, max(1, len(lines) // 4))]
        elif kind == "swap":
            lines[at], lines[other] = lines[other], lines[at]
        elif kind == "indent":
            lines[at] = b" " * chance.randint(0, 6) + lines[at].lstrip(b" ")
        elif kind == "cut":
            lines[at] = lines[at][: chance.randint(0, len(lines[at]))]
        else:
            lines[at] += lines[other].lstrip()
        lines = lines or [b""]
    return b"\n".join(lines)


def _summary(outcomes: Counter[str], seconds: float) -> str:
    told = ", ".join(f"{count:,} {outcome}" for outcome, count in outcomes.most_common())
    used = resource.getrusage(resource.RUSAGE_SELF)
    busy, most = used.ru_utime + used.ru_stime, used.ru_maxrss // 1024
    times = f"{seconds:,.0f} s, {busy:,.0f} of them on the CPU"
    return f"{outcomes.total():,} inputs in {times}, {most} MB at most: {told}. No find."


if __name__ == "__main__":
    sys.exit(main(*map(int, sys.argv[1:])))
