from __future__ import annotations

import pytest
from defusedxml.ElementTree import fromstring
from hypothesis import given
from hypothesis import strategies as st

from dutyflow_models.interchange.clean import clean


@given(st.text(alphabet=st.characters()))
def test_what_is_cleaned_can_stand_in_xml_and_stays_when_cleaned_again(text):
    cleaned = clean(text)

    escaped = cleaned.replace("&", "&amp;").replace("<", "&lt;").replace("]]>", "]]&gt;")
    assert (fromstring(f"<t>{escaped}</t>").text or "") == cleaned
    assert clean(cleaned) == cleaned
    assert cleaned.encode().decode() == cleaned


@pytest.mark.parametrize(
    ("text", "cleaned"),
    [
        ("On call", "On call"),
        ("é 漢字 🙂 \u200f", "é 漢字 🙂 \u200f"),
        ("a\r\nb\rc\x0bd\u2028e", "a\nb\nc\nd\ne"),
        ("tab\there", "tab\there"),
        ("\x00\x1b[31mred\x7f\x9b", "[31mred"),
        ("half \ud83d of a pair", "half � of a pair"),
        ("\ufffe\uffff\ufdd0", ""),
    ],
)
def test_only_what_no_format_may_hold_is_left_out(text, cleaned):
    assert clean(text) == cleaned
