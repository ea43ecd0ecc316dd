"""The window's style sheet, with `{color.NAME}` where a colour of the palette goes.

`{small}` is the size of small text and `{bar}` the height of buttons in bars; `{check}`,
`{chevron_up}` and `{chevron_down}` stand for the addresses of those signs.
"""

from __future__ import annotations

RULES = """
QMenuBar {{ background: {color.window}; border-bottom: 1px solid {color.line};
  padding: 2px 6px; }}
QMenuBar::item {{ padding: 4px 8px; border-radius: 5px; background: transparent; }}
QMenuBar::item:selected, QMenuBar::item:pressed {{
  background: {color.selection}; color: {color.ink}; }}
QMenu {{ background: {color.panel}; border: 1px solid {color.card_border}; padding: 5px; }}
QMenu::item {{ padding: 5px 22px 5px 8px; border-radius: 4px; }}
QMenu::item:selected {{ background: {color.selection}; color: {color.ink}; }}
QMenu::item:disabled {{ color: {color.ink_faint}; }}
QMenu::icon {{ padding-left: 6px; }}
QMenu::separator {{ height: 1px; background: {color.line}; margin: 5px 4px; }}
QToolBar#bar {{ border: none; padding: 0; spacing: 0; background: {color.window}; }}
QFrame#tools {{ background: {color.window}; border-bottom: 1px solid {color.line}; }}
QFrame#notice {{ background: {color.selection}; border: none;
  border-bottom: 1px solid {color.line}; }}
QFrame#notice[sign="warning"] {{ background: {color.amber_fill}; }}
QStatusBar {{ background: {color.window}; border-top: 1px solid {color.line};
  color: {color.ink_muted}; }}
QStatusBar::item {{ border: none; }}
QStatusBar QLabel {{ color: {color.ink_muted}; padding-right: 12px; }}
QDockWidget {{ color: {color.ink_muted}; }}
QDockWidget::title {{ padding: 6px 12px; background: {color.panel}; }}
QMainWindow::separator {{ background: {color.line}; width: 1px; height: 1px; }}
QMainWindow::separator:hover {{ background: {color.accent}; }}
QLineEdit, QPlainTextEdit, QComboBox, QSpinBox, QDoubleSpinBox {{
  background: {color.panel}; border: 1px solid {color.ink_faint}; border-radius: 6px;
  padding: 4px 7px; selection-background-color: {color.accent};
  selection-color: {color.accent_ink}; }}
QLineEdit, QComboBox, QSpinBox, QDoubleSpinBox {{ min-height: {line}px; }}
QAbstractSpinBox QLineEdit, QComboBox QLineEdit {{ min-height: 0; }}
QLineEdit, QPlainTextEdit {{ placeholder-text-color: {color.ink_muted}; }}
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QSpinBox:focus, QDoubleSpinBox:focus {{
  border-color: {color.accent}; }}
QAbstractSpinBox QLineEdit, QComboBox QLineEdit {{ background: transparent; border: none;
  padding: 0; }}
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled, QAbstractSpinBox:disabled {{
  background: {color.window}; border-color: {color.line}; color: {color.ink_faint};
  placeholder-text-color: {color.ink_faint}; }}
QSpinBox, QDoubleSpinBox {{ padding: 4px 22px 4px 7px; }}
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {{ background: transparent;
  border: none; width: 20px; subcontrol-origin: border; }}
QAbstractSpinBox::up-button {{ subcontrol-position: top right; margin-top: 3px; }}
QAbstractSpinBox::down-button {{ subcontrol-position: bottom right; margin-bottom: 3px; }}
QAbstractSpinBox::up-arrow {{ image: url("{chevron_up}"); width: 11px; height: 11px; }}
QAbstractSpinBox::down-arrow {{ image: url("{chevron_down}"); width: 11px; height: 11px; }}
QComboBox::drop-down {{ background: transparent; border: none; width: 22px;
  subcontrol-origin: padding; subcontrol-position: center right; }}
QComboBox::down-arrow {{ image: url("{chevron_down}"); width: 14px; height: 14px; }}
QComboBox QAbstractItemView {{ background: {color.panel}; border: 1px solid {color.card_border};
  padding: 3px; outline: none; selection-background-color: {color.selection};
  selection-color: {color.ink}; }}
QCheckBox, QRadioButton {{ spacing: 8px; min-height: {target}px; }}
QCheckBox::indicator, QRadioButton::indicator {{ width: 14px; height: 14px;
  background: {color.panel}; border: 1px solid {color.ink_faint}; border-radius: 4px; }}
QRadioButton::indicator {{ border-radius: 8px; }}
QCheckBox::indicator:hover, QCheckBox::indicator:focus, QRadioButton::indicator:hover,
QRadioButton::indicator:focus {{ border-color: {color.accent}; }}
QCheckBox::indicator:checked {{ background: {color.accent}; border-color: {color.accent};
  image: url("{check}"); }}
QCheckBox::indicator:checked:focus {{ border-color: {color.ink}; }}
QRadioButton::indicator:checked {{ border: 5px solid {color.accent}; width: 6px; height: 6px;
  background: {color.accent_ink}; }}
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled {{
  border-color: {color.line}; }}
QToolButton#link {{ color: {color.accent}; border: none; background: transparent; padding: 0; }}
QToolButton#link:hover, QToolButton#link:focus {{ text-decoration: underline; }}
QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
QPushButton {{ background: {color.panel}; border: 1px solid {color.card_border};
  border-radius: 6px; padding: 5px 14px; min-height: {line}px; }}
QPushButton:hover {{ background: {color.board}; }}
QPushButton:pressed {{ background: {color.selection}; }}
QPushButton:focus {{ border-color: {color.accent}; outline: none; }}
QPushButton:disabled {{ color: {color.ink_faint}; }}
QPushButton:default {{ background: {color.accent}; border-color: {color.accent};
  color: {color.accent_ink}; }}
QPushButton:default:focus {{ border: 2px solid {color.ink}; padding: 4px 13px; }}
QPushButton:default:disabled {{ background: {color.line}; border-color: {color.line};
  color: {color.ink_muted}; }}
QListView#entries {{ background: {color.panel}; border: 1px solid {color.card_border};
  border-radius: 6px; padding: 3px; outline: none; }}
QListView#entries:focus {{ border-color: {color.accent}; }}
QListView#entries::item {{ border-radius: 4px; padding: 2px; }}
QListView#entries::indicator {{ width: 14px; height: 14px; border-radius: 4px;
  border: 1px solid {color.ink_faint}; background: {color.panel}; }}
QListView#entries::indicator:checked {{ background: {color.accent}; border-color: {color.accent};
  image: url("{check}"); }}
QScrollArea#read, EntryList, QTextBrowser {{ border: 1px solid transparent;
  border-radius: 6px; }}
QTreeWidget {{ border: 1px solid {color.card_border}; border-radius: 6px; }}
QScrollArea#read:focus, EntryList:focus, QTextBrowser:focus, QTreeWidget:focus {{
  border-color: {color.accent}; }}
QLabel#trouble {{ color: {color.danger}; }}
QListView#entries::item:selected {{ background: {color.selection}; color: {color.ink}; }}
QPushButton#way {{ text-align: left; padding-left: 14px; min-height: 30px; }}
QFrame#offer {{ background: {color.selection}; border: none; border-radius: 8px; }}
QFrame#unsaved {{ border: 1px solid {color.card_border}; border-radius: 8px; }}
QAbstractScrollArea::corner {{ background: transparent; border: none; }}
QScrollBar:vertical {{ width: 12px; background: transparent; margin: 0; }}
QScrollBar:horizontal {{ height: 12px; background: transparent; margin: 0; }}
QScrollBar::handle {{ background: {color.card_border}; border-radius: 4px; margin: 2px; }}
QScrollBar::handle:vertical {{ min-height: 32px; }}
QScrollBar::handle:horizontal {{ min-width: 32px; }}
QScrollBar::handle:hover {{ background: {color.ink_faint}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QPushButton#bar-plain, QPushButton#bar-primary, QPushButton#bar-field {{ padding: 0;
  min-height: {bar}px; max-height: {bar}px; border-radius: 7px; background: {color.panel}; }}
QPushButton#bar-plain:hover, QPushButton#bar-field:hover {{ background: {color.board}; }}
QPushButton#bar-plain:pressed, QPushButton#bar-field:pressed {{ background: {color.selection}; }}
QPushButton#bar-plain:disabled {{ background: {color.panel}; }}
QPushButton#bar-primary:enabled {{ background: {color.accent}; border-color: {color.accent}; }}
QPushButton#bar-primary:focus {{ border-color: {color.ink}; }}
QPushButton#bar-primary QLabel:enabled {{ color: {color.accent_ink}; }}
QPushButton#bar-field QLabel#text {{ color: {color.ink_muted}; }}
QPushButton#bar-view {{ padding: 0 12px; min-height: {bar}px; max-height: {bar}px; border-radius: 0;
  border-top-left-radius: 7px; border-bottom-left-radius: 7px; color: {color.ink_muted}; }}
QPushButton#bar-view[place="between"] {{ border-radius: 0; border-left: none; }}
QPushButton#bar-view[place="last"] {{ border-radius: 0; border-left: none;
  border-top-right-radius: 7px; border-bottom-right-radius: 7px; }}
QPushButton#bar-view:checked {{ background: {color.accent}; border-color: {color.accent};
  color: {color.accent_ink}; }}
QPushButton#bar-view:focus {{ border-color: {color.ink}; }}
QPushButton#bar-view:disabled {{ color: {color.ink_faint}; }}
QFrame#switcher {{ background: {color.panel}; border: 1px solid {color.card_border}; }}
QWidget#switcher-content {{ background: {color.panel}; }}
QFrame#switcher-foot {{ background: {color.panel}; border: none;
  border-top: 1px solid {color.line}; }}
QLabel#heading {{ font-weight: 600; }}
QLabel#quiet {{ color: {color.ink_muted}; }}
QPushButton#switcher-row {{ text-align: left; border: 1px solid transparent; padding: 2px 10px;
  min-height: 24px; background: transparent; }}
QPushButton#switcher-row:hover {{ background: {color.board}; }}
QPushButton#switcher-row:checked {{ background: {color.selection}; }}
QPushButton#switcher-row:focus {{ border-color: {color.accent}; }}
QPushButton QLabel {{ background: transparent; }}
QPushButton QLabel:disabled {{ color: {color.ink_faint}; }}
QLabel#strong {{ font-weight: 600; }}
QLabel#arrow {{ color: {color.ink_muted}; }}
QLabel#key {{ border: 1px solid {color.line}; border-radius: 4px; padding: 0 4px;
  font-size: {small}px; color: {color.ink_muted}; }}
QProgressBar {{ background: {color.line}; border: none; border-radius: 4px; }}
QProgressBar::chunk {{ background: {color.accent}; border-radius: 4px; }}
QToolTip {{ background: {color.card}; color: {color.ink};
  border: 1px solid {color.card_border}; padding: 4px 6px; }}
"""
