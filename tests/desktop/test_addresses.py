"""Which addresses may be opened, and what a person sees before."""

from __future__ import annotations

import pytest

from dutyflow.addresses import LONGEST, shown_address, where_it_leads, why_not


@pytest.mark.parametrize(
    "address",
    [
        "https://a.example",
        "HTTP://a.example/b?c=d#e",
        "https://ann:secret@a.example/",
        "https://аpple.example/",
        "mailto:ann@a.example",
        "mailto:ann@a.example?subject=Duties&body=Who%3F&cc=ben@a.example",
    ],
)
def test_web_and_mail_addresses_may_be_opened(address):
    assert why_not(address) == ""


@pytest.mark.parametrize(
    "address",
    [
        "file:///etc/passwd",
        "FILE:///etc/passwd",
        "javascript:alert(1)",
        "data:text/html,<b>x</b>",
        "vbscript:x",
        "smb://host/share",
        "ftp://a.example/",
        "ms-msdt:/id",
        "qrc:/x",
        "about:blank",
        "view-source:https://a.example",
        "//a.example/b",
        "wiki/page",
        "/etc/passwd",
        "C:\\\\Windows\\\\x.exe",
        "https:",
        "https:///etc/passwd",
        "http:/etc/passwd",
        "https:\\\\\\\\a.example",
        "https://a b",
        " https://a.example",
        "https://a.example\n",
        "java\tscript:alert(1)",
        "https://a.example/\x00",
        "mailto:ann@a.example?attach=/etc/passwd",
        "mailto:ann@a.example?subject=x&Attachment=/etc/passwd",
        f"https://a.example/{'x' * LONGEST}",
        "",
    ],
)
def test_everything_else_is_not_opened_and_the_reason_is_a_sentence(address):
    assert why_not(address).endswith("opened.")


def test_letters_that_look_like_others_are_seen_for_what_they_are():
    assert shown_address("https://аpple.example/") == "https://xn--pple-43d.example/"
    assert where_it_leads("https://аpple.example/") == "It leads to xn--pple-43d.example."
    assert "%E2%80%AE" in shown_address("https://a.example/\u202egnp.exe")


def test_a_name_before_the_at_sign_does_not_pass_for_the_machine():
    address = "https://bank.example:443@evil.example/login"

    assert shown_address(address) == address
    assert where_it_leads(address).startswith("It leads to evil.example; what stands before the @")


def test_mail_leads_to_whom_it_says():
    assert where_it_leads("mailto:ann@a.example") == ""
