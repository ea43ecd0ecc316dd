"""When garbage is looked for."""

import gc
import linecache
import weakref

import pytest

from dutyflow.document import Document
from dutyflow.garbage import look_seldom
from dutyflow_models.files.read import read_org
from dutyflow_models.layout import UNARRANGED

FILE = b"schema: 1\norg: {name: acme}\nteams: [{id: dev, title: Dev}]\n"


@pytest.fixture(autouse=True)
def _collector_as_before():
    thresholds = gc.get_threshold()
    yield
    gc.set_threshold(*thresholds)
    gc.enable()
    gc.unfreeze()


def test_what_is_there_after_a_file_was_loaded_is_not_looked_through(qtbot):
    document = Document()
    look_seldom(document)
    gc.unfreeze()

    document.load(read_org(FILE), None, UNARRANGED)

    qtbot.waitUntil(lambda: gc.get_freeze_count() > 0)
    assert not any(document.organisation is known for known in gc.get_objects())


def test_what_is_garbage_by_then_is_freed_first(qtbot):
    class Knot:
        """Refers to itself, so that only a look frees it."""

    document = Document()
    look_seldom(document)
    knot = Knot()
    knot.itself = knot
    known = weakref.ref(knot)

    document.load(read_org(FILE), None, UNARRANGED)
    del knot

    qtbot.waitUntil(lambda: known() is None)


def test_garbage_is_looked_for_again_after_the_start():
    gc.disable()

    look_seldom(Document())

    assert gc.isenabled()
    assert gc.get_threshold()[0] > 10_000


def test_the_sources_that_shiboken_read_of_modules_are_not_kept(qtbot):
    document = Document()
    look_seldom(document)
    assert linecache.getlines(__file__)

    document.load(read_org(FILE), None, UNARRANGED)

    qtbot.waitUntil(lambda: __file__ not in linecache.cache)
