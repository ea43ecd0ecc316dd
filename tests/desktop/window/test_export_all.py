"""File › Export all…, from the menu to the files."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication
from window_hand import do

from dutyflow.export.all_dialog import ExportAllDialog
from dutyflow_models.layout import SavedView


def test_every_view_goes_into_a_folder_beside_the_file(desk, window, qtbot, tmp_path):
    said = []
    desk.tell.said.connect(lambda sentence, weight: said.append((weight, sentence)))
    view = SavedView(title="Without platform", hidden=frozenset({"platform"}))
    desk.document.arrange(lambda layout: layout.replacing(views=(view,)))
    folder = tmp_path / "pictures"

    def by_hand():
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, ExportAllDialog)
        dialog.folder.selectAll()
        qtbot.keyClicks(dialog.folder, str(folder))
        qtbot.keyClick(dialog.folder, Qt.Key.Key_Return)

    QTimer.singleShot(0, window, by_hand)
    do(window, "export-all")

    names = sorted(path.name for path in folder.iterdir())
    assert len(names) == 1 + len(desk.document.organisation.scenarios) + 1
    assert sum("Without platform" in name for name in names) == 1
    assert said[-1] == (
        "success",
        f"{len(names)} files were written to “pictures”. Ctrl+E repeats it.",
    )
