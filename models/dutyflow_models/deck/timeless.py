"""Office files without a time: what is made of the same twice is the same twice."""

from __future__ import annotations

import zipfile
from io import BytesIO

from dutyflow_models.deck.shapes import escaped

_PROPERTIES = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<cp:coreProperties '
    'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>{}</dc:title></cp:coreProperties>'
)
_EPOCH = (1980, 1, 1, 0, 0, 0)
"""The first time a zip file can tell; the time of writing stands nowhere."""


def timeless(data: bytes, properties: str, title: str) -> bytes:
    """Return a zip file with one time for all parts; of its properties it has a title only."""
    made = BytesIO()
    with zipfile.ZipFile(BytesIO(data)) as read, zipfile.ZipFile(made, "w") as copy:
        for name in read.namelist():
            part = zipfile.ZipInfo(name, _EPOCH)
            part.compress_type, part.create_system = zipfile.ZIP_DEFLATED, 0
            content = _PROPERTIES.format(escaped(title)) if name == properties else read.read(name)
            copy.writestr(part, content, compresslevel=6)
    return made.getvalue()
