"""The guide in its window: by the mouse, by keys, without a network, and about what is in front."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextDocument
from PySide6.QtTest import QTest

from dutyflow.guide.pages import PAGES, page_title
from dutyflow.guide.window import GuideWindow, open_guide
from dutyflow.mnemonics import give_letters

Key = Qt.Key
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def guide(desk, qtbot):
    """Open the guide as F1 does."""
    QTest.keyClick(desk.board, Key.Key_F1)
    guide = desk.window.findChild(GuideWindow)
    qtbot.waitExposed(guide)
    give_letters(guide)  # as in every dialog that gets the keyboard
    return guide


def titles(guide):
    return [guide.list.item(row).text() for row in range(guide.list.count())]


def test_f1_opens_the_first_page_and_only_one_window(desk, guide):
    assert guide.page == "index"
    assert titles(guide) == [page_title(name) for name in PAGES]
    desk.window.actions_by_id["guide"].trigger()
    assert desk.window.findChildren(GuideWindow) == [guide]


def test_a_click_and_arrows_turn_to_pages_and_back_leads_back(guide, qtbot):
    row = guide.list.visualItemRect(guide.list.item(3))
    qtbot.mouseClick(guide.list.viewport(), LEFT, pos=row.center())
    assert guide.page == PAGES[3]
    QTest.keyClick(guide.list, Key.Key_Down)
    assert guide.page == PAGES[4]

    qtbot.mouseClick(guide.back, LEFT)
    assert guide.page == PAGES[3]
    QTest.keyClick(guide, Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: guide.page == PAGES[4])
    assert not guide.forward.isEnabled()


def test_a_link_on_a_page_leads_to_another_and_an_address_leads_nowhere(guide, qtbot):
    guide.browser.anchorClicked.emit(QUrl("findings.md"))
    assert guide.page == "findings"
    assert "waived" in guide.browser.toPlainText()
    guide.browser.anchorClicked.emit(QUrl("recipes/gitattributes"))
    assert "*.org.yaml merge=dutyflow" in guide.browser.toPlainText()

    for address in ("https://example.com/x.md", "file:///etc/passwd", "../../README.md"):
        guide.browser.anchorClicked.emit(QUrl(address))
        assert guide.page == "recipes/gitattributes"


def test_words_are_searched_in_all_pages_and_enter_goes_to_the_first(guide):
    QTest.keyClick(guide.browser, Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert guide.words.hasFocus()
    QTest.keyClicks(guide.words, "xyzzy")
    assert guide.note.text() == "Nothing found."
    guide.words.clear()
    QTest.keyClicks(guide.words, "waived")
    assert titles(guide)[0].startswith("Findings\n")
    QTest.keyClick(guide.words, Key.Key_Return)
    assert guide.page == "findings"
    assert guide.browser.textCursor().selectedText() == "waived"

    guide.words.clear()
    assert len(titles(guide)) == len(PAGES)
    assert guide.isVisible()


@pytest.mark.parametrize("name", PAGES)
def test_every_page_is_shown_with_its_pictures_and_its_heading(guide, name):
    guide.show_page(name)
    document = guide.browser.document()
    heading = document.begin()

    assert heading.text() == page_title(name)
    assert heading.blockFormat().headingLevel() == 1
    assert "<!--" not in guide.browser.toPlainText()
    assert document.idealWidth() <= guide.browser.viewport().width()


def test_only_pictures_of_the_guide_are_read(guide):
    image = QTextDocument.ResourceType.ImageResource.value

    assert guide.browser.loadResource(image, QUrl("pictures/board.png")).width() > 300
    for place in (
        "file:///etc/hostname",
        "../../README.md",
        "pictures/../../x.png",
        "https://x/y.png",
    ):
        assert guide.browser.loadResource(image, QUrl(place)) is None
    html = QTextDocument.ResourceType.HtmlResource.value
    assert guide.browser.loadResource(html, QUrl("pictures/board.png")) is None


def test_links_have_the_colour_of_the_theme_worn_and_the_page_stays(desk, guide, qtbot):
    guide.browser.verticalScrollBar().setValue(40)
    for theme in ("dark", "light"):
        desk.window.theme.choose(theme)
        accent = desk.window.theme.palette.accent
        qtbot.waitUntil(lambda: link_colors(guide) == {accent}, timeout=5000)  # noqa: B023
    assert guide.browser.verticalScrollBar().value() == 40


def link_colors(guide):
    document = guide.browser.document()
    found, block = set(), document.begin()
    while block.isValid():
        for piece in block.textFormats():
            if piece.format.isAnchor():
                found.add(piece.format.foreground().color().name())
        block = block.next()
    return found


def test_escape_closes_it_and_the_board_has_the_keyboard_again(desk, guide, qtbot):
    QTest.keyClick(guide.browser, Key.Key_Escape)
    assert not guide.isVisible()


@pytest.mark.parametrize(
    ("action", "page"),
    [("export", "import-export"), ("export-all", "import-export"), ("finding-limits", "findings")],
)
def test_a_dialog_leads_to_its_page_while_it_is_open(desk, qtbot, action, page):
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    seen = []

    def look():
        dialog = QApplication.activeModalWidget()
        dialog.activateWindow()
        QApplication.processEvents()
        QTest.keyClick(dialog, Key.Key_F1)
        guide = dialog.findChild(GuideWindow)
        seen.append(guide and guide.page)
        seen.append(dialog.isVisible())
        dialog.reject()

    QTimer.singleShot(100, look)
    desk.window.actions_by_id[action].trigger()
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == [page, True]


def test_a_wrong_name_is_no_page(desk, guide):
    with pytest.raises(FileNotFoundError):
        open_guide(desk.window, "nowhere")
