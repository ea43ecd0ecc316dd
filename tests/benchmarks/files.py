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

from dutyflow_models.edits.duties import set_duty
from dutyflow_models.files.read import read_org
from dutyflow_models.files.safe_write import digest, save_file
from dutyflow_models.files.write import write_org

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


if __name__ == "__main__":
    main(int(sys.argv[1]))
