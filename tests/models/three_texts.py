"""Three texts of one file for tests, and what merging them writes."""

from dutyflow_models.files.read import read_org
from dutyflow_models.three_way.texts import merge_texts

BASE = """\
# who does what
schema: 1
org: {name: acme, title: Acme}

teams:
  - {id: dev, title: Dev}
  - {id: ops, title: Ops}

duties:
  # about a
  - id: a
    title: A   # the a
    responsible: [dev]

  - id: b
    title: B
    note: b

  - id: c
    title: C
"""


def merged(mine, theirs, base=BASE):
    readings = [read_org(text.encode()) for text in (base, mine, theirs)]
    found = merge_texts(*readings)
    return found.data.decode(), found.conflicts


def clean(mine, theirs, base=BASE):
    text, conflicts = merged(mine, theirs, base)
    assert conflicts == ()
    return text


def changed(*pairs, text=BASE):
    for old, new in pairs:
        assert text.count(old) == 1
        text = text.replace(old, new)
    return text
