"""Which addresses of a file may be opened outside Dutyflow, and how one is shown before it is.

Nothing here opens anything; that is `commands.links`, after the person was asked.
"""

from __future__ import annotations

from PySide6.QtCore import QUrl, QUrlQuery

from dutyflow_models.language import number, say

SCHEMES = ("http", "https", "mailto")
"""What may be opened; nothing that runs or shows a file of this machine."""
LONGEST = 2_000
"""Letters of an address that a person can still be shown whole."""
_OF_A_MAIL = ("subject", "body", "cc")
"""What a mail address may ask for; some programs attach files that it names."""


def url_of(address: str) -> QUrl:
    """Return an address as it is written, nothing guessed or mended."""
    return QUrl(address, QUrl.ParsingMode.StrictMode)


def why_not(address: str) -> str:
    """Say why an address is not opened; empty if it may be."""
    url = url_of(address)
    scheme = url.scheme().lower()
    if not url.isValid() or scheme not in SCHEMES:
        return say("Only http, https and mailto addresses are opened.")
    if len(shown_address(address)) > LONGEST:
        return say(
            "An address of more than {longest} letters is not opened.", longest=number(LONGEST)
        )
    if scheme == "mailto":
        asked = {name.lower() for name, _ in QUrlQuery(url).queryItems()}
        return (
            ""
            if asked <= {*_OF_A_MAIL}
            else say("A mail address that asks for more is not opened.")
        )
    return "" if url.host() else say("An address without a name of a machine is not opened.")


def shown_address(address: str) -> str:
    """Return the address as it is sent: letters that only look like others are not left in it."""
    return bytes(url_of(address).toEncoded().data()).decode("ascii")


def where_it_leads(address: str) -> str:
    """Say to whom an address leads, which its beginning may hide; empty for mail."""
    url = url_of(address)
    if url.scheme().lower() == "mailto":
        return ""
    host = url.host(QUrl.ComponentFormattingOption.FullyEncoded)
    if url.userInfo():
        return say(
            "It leads to {host}; what stands before the @ is a name or password that is sent "
            "there.",
            host=host,
        )
    return say("It leads to {host}.", host=host)
