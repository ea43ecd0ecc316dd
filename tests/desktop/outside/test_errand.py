"""Work on a thread: its answer comes in the event loop; one that never comes holds up nothing."""

from __future__ import annotations

import gc
import threading

import pytest
from PySide6.QtCore import QObject

from dutyflow.outside import errand as module
from dutyflow.outside.errand import Errand


@pytest.fixture
def parent(qapp):
    return QObject()


def test_the_answer_comes_back_in_the_thread_that_asked(parent, qtbot):
    errand, got = Errand(parent), []
    errand.send(
        lambda: threading.current_thread(),
        lambda worker: got.append((worker, threading.current_thread())),
    )
    assert errand.busy
    qtbot.waitUntil(lambda: bool(got))
    assert got[0][0] is not threading.main_thread()
    assert got[0][1] is threading.main_thread()
    assert not errand.busy


def test_no_garbage_is_looked_for_in_the_thread_and_afterwards_it_is_again(parent, qtbot):
    errand, got = Errand(parent), []
    assert gc.isenabled()
    errand.send(gc.isenabled, got.append)
    qtbot.waitUntil(lambda: bool(got))
    assert got == [False]
    assert gc.isenabled()


def test_an_overdue_answer_is_said_once_and_may_still_come(parent, qtbot, monkeypatch):
    monkeypatch.setattr(module, "LATE", 30)
    errand, got, said, gate = Errand(parent), [], [], threading.Event()
    errand.late.connect(said.append)
    errand.send(gate.wait, got.append)
    qtbot.waitUntil(lambda: said == [True])
    assert gc.isenabled()
    gate.set()
    qtbot.waitUntil(lambda: bool(got))
    assert said == [True, False]


def test_an_answer_that_is_no_longer_wanted_is_dropped(parent, qtbot):
    errand, got, gate = Errand(parent), [], threading.Event()
    errand.send(gate.wait, lambda _: got.append("old"))
    errand.forget()
    errand.send(lambda: "new", got.append)
    gate.set()
    qtbot.waitUntil(lambda: bool(got))
    assert got == ["new"]


def test_a_fault_on_the_thread_is_one_here(parent, qtbot):
    errand = Errand(parent)
    with qtbot.captureExceptions() as faults:
        errand.send(lambda: 1 // 0, lambda _: None)
        qtbot.waitUntil(lambda: bool(faults))
    assert faults[0][0] is ZeroDivisionError
    assert not errand.busy


def test_one_that_is_deleted_while_it_waits_lets_the_collector_go_on(parent):
    from shiboken6 import delete

    errand, gate = Errand(parent), threading.Event()
    errand.send(gate.wait, lambda _: None)
    assert not gc.isenabled()
    delete(parent)
    gate.set()
    assert gc.isenabled()
