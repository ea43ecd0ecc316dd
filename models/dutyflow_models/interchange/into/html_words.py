"""The words of text that is HTML: tags are left out, of what they do nothing is done."""

from __future__ import annotations

from html.parser import HTMLParser

from dutyflow_models.interchange.clean import on_one_line

_APART = frozenset(("br", "div", "hr", "li", "p", "td", "th", "tr", "h1", "h2", "h3", "h4", "pre"))
_NOT_READ = frozenset(("script", "style", "head", "title"))


def words_of_html(text: str) -> str:
    """Return what a reader sees of it, on one line."""
    if "<" not in text and "&" not in text:
        return on_one_line(text)
    parser = _Words()
    parser.feed(text)
    parser.close()
    return on_one_line("".join(parser.words))


class _Words(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.words: list[str] = []
        self._hidden = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._hidden += tag in _NOT_READ
        self._part(tag)

    def handle_endtag(self, tag: str) -> None:
        self._hidden = max(0, self._hidden - (tag in _NOT_READ))
        self._part(tag)

    def handle_data(self, data: str) -> None:
        if not self._hidden:
            self.words.append(data)

    def _part(self, tag: str) -> None:
        if tag in _APART:
            self.words.append(" ")
