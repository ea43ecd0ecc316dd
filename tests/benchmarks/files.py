"""Opening a file and saving one edit: ours, and ruamel.yaml's round trip. Prints JSON.

Run in a process of its own: `python tests/benchmarks/files.py 3000`.
"""

from __future__ import annotations

import gc
import io
import json
import sys
import tempfile
from functools import partial
from pathlib import Path

from made_up import made_up_text
from measure import best, cpu

from dutyflow.document import Document
from dutyflow_models.edits.duties import set_duty
from dutyflow_models.files.read import Reading, read_org
from dutyflow_models.files.safe_write import digest, save_file
from dutyflow_models.files.write import write_org
from dutyflow_models.layout import UNARRANGED

try:
    from ruamel.yaml import YAML
except ImportError:
    YAML = None


def main(duties: int) -> None:
    """Measure and print."""
    text = made_up_text(duties)
    reading = read_org(text)
    edited = set_duty(reading.organisation, f"duty-{duties // 2}", {"title": "Another title"})
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "made-up.org.yaml"

        def save() -> None:
            path.write_bytes(text)
            data = write_org(reading.source, reading.organisation, edited)
            save_file(path, data, expected=digest(text))

        found = {
            "bytes": len(text),
            "open": best(partial(read_org, text)),
            "save": best(save),
            "next save": next_save(reading, path, duties),
            "ruamel open": 0.0,
            "ruamel save": 0.0,
        }
    if YAML and duties <= 3000:
        gc.collect()
        yaml, loaded = YAML(), []
        found["ruamel open"] = cpu(lambda: loaded.append(yaml.load(text)))
        loaded[0]["duties"][duties // 2]["title"] = "Another title"
        found["ruamel save"] = cpu(lambda: yaml.dump(loaded[0], io.BytesIO()))
    print(json.dumps(found))


def next_save(reading: Reading, path: Path, duties: int) -> float:
    """Return what a save of the window's document takes with one edit, after an earlier one.

    It is all that the person waits for: the text, the compare with the file, the file flushed.
    """
    path.write_bytes(reading.source.data)
    document = Document()
    document.load(reading, path, UNARRANGED)
    taken = []
    for number in range(6):
        fields = {"title": f"Title number {number}"}
        edit = partial(set_duty, duty_id=f"duty-{duties // 2}", fields=fields)
        document.edit("Reword", edit)
        taken.append(cpu(partial(document.save, path, backup_dir=path.parent)))
    return min(taken[1:])


if __name__ == "__main__":
    main(int(sys.argv[1]))
