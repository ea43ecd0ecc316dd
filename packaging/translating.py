"""Keeps the translations: gathers the window's texts and makes what the program loads.

python3 dev.py translate                  gather texts; new ones are unfinished, old ones leave
python3 dev.py translate de WORDS.json …  fill in translations: {"Open": "Öffnen"}
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
import xml.etree.ElementTree as Tree
from pathlib import Path
from typing import TYPE_CHECKING

sys.path.insert(0, str(Path(__file__).parent))

from texts import ROOT, SEPARATOR, NotGathered, Text, gathered

if TYPE_CHECKING:
    from collections.abc import Mapping

CONTEXT = "dutyflow"
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = {"de": 2}
"""The languages beside English and how many forms a number has there."""
Words = list[str]
"""The translation of a text; of one that counts, a form for each kind of number."""
_HOLE = re.compile(r"\{(\w*)\}")


def main(arguments: list[str]) -> int:
    """Gather, fill in, write and compile; return the exit code."""
    try:
        texts = gathered()
    except NotGathered as refusal:
        sys.exit(str(refusal))
    new = {}
    for name in arguments[1:]:
        new |= {
            key: _words(value) for key, value in json.loads(Path(name).read_text("utf-8")).items()
        }
    for language in LANGUAGES:
        path = FOLDER / f"dutyflow_{language}.ts"
        known = read(path) | (new if language in arguments[:1] else {})
        path.write_text(written(language, texts, known), "utf-8")
        compile_translations(path)
        missing = [text.key for text in texts if not is_whole(text, known.get(text.key, []))]
        print(f"{language}: {len(texts) - len(missing)} of {len(texts)} texts are translated.")
        for key in missing:
            print(f"  {key.replace(SEPARATOR, ' | ')!r}")
        for fault in faults(texts, known):
            print(f"  {fault}")
    return 0


def read(path: Path) -> dict[str, Words]:
    """Read a file of translations: a text's key to its words."""
    if not path.exists():
        return {}
    found = {}
    for message in Tree.parse(path).getroot().iter("message"):  # noqa: S314 # our own file
        about = message.findtext("comment") or ""
        translation = message.find("translation")
        if translation is None or translation.get("type"):
            continue
        forms = [form.text or "" for form in translation.iter("numerusform")]
        key = Text(message.findtext("source") or "", about).key
        found[key] = forms or [translation.text or ""]
    return found


def written(language: str, texts: Mapping[Text, list[str]], known: Mapping[str, Words]) -> str:
    """Return the file of a language, in the order of the texts; the same input is the same file."""
    root = Tree.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = Tree.SubElement(root, "context")
    Tree.SubElement(context, "name").text = CONTEXT
    for text in sorted(texts, key=lambda text: (texts[text][0], text.key)):
        _add(context, text, texts[text], known.get(text.key, []), LANGUAGES[language])
    Tree.indent(root)
    body = Tree.tostring(root, encoding="unicode")
    return f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n'


def _add(context: Tree.Element, text: Text, places: list[str], words: Words, forms: int) -> None:
    message = Tree.SubElement(context, "message", {"numerus": "yes"} if text.many else {})
    for place in places:
        Tree.SubElement(message, "location", filename=f"../../{place}")
    Tree.SubElement(message, "source").text = text.source
    if text.about:
        Tree.SubElement(message, "comment").text = text.about
    if text.many:
        Tree.SubElement(message, "extracomment").text = f"Many: {text.many}"
    whole = is_whole(text, words)
    translation = Tree.SubElement(message, "translation", {} if whole else {"type": "unfinished"})
    if text.many:
        for each in words if whole else [""] * forms:
            Tree.SubElement(translation, "numerusform").text = each
    elif whole:
        translation.text = words[0]


def is_whole(text: Text, words: Words) -> bool:
    """Return whether a text has all its words: one, or of a count two, for one and for many."""
    return all(words) and len(words) == (2 if text.many else 1)


def faults(texts: Mapping[Text, list[str]], known: Mapping[str, Words]) -> list[str]:
    """Name translations that do not fill in what the English text does.

    The form for one may leave out the number, but has nothing that the English text has not.
    """
    found = []
    for text in texts:
        holes = set(_HOLE.findall(text.many or text.source))
        *ones, last = (set(_HOLE.findall(words)) for words in known.get(text.key, [""]))
        if text.key in known and (last != holes or any(not one <= holes for one in ones)):
            words = ", ".join(map(repr, known[text.key]))
            found.append(f"{words} does not fill in the same as {text.source!r}.")
    return found


def compile_translations(path: Path) -> None:
    """Make the file that the program loads, with Qt's own compiler."""
    import PySide6

    tool = next(Path(PySide6.__file__).parent.glob("lrelease*"))
    subprocess.run([tool, "-silent", path, "-qm", path.with_suffix(".qm")], check=True)  # noqa: S603


def _words(value: str | Words) -> Words:
    return [value] if isinstance(value, str) else value


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
