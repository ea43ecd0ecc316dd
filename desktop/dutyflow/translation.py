"""Which language the window speaks: Qt's translations of what `dutyflow_models.language` says.

Chosen once, before the window is made: a text that is shown already does not change its language.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final, Literal

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator

from dutyflow.pseudo import pseudo_text
from dutyflow.resources import resource_path
from dutyflow_models import language

if TYPE_CHECKING:
    from PySide6.QtCore import QCoreApplication

Language = Literal["system", "en", "de"]
TRANSLATED: Final = ("de",)
"""Languages beside English."""
PSEUDO: Final = "pseudo"
"""English in foreign letters and a third longer, which shows what is not translated or is cut."""
CONTEXT = "dutyflow"


def speak(application: QCoreApplication, chosen: str) -> None:
    """Show everything from now on in a language; one that is not there is English.

    Args:
        application: Qt's own texts, as on buttons of questions, are translated in it as well.
        chosen: `system` for the first of the person's languages that is there, a language's code,
            or PSEUDO.

    """
    code = _of_the_system() if chosen == "system" else chosen
    wanted = QLocale(code if code in TRANSLATED else "en_GB")
    own = QLocale.system()
    QLocale.setDefault(own if chosen == "system" or own.language() == wanted.language() else wanted)
    if code == PSEUDO:
        language.install(pseudo_text, _number)
        return
    translator = _loaded(application, code) if code in TRANSLATED else None
    language.install(_said_by(translator) if translator else None, _number)


def _of_the_system() -> str:
    for name in QLocale.system().uiLanguages():
        code = name.split("-")[0]
        if code == "en" or code in TRANSLATED:
            return code
    return "en"


def _loaded(application: QCoreApplication, code: str) -> QTranslator | None:
    """Load our translation and Qt's; None when ours cannot be read: English is better then."""
    qt = QTranslator(application)
    if qt.load(f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        application.installTranslator(qt)
    ours = QTranslator(application)
    with resource_path("translations", f"dutyflow_{code}.qm") as path:
        return ours if Path(path).is_file() and ours.load(str(path)) else None


def _said_by(translator: QTranslator) -> language.Translate:
    def translate(text: str, about: str, n: int | None) -> str:
        # What is not known comes as None or as an empty text, depending on Qt's version.
        return translator.translate(CONTEXT, text, about, -1 if n is None else n) or ""

    return translate


def _number(number: int) -> str:
    return QLocale().toString(number)
