"""Icons that are painted from SVG text in the palette's colour."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QGuiApplication,
    QIcon,
    QIconEngine,
    QPainter,
    QPalette,
    QPixmap,
    QPixmapCache,
)
from PySide6.QtSvg import QSvgRenderer

COLOR_WORD = "currentColor"
_GROUPS = {
    QIcon.Mode.Disabled: QPalette.ColorGroup.Disabled,
    QIcon.Mode.Normal: QPalette.ColorGroup.Active,
    QIcon.Mode.Active: QPalette.ColorGroup.Active,
    QIcon.Mode.Selected: QPalette.ColorGroup.Active,
}


def icon_from_svg(name: str, svg: str, color: QColor | str | None) -> QIcon:
    """Wrap SVG text drawn in `currentColor`; the name tells icons apart in the pixmap cache."""
    return QIcon(_SvgEngine(name, svg, None if color is None else QColor(color)))


class _SvgEngine(QIconEngine):
    """Paints one SVG. QtSvg has no setter for `currentColor`: the word is replaced in the text."""

    _clones: ClassVar[list[QIconEngine]] = []
    """PySide does not hand the clone over to C++: without this reference Qt uses a freed object."""

    def __init__(self, name: str, svg: str, color: QColor | None) -> None:
        super().__init__()
        self._name = name
        self._svg = svg
        self._color = color

    def clone(self) -> QIconEngine:
        clone = _SvgEngine(self._name, self._svg, self._color)
        self._clones.append(clone)
        return clone

    def iconName(self) -> str:  # noqa: N802 - Qt's name
        return self._name

    def isNull(self) -> bool:  # noqa: N802 - Qt's name
        return False

    def actualSize(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QSize:  # noqa: N802
        return size

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        """Paint a pixmap made for the device's own resolution."""
        scale = painter.device().devicePixelRatio()
        painter.drawPixmap(rect, self.scaledPixmap(rect.size(), mode, state, scale))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(  # noqa: N802 - Qt's name
        self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float
    ) -> QPixmap:
        """Draw the icon, or find it drawn before; the size is in logical pixels."""
        color, device_size = self._color_for(mode), size * scale
        key = f"icon {self._name} {color.rgba():08x} {device_size.width()}x{device_size.height()}"
        found = QPixmap()
        if not QPixmapCache.find(key, found):
            found = _drawn(self._svg.replace(COLOR_WORD, color.name()), device_size, color.alphaF())
            QPixmapCache.insert(key, found)
        found.setDevicePixelRatio(scale)
        return found

    def _color_for(self, mode: QIcon.Mode) -> QColor:
        if self._color is not None and mode != QIcon.Mode.Disabled:
            return self._color
        role = QPalette.ColorRole.ButtonText
        if mode == QIcon.Mode.Selected:
            role = QPalette.ColorRole.HighlightedText
        return QGuiApplication.palette().color(_GROUPS[mode], role)


def _drawn(svg: str, size: QSize, opacity: float) -> QPixmap:
    side = min(size.width(), size.height())
    corner = QPoint((size.width() - side) // 2, (size.height() - side) // 2)
    pixmap = QPixmap(size)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setOpacity(opacity)
    QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(QRect(corner, QSize(side, side))))
    painter.end()
    return pixmap
