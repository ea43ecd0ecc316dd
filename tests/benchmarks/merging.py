"""Merging two people's changes of 3,000 duties, each of every tenth. Prints JSON.

The peer is `git merge-file` on the same texts, which merges by line. Run in a process of its own:
`python tests/benchmarks/merging.py`.
"""

from __future__ import annotations

import json
import resource
import shutil
import subprocess
import tempfile
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from made_up import made_up
from measure import best

from dutyflow_models.files.emit import org_text
from dutyflow_models.files.read import read_org
from dutyflow_models.three_way.merge import merge
from dutyflow_models.three_way.texts import merge_texts

if TYPE_CHECKING:
    from dutyflow_models.org import Organisation

SIZE = 3000


def main() -> None:
    """Measure and print."""
    base = made_up(SIZE)
    texts = [org_text(each).encode() for each in (base, changed(base, 3), changed(base, 8))]
    readings = [read_org(text) for text in texts]
    found = {
        "merge": best(partial(merge, *(reading.organisation for reading in readings))),
        "texts": best(lambda: merge_texts(*map(read_org, texts)), times=3),
        "conflicts": len(merge_texts(*readings).conflicts),
        "peer": git_merge_file(texts) if shutil.which("git") else 0.0,
    }
    print(json.dumps(found))


def changed(organisation: Organisation, ending: int) -> Organisation:
    """Mark the duties whose number ends so, and give every hundredth's title to both sides."""
    duties = tuple(
        duty.replacing(title=f"{duty.title} {ending}")
        if number % 100 == 0
        else duty.replacing(status="later", note=f"See {ending}")
        if number % 10 == ending
        else duty
        for number, duty in enumerate(organisation.duties)
    )
    return organisation.replacing(duties=duties)


def git_merge_file(texts: list[bytes]) -> float:
    """Return the least CPU milliseconds of git's own merge, its process included."""
    with tempfile.TemporaryDirectory() as folder:
        paths = [Path(folder) / name for name in ("mine", "base", "theirs")]
        for path, text in zip(paths, (texts[1], texts[0], texts[2]), strict=True):
            path.write_bytes(text)
        times = []
        for _ in range(5):
            before = resource.getrusage(resource.RUSAGE_CHILDREN)
            command = ["git", "merge-file", "-p", "--diff3", *map(str, paths)]
            subprocess.run(command, stdout=subprocess.DEVNULL, check=False)
            after = resource.getrusage(resource.RUSAGE_CHILDREN)
            times.append(after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime)
    return min(times) * 1000


if __name__ == "__main__":
    main()
