"""Showing another scenario at 3,000 duties, 1920×1080, every tenth duty in other hands. JSON.

The peer is the same board loaded anew. Run in a process of its own:
`python tests/benchmarks/switching.py`.
"""

from __future__ import annotations

import json

from made_up import made_up
from measure import cpu
from screen import BoardWindow, make_application, settle

from dutyflow.document import Document
from dutyflow.garbage import look_seldom
from dutyflow_models.files.emit import org_text
from dutyflow_models.files.read import read_org
from dutyflow_models.layout import Layout
from dutyflow_models.org import Assignment, Factor, Scenario

SIZE = 3000


def main() -> None:
    """Measure and print."""
    app = make_application()
    document = Document()
    window = BoardWindow(document)
    reading = read_org(org_text(with_a_scenario()).encode())

    def load() -> None:
        document.load(reading, None, Layout())
        app.processEvents()

    load()
    settle(app)
    anew = min(cpu(load) for _ in range(3))
    look_seldom(document)
    settle(app)
    first, travelling = [], []
    for turn in range(6):
        shown = None if turn % 2 else "other"

        def switch(shown: str | None = shown) -> None:
            document.arrange(lambda layout: layout.showing(shown))
            app.processEvents()

        first.append(cpu(switch))
        while window.board.travel.active:
            travelling.append(cpu(lambda: (window.board.travel.go_on(16), app.processEvents())))
        settle(app)
    print(json.dumps({"anew": anew, "switch": sorted(first)[3], "frames": travelling}))


def with_a_scenario():
    """Return the made-up organisation with one factor that gives every tenth duty to SRE."""
    org = made_up(SIZE)
    other = Assignment(when={"case": "other"}, accountable="sre")
    duties = tuple(
        duty.model_copy(update={"assignments": (other,)}) if at % 10 == 0 else duty
        for at, duty in enumerate(org.duties)
    )
    return org.replacing(
        duties=duties,
        factors=(Factor(id="case", title="Case", values=("usual", "other")),),
        scenarios=(Scenario(id="other", title="Other", facts={"case": "other"}),),
    )


if __name__ == "__main__":
    main()
