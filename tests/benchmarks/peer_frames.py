"""The same frames in NodeGraphQt, a node editor on QGraphicsScene. Prints JSON.

Run in a process of its own: `python tests/benchmarks/peer_frames.py 3000`.
"""

from __future__ import annotations

import json
import math
import random
import sys

from measure import cpu
from NodeGraphQt import BaseNode, NodeGraph
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


class Duty(BaseNode):
    """A node with an input and an output."""

    __identifier__ = "dutyflow.bench"
    NODE_NAME = "Duty"

    def __init__(self):
        super().__init__()
        self.add_input("in", multi_input=True)
        self.add_output("out")


def main(duties: int, frames: int) -> None:
    """Measure a drag and print."""
    app = QApplication([])
    graph = NodeGraph()
    graph.set_acyclic(False)
    graph.register_node(Duty)
    nodes = [
        graph.create_node(
            "dutyflow.bench.Duty",
            name=f"Keep the thing number {number}",
            pos=[(number % 25) * 220, (number // 25) * 110],
            push_undo=False,
            selected=False,
        )
        for number in range(duties)
    ]
    chance = random.Random(duties)
    for _ in range(duties * 12 // 10):
        one, other = chance.sample(nodes, 2)
        one.output(0).connect_to(other.input(0), push_undo=False)
    view = graph.viewer()
    graph.widget.resize(1920, 1080)
    graph.widget.show()
    view.set_zoom(0.0)
    view.centerOn(nodes[0].view)
    app.processEvents()
    start = view.mapFromScene(nodes[0].view.sceneBoundingRect().center())
    at = view.viewport()
    QTest.mousePress(at, LEFT, NONE, start)

    def move(k):
        goal = start + QPoint(round(350 * math.sin(k / 40)), round(220 * math.sin(k / 23)))
        QTest.mouseMove(at, goal)
        app.processEvents()

    move(1)
    print(json.dumps({"drag": [cpu(lambda k=k: move(k)) for k in range(2, frames + 2)]}))


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]))
