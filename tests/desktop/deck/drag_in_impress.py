"""Opens slides in LibreOffice Impress, moves a group, tells where a connector's ends are then.

Run by the Python that has `uno`: `python3 drag_in_impress.py FILE PIPE GROUP CONNECTOR`. JSON.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

import uno
from com.sun.star.awt import Point
from com.sun.star.connection import NoConnectException

BY = 3000
"""Hundredths of a millimetre to the right and down."""


def main(file: str, pipe: str, group: str, connector: str) -> None:
    """Drag and print."""
    desktop = connected(pipe)
    # A hidden document does not lay its connectors out again.
    document = desktop.loadComponentFromURL(Path(file).as_uri(), "_blank", 0, ())
    page = document.DrawPages.getByIndex(0)
    before = ends(page, connector)
    card = named(page, group)
    place = card.getPosition()
    card.setPosition(Point(place.X + BY, place.Y + BY))
    after = ends(page, connector)
    line = named(page, connector)
    held = [line.getPropertyValue(end).Name for end in ("StartShape", "EndShape")]
    print(json.dumps({"before": before, "after": after, "held": held}))
    document.close(True)
    desktop.terminate()


def named(page: object, name: str) -> object:
    """Return the shape of a name."""
    shapes = (page.getByIndex(at) for at in range(page.getCount()))
    return next(shape for shape in shapes if shape.getName() == name)


def ends(page: object, connector: str) -> list[int]:
    """Return x and y of both ends, once the office has laid the connector out."""
    for _ in range(100):
        line = named(page, connector)
        start, end = (line.getPropertyValue(f"{which}Position") for which in ("Start", "End"))
        if start is not None and end is not None:
            return [start.X, start.Y, end.X, end.Y]
        time.sleep(0.1)
    raise SystemExit("The connector has no ends.")


def connected(pipe: str) -> object:
    """Return the office once it listens."""
    here = uno.getComponentContext()
    name = "com.sun.star.bridge.UnoUrlResolver"
    resolver = here.ServiceManager.createInstanceWithContext(name, here)
    address = f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext"
    for _ in range(240):
        try:
            there = resolver.resolve(address)
        except NoConnectException:
            time.sleep(0.25)
        else:
            name = "com.sun.star.frame.Desktop"
            return there.ServiceManager.createInstanceWithContext(name, there)
    raise SystemExit("The office does not listen.")


if __name__ == "__main__":
    main(*sys.argv[1:])
