"""Work as a Dutyflow left it that is gone by now."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from dutyflow.file_text import FileText
from dutyflow.processes import Process, this_process
from dutyflow.recovery.store import RecoveryStore
from dutyflow_models.edits.duties import set_duty
from dutyflow_models.files.read import read_org
from dutyflow_models.files.safe_write import digest


class LeftWork:
    """A store to which a former program wrote."""

    def __init__(self, folder):
        self.time = datetime.now(UTC) - timedelta(minutes=90)
        self.store = RecoveryStore(folder, lambda: self.time)
        self.process = this_process()._replace(started="earlier")

    def work(self, path, *titles, data=None, process=None):
        """Keep one state for each new title of the duty `code`, two minutes apart."""
        data = path.read_bytes() if data is None else data
        reading = read_org(data)
        row = self.store.begin(path, path.name if path else "Untitled", process or self.process)
        for title in titles:
            organisation = set_duty(reading.organisation, "code", {"title": title})
            text = FileText(reading).copied_for(organisation)[0]
            self.store.put(
                row, text, digest=digest(text), base=(digest(data), data), scenario="With SRE"
            )
            self.time += timedelta(minutes=2)
        self.time += timedelta(minutes=10)
        return next(work for work in self.store.works() if work.id == row)


def elsewhere():
    """Return a program on another machine."""
    return Process("another machine", 1, "some day")
