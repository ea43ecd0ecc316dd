"""The import dialog: what it is, what would be made, what was not understood; nothing is unasked.

Files are read and worked out on a thread, so that a large one lets the window live.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, QStringListModel, Qt, Signal
from PySide6.QtWidgets import QDialog, QListView, QVBoxLayout, QWidget

from dutyflow.drop_down import DropDown
from dutyflow.errors import report
from dutyflow.guide.window import offer_guide
from dutyflow.importing.forms import form_of
from dutyflow.importing.item_rows import ItemRows
from dutyflow.importing.looking import Look, Opened, look, open_source, without_fault
from dutyflow.importing.parts import (
    all_or_none,
    as_form,
    button_row,
    heading,
    list_of_lines,
    told_and_notes,
)
from dutyflow.outside.errand import Errand
from dutyflow.plain import LONGEST_LINE, label, shortened
from dutyflow_models.interchange.kinds import ImportKind, kinds
from dutyflow_models.interchange.proposal import made_in_words
from dutyflow_models.wording import plain, quoted

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from PySide6.QtGui import QHideEvent

    from dutyflow.document import Document
    from dutyflow.importing.forms import OptionsForm
    from dutyflow_models.interchange.proposal import Proposal
    from dutyflow_models.org import Organisation

SIZE = QSize(860, 640)
_AROUND = QSize(40, 60)
"""Room for the frame of the window on a small screen."""
READING = "Reading…"
NOT_RECOGNISED = "It was not recognised what this is. Choose a kind above."


@dataclass(frozen=True, slots=True)
class Accepted:
    """What the person said yes to."""

    name: str
    """The file's or folder's."""
    proposal: Proposal
    chosen: frozenset[tuple[str, str]]
    """Keys of the items that are wanted."""
    start: Organisation
    """What a new board begins with."""
    into_open: bool


class ImportDialog(QDialog):
    """Shows what an import would make; `import_wanted` carries what was accepted."""

    import_wanted = Signal(object)
    save_wanted = Signal(str)
    """Options of a kind are to be saved as a file."""
    open_wanted = Signal()
    """Options that were saved are to be taken over by the form."""

    def __init__(
        self, path: Path, document: Document | None, kept: Mapping[str, str], parent: QWidget
    ) -> None:
        """Look at a file or folder, beside the document that it can go into.

        `kept` are the options of the last time, as texts by the kind's id.
        """
        super().__init__(parent)
        self.setWindowTitle("Import")
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self._path, self._document, self._kept = path, document, dict(kept)
        self._opened, self._look = Opened(), Look()
        self._errand: Errand[Opened | Look] = Errand(self)
        self._again = False
        self.form: OptionsForm | None = None
        self.kind = DropDown("Kind", self)
        self.kind.setPlaceholderText("Choose what it is")
        self.target = DropDown("Import into", self)
        self.summary = heading(READING, self)
        self.trouble = label("", self)
        self.trouble.setObjectName("trouble")
        self.trouble.setWordWrap(True)
        self.rows = ItemRows(self)
        self.items: QListView = list_of_lines("What would be made", self.rows, self)
        self.told_heading = heading("", self)
        self.told = QStringListModel(self)
        self.told_list: QListView = list_of_lines("What was not understood", self.told, self)
        self.notes = label("", self)
        self.notes.setObjectName("quiet")
        self.notes.setWordWrap(True)
        self.import_button, buttons = button_row("&Import", self)
        self.all_button, self.none_button, choosing = all_or_none(self.rows.choose_all, self)
        self._listed = (self.items, choosing)
        offer_guide(self, buttons, "import-export")
        self._lay_out(buttons)
        self.rows.chosen_changed.connect(self._follow_choice)
        self.kind.currentIndexChanged.connect(self._choose_kind)
        self.target.currentIndexChanged.connect(self._look_again)
        if document is not None:
            document.changed.connect(self._look_again)
        self.resize(SIZE.boundedTo(self.screen().availableSize() - _AROUND))
        self._show(Look())
        self._send(partial(open_source, path))

    @property
    def kept(self) -> dict[str, str]:
        """The options to be remembered, as texts by the kind's id."""
        kind = self._kind
        if self.form is not None and kind is not None:
            return self._kept | {kind.id: self.form.kept}
        return self._kept

    @property
    def busy(self) -> bool:
        """Whether something is being read or worked out."""
        return self._errand.busy

    def accept(self) -> None:
        """Ask for the import; the dialog is closed by those who do it."""
        if not self.import_button.isEnabled() or self._look.proposal is None:
            return
        self.import_wanted.emit(
            Accepted(
                self._path.name,
                self._look.proposal,
                frozenset(self.rows.chosen),
                self._look.start,
                self._existing is not None,
            )
        )

    def hideEvent(self, event: QHideEvent) -> None:
        """Wait for nothing any more."""
        self._errand.forget()
        super().hideEvent(event)

    # --- looking -----------------------------------------------------------------------------

    @property
    def _kind(self) -> ImportKind | None:
        known = {kind.id: kind for kind in kinds()}
        return known.get(str(self.kind.currentData()))

    @property
    def _existing(self) -> Organisation | None:
        wanted = self._document is not None and self.target.currentData()
        return self._document.organisation if self._document is not None and wanted else None

    def _send(self, work: Callable[[], Opened | Look]) -> None:
        self._errand.send(partial(without_fault, work), self._take)
        self._follow_choice()

    def _take(self, found: Opened | Look) -> None:
        """Take what came back from the thread."""
        if found.fault is not None:
            report(found.fault)
        if isinstance(found, Opened):
            self._opened = found
            self._list_kinds()
            self._choose_kind()
        elif self._again:
            self._look_again()
        else:
            self._show(found)

    def _list_kinds(self) -> None:
        """List the kinds, those that were recognised first; none is chosen where none was."""
        likely = [kind.id for kind in self._opened.kinds]
        others = sorted((kind for kind in kinds() if kind.id not in likely), key=_title)
        self.kind.blockSignals(True)
        for kind in (*self._opened.kinds, *others):
            self.kind.addItem(kind.title, kind.id)
        self.kind.setCurrentIndex(0 if likely else -1)
        self.kind.blockSignals(False)
        self.kind.setEnabled(self._opened.gathered is not None)

    def _choose_kind(self) -> None:
        """Show the options of the kind that is chosen, and what would come of them."""
        if self.form is not None:
            self.form.deleteLater()
            self.form = None
        kind, gathered = self._kind, self._opened.gathered
        if kind is not None and gathered is not None:
            self.form = form_of(kind, gathered.source, self._kept.get(kind.id, ""), self)
        if self.form is not None:
            self._options.addWidget(self.form)
            self.form.changed.connect(self._look_again)
            self.form.save_wanted.connect(self.save_wanted)
            self.form.open_wanted.connect(self.open_wanted)
        self._look_again()

    def _look_again(self) -> None:
        """Work out what would come of it now; what is under way is waited for first."""
        if self._errand.busy:
            self._again = True
            return
        self._again = False
        kind, gathered = self._kind, self._opened.gathered
        if gathered is None:
            self._show(Look(trouble=self._opened.trouble))
        elif kind is None:
            self._show(Look(trouble=NOT_RECOGNISED))
        else:
            options = self.form.options if self.form is not None else None
            self._send(partial(look, gathered, kind, options, self._existing))

    def _show(self, found: Look) -> None:
        """Show what would come of it."""
        self._look = found
        self.trouble.setText(found.trouble)
        self.trouble.setVisible(bool(found.trouble))
        left_out = self._opened.gathered.left_out if self._opened.gathered is not None else ()
        lines, notes = told_and_notes(found.proposal, left_out)
        self.told.setStringList(lines)
        self.told_heading.setText(f"Not understood ({len(lines):,})")
        for part in (self.told_heading, self.told_list):
            part.setVisible(bool(lines))
        self.notes.setText(notes)
        self.notes.setVisible(bool(notes))
        self.rows.show_items(found.items)
        for listed in self._listed:
            listed.setVisible(not found.trouble)
        self._follow_choice()

    def _follow_choice(self) -> None:
        """Let summary and button say what is chosen."""
        chosen, count = len(self.rows.chosen), self.rows.rowCount()
        ready = not self._errand.busy and self._look.proposal is not None
        self.import_button.setEnabled(ready and chosen > 0)
        self.import_button.setText(
            f"&Import {chosen:,} of {count:,}" if 0 < chosen < count else "&Import"
        )
        for button in (self.all_button, self.none_button):
            button.setEnabled(count > 0)
        self.summary.setText(self._said() if ready else READING)
        self.summary.setVisible(ready or self._errand.busy)

    def _said(self) -> str:
        proposal = self._look.proposal
        if proposal is None:
            return ""
        made = made_in_words(proposal.organisation)
        if not self._look.items:
            return f"{made}. Nothing of it is new here."
        changed = sum(item.before is not None for item in self._look.items)
        new = len(self._look.items) - changed
        if self._existing is None:
            return f"{made}."
        return f"{made}: {new:,} new here, {changed:,} changed."

    # --- look --------------------------------------------------------------------------------

    def _lay_out(self, buttons: QWidget) -> None:
        name = label(shortened(plain(self._path.name) or str(self._path), LONGEST_LINE), self)
        if self._document is not None:
            title = shortened(plain(self._document.title), LONGEST_LINE)
            self.target.addItem(f"{quoted(title)}, which is open", True)
        self.target.addItem("A new board", False)
        self.target.setEnabled(self.target.count() > 1)
        options = QWidget(self)
        self._options = QVBoxLayout(options)
        self._options.setContentsMargins(0, 0, 0, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(10)
        rows = (("From", name), ("&Kind", self.kind), ("In&to", self.target))
        column.addWidget(as_form(rows, self))
        for part, stretch in (
            (options, 0),
            (self.trouble, 0),
            (self.summary, 0),
            *zip(self._listed, (3, 0), strict=True),
            (self.told_heading, 0),
            (self.told_list, 1),
            (self.notes, 0),
        ):
            column.addWidget(part, stretch)
        column.addStretch()  # for when no list is shown
        column.addWidget(buttons)


def _title(kind: ImportKind) -> str:
    return kind.title.casefold()
