"""The import dialog: what it is, what would be made, what was not understood; nothing is unasked.

Files are read and worked out on a thread, so that a large one lets the window live.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, QStringListModel, Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from dutyflow.drop_down import DropDown
from dutyflow.errors import report
from dutyflow.guide.window import offer_guide
from dutyflow.importing.forms import FormPlace, preparation_of
from dutyflow.importing.item_rows import ItemRows
from dutyflow.importing.looking import (
    Look,
    Opened,
    Prepared,
    look,
    open_source,
    prepare,
    without_fault,
)
from dutyflow.importing.parts import (
    Lines,
    all_or_none,
    as_form,
    button_row,
    heading,
    side_by_side,
    told_and_notes,
)
from dutyflow.outside.errand import Errand
from dutyflow.plain import LONGEST_LINE, label, shortened
from dutyflow_models.interchange.kinds import ImportKind, kinds
from dutyflow_models.interchange.proposal import made_in_words
from dutyflow_models.language import mark, number, say, say_marked
from dutyflow_models.wording import plain, quoted

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from PySide6.QtGui import QHideEvent

    from dutyflow.document import Document
    from dutyflow.importing.forms import OptionsForm
    from dutyflow.importing.looking import Found
    from dutyflow_models.interchange.proposal import Proposal
    from dutyflow_models.org import Organisation

SIZE = QSize(960, 800)
_AROUND = QSize(40, 60)
"""Room for the frame of the window on a small screen."""
READING = mark("Reading…")
NOT_RECOGNISED = mark("It was not recognised what this is. Choose a kind above.")


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
        self.setWindowTitle(say("Import"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self._path, self._document, self._kept = path, document, dict(kept)
        self._opened, self._look = Opened(), Look()
        self._errand: Errand[Found] = Errand(self)
        self._again = self._other_kind = False
        self.kind = DropDown(say("Kind"), self)
        self.kind.setPlaceholderText(say("Choose what it is"))
        self.target = DropDown(say("Import into"), self)
        self._place = FormPlace(self)
        self.summary = heading(say_marked(READING), self)
        self.trouble = label("", self)
        self.trouble.setObjectName("trouble")
        self.trouble.setWordWrap(True)
        self.rows = ItemRows(self)
        self.items = Lines(say("What would be made"), self.rows, self)
        self.told_heading = heading("", self)
        self.told = QStringListModel(self)
        self.told_list = Lines(say("What was not understood"), self.told, self)
        self.notes = label("", self)
        self.notes.setObjectName("quiet")
        self.notes.setWordWrap(True)
        self.import_button, buttons = button_row(say("&Import"), self)
        self.all_button, self.none_button = all_or_none(self.rows.choose_all, self)
        offer_guide(self, buttons, "import-export")
        self._lay_out(buttons)
        self.rows.chosen_changed.connect(self._follow_choice)
        self.kind.currentIndexChanged.connect(self._choose_kind)
        self.target.currentIndexChanged.connect(self._look_again)
        self._place.changed.connect(self._look_again)
        self._place.save_wanted.connect(self.save_wanted)
        self._place.open_wanted.connect(self.open_wanted)
        if document is not None:
            document.changed.connect(self._look_again)
        self.resize(SIZE.boundedTo(self.screen().availableSize() - _AROUND))
        self._show(Look())
        self._send(partial(open_source, path))

    @property
    def form(self) -> OptionsForm | None:
        """The options of the kind that is chosen, where it has any."""
        return self._place.form

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
        """Wait for nothing any more, unless the window was only put away."""
        if not event.spontaneous():
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

    def _send(self, work: Callable[[], Found]) -> None:
        self._errand.send(partial(without_fault, work), self._take)
        self._follow_choice()

    def _take(self, found: Found) -> None:
        """Take what came back from the thread."""
        if found.fault is not None:
            report(found.fault)
        if isinstance(found, Opened):
            self._opened = found
            self._list_kinds()
        if isinstance(found, Opened) or self._other_kind:
            self._choose_kind()
        elif isinstance(found, Prepared):
            kind = self._kind
            self._place.show_form(found.made, self._kept.get(kind.id, "") if kind else "")
            self._column.setStretchFactor(self._place, self._place.stretch)
            self._look_again()
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
            self.kind.addItem(say_marked(kind.title), kind.id)
        self.kind.setCurrentIndex(0 if likely else -1)
        self.kind.blockSignals(False)
        self.kind.setEnabled(self._opened.gathered is not None)

    def _choose_kind(self) -> None:
        """Show the options of the kind that is chosen, and what would come of them."""
        self._place.clear()
        self._column.setStretchFactor(self._place, 0)
        self._other_kind = self._errand.busy
        if self._other_kind:
            return
        kind, gathered = self._kind, self._opened.gathered
        work = preparation_of(kind) if kind is not None else None
        if work is not None and gathered is not None:
            self._send(partial(prepare, work, gathered))
        else:
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
            told = say_marked(NOT_RECOGNISED)
            why = self._opened.trouble
            self._show(Look(trouble=f"{why}\n{told}" if why else told))
        else:
            self._send(partial(look, gathered, kind, self._place.options, self._existing))

    def _show(self, found: Look) -> None:
        """Show what would come of it."""
        self._look = found
        self.trouble.setText(found.trouble)
        self.trouble.setVisible(bool(found.trouble))
        left_out = self._opened.gathered.left_out if self._opened.gathered is not None else ()
        lines, notes = told_and_notes(found.proposal, left_out)
        self.told.setStringList(lines)
        self.told_heading.setText(say("Not understood ({number})", number=number(len(lines))))
        for part in (self.told_heading, self.told_list):
            part.setVisible(bool(lines))
        self.notes.setText(notes)
        self.notes.setVisible(bool(notes))
        self.rows.show_items(found.items)
        for listed in (self.items, self.all_button, self.none_button):
            listed.setVisible(bool(found.items))
        self._follow_choice()

    def _follow_choice(self) -> None:
        """Let summary and button say what is chosen."""
        chosen, count = len(self.rows.chosen), self.rows.rowCount()
        some = say("&Import {chosen} of {all}", chosen=number(chosen), all=number(count))
        ready = not self._errand.busy and self._look.proposal is not None
        self.import_button.setEnabled(ready and chosen > 0)
        self.import_button.setText(some if 0 < chosen < count else say("&Import"))
        for button in (self.all_button, self.none_button):
            button.setEnabled(count > 0)
        self.summary.setText(self._said() if ready else say_marked(READING))
        self.summary.setVisible(ready or self._errand.busy)

    def _said(self) -> str:
        proposal = self._look.proposal
        if proposal is None:
            return ""
        made = made_in_words(proposal.organisation)
        if not self._look.items:
            return say("{made}. Nothing of it is new here.", made=made)
        changed = sum(item.before is not None for item in self._look.items)
        new = len(self._look.items) - changed
        if self._existing is None:
            return say("{made}.", made=made)
        numbers = {"new": number(new), "changed": number(changed)}
        return say("{made}: {new} new here, {changed} changed.", made=made, **numbers)

    # --- look --------------------------------------------------------------------------------

    def _lay_out(self, buttons: QWidget) -> None:
        name = label(shortened(plain(self._path.name) or str(self._path), LONGEST_LINE), self)
        if self._document is not None:
            title = quoted(shortened(plain(self._document.title), LONGEST_LINE))
            self.target.addItem(say("{title}, which is open", title=title), True)
        self.target.addItem(say("A new board"), False)
        self.target.setEnabled(self.target.count() > 1)
        kind, into = (say("&Kind"), self.kind), (say("In&to"), self.target)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(10)
        column.addWidget(as_form(((say("From"), name),), self))
        column.addLayout(side_by_side(kind, into, parent=self))
        choosing = QHBoxLayout()
        choosing.addWidget(self.summary, 1)
        choosing.addWidget(self.all_button)
        choosing.addWidget(self.none_button)
        column.addWidget(self._place)
        column.addWidget(self.trouble)
        column.addLayout(choosing)
        column.addWidget(self.items, 3)
        column.addWidget(self.told_heading)
        column.addWidget(self.told_list, 2)
        column.addWidget(self.notes)
        column.addStretch()  # for when no list is shown
        column.addWidget(buttons)


def _title(kind: ImportKind) -> str:
    return say_marked(kind.title).casefold()
