"""Pictures made to fill the memory or the time of whoever looks for an organisation in them."""

from __future__ import annotations

import subprocess
import sys
import textwrap
from base64 import b64encode
from struct import pack
from zlib import compress, compressobj, crc32

import pytest

from dutyflow.embedded import MOST_BYTES, PNG_SIGNATURE, PNG_TEXT_HEAD, embedded_org, packed
from dutyflow_models.files.problems import CannotRead
from dutyflow_models.files.read import read_org

ORG = b"org: {name: acme}\n"
MEGABYTES = 700
"""Of address space for a program that reads a picture of 100 MB; Python itself takes some 100."""
SECONDS = 10


def chunk(name, data):
    return pack(">I", len(data)) + name + data + pack(">I", crc32(name + data))


def png(*chunks):
    return PNG_SIGNATURE + b"".join(chunks) + chunk(b"IEND", b"")


def inside(text):
    return chunk(b"iTXt", PNG_TEXT_HEAD + compress(text))


def bomb(size):
    """Return so many zeros, packed a thousand times smaller, without having them in memory."""
    packer = compressobj(9)
    piece = bytes(1_000_000)
    return b"".join(packer.compress(piece) for _ in range(size // len(piece))) + packer.flush()


def svg(inner, head=""):
    return f'<?xml version="1.0"?>\n{head}<svg xmlns="urn:x">{inner}</svg>'.encode()


def element(text, attributes=""):
    return f"<dutyflow:organisation{attributes}>{text}</dutyflow:organisation>"


def code_of(data):
    with pytest.raises(CannotRead) as refused:
        embedded_org(data)
    return refused.value.problems[0].code


def test_a_text_that_unpacks_to_a_thousand_times_its_size_is_refused():
    packed_zeros = bomb(1_000_000_000)

    assert len(packed_zeros) < 2_000_000
    assert code_of(png(chunk(b"iTXt", PNG_TEXT_HEAD + packed_zeros))) == "embedded-too-large"
    assert code_of(svg(element(b64encode(packed_zeros).decode()))) == "embedded-too-large"


def test_bombs_in_texts_of_others_are_not_unpacked():
    bombs = [chunk(b"zTXt", b"Comment\0\0" + bomb(100_000_000))] * 20

    assert embedded_org(png(*bombs, inside(ORG))) == ORG


def test_of_several_organisations_the_first_counts():
    assert embedded_org(png(inside(ORG), inside(b"second"))) == ORG
    assert embedded_org(svg(element(packed(ORG)) + element(packed(b"second")))) == ORG


def test_what_unpacks_to_the_limit_is_read_and_a_byte_more_is_not():
    text = b"#" * MOST_BYTES

    assert embedded_org(png(inside(text))) == text
    assert code_of(png(inside(text + b"#"))) == "embedded-too-large"


@pytest.mark.parametrize("length", [0xFFFFFFFF, 0x7FFFFFFF, 100])
def test_a_part_that_says_it_is_longer_than_the_file_is_damaged_or_none(length):
    data = PNG_SIGNATURE + pack(">I", length) + b"iTXt" + PNG_TEXT_HEAD + compress(ORG)[:5]

    assert code_of(data).startswith("embedded-")
    assert embedded_org(PNG_SIGNATURE + pack(">I", length) + b"IDAT" + bytes(40)) is None


@pytest.mark.parametrize(
    "head",
    [
        '<!DOCTYPE svg [<!ENTITY a "aaaaaaaaaa">'
        + "".join(
            f'<!ENTITY {b} "{f"&{a};" * 10}">' for a, b in zip("abcdefgh", "bcdefghi", strict=True)
        )
        + "]>",
        '<!DOCTYPE svg SYSTEM "file:///etc/passwd">',
        '<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>',
        '<?xml-stylesheet href="file:///etc/passwd"?>',
    ],
    ids=["a billion laughs", "a foreign DTD", "a foreign entity", "a style sheet"],
)
def test_an_svg_is_searched_and_never_interpreted(head):
    data = svg(f"<text>&i;&x;</text>{element(packed(ORG))}", head)

    assert embedded_org(data) == ORG
    assert embedded_org(svg(element("&i;&x;"), head)) is None


def test_an_element_with_huge_attributes_is_none_of_ours():
    attributes = f' a="{"x" * 1_000_000}"'

    assert embedded_org(svg(element(packed(ORG), attributes))) is None


def test_what_lies_in_a_picture_is_read_with_the_limits_of_a_file():
    nested = b"a: " + b"[" * 100_000
    laughs = b"a: &a [x,x,x,x,x,x,x,x,x]\n" + b"".join(
        b"%c: &%c [%s]\n" % (b, b, b",".join([b"*%c" % a] * 9))
        for a, b in zip(b"abcdefgh", b"bcdefghi", strict=True)
    )

    for text in (nested, laughs):
        found = embedded_org(png(inside(text)))
        with pytest.raises(CannotRead):
            read_org(found)


HUGE = {
    "nothing of ours": 'svg("<text/>" * 14_000_000)',
    "letters without an end": 'b"<dutyflow:organisation>" + b"A" * 100_000_000',
    "beginnings without an end": 'b"<dutyflow:organisation>" * 4_500_000',
    "open beginnings": 'b"<dutyflow:organisation " * 4_500_000',
    "a long attribute each": '(b"<dutyflow:organisation " + b"x" * 499) * 200_000',
    "base64 beyond measure": (
        'b"<dutyflow:organisation>" + b"A" * 100_000_000 + b"</dutyflow:organisation>"'
    ),
    "a PNG of tiny parts": 'PNG_SIGNATURE + (bytes(4) + b"tEXt" + bytes(4)) * 8_500_000',
    "one part of 100 MB": (
        'PNG_SIGNATURE + b"\\x05\\xf5\\xe1\\0iTXt" + PNG_TEXT_HEAD + bytes(100_000_000)'
    ),
}


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="no limits for a process on this system")
@pytest.mark.parametrize("made", HUGE.values(), ids=HUGE.keys())
def test_a_hundred_megabytes_are_looked_through_within_bounds(made, tmp_path):
    code = textwrap.dedent(f"""
        import resource, sys, time
        from pathlib import Path
        from dutyflow.embedded import PNG_SIGNATURE, PNG_TEXT_HEAD, embedded_org
        from dutyflow_models.files.opening import file_bytes
        from dutyflow_models.files.problems import CannotRead
        def svg(inner): return b"<svg>" + inner.encode() + b"</svg>"
        path = Path(sys.argv[1])
        path.write_bytes({made})
        resource.setrlimit(resource.RLIMIT_AS, ({MEGABYTES} << 20,) * 2)
        begun = time.process_time()
        resource.setrlimit(resource.RLIMIT_CPU, (int(begun) + {SECONDS},) * 2)
        try:
            found = embedded_org(file_bytes(path, most=200_000_000))
        except CannotRead as refused:
            found = refused.problems[0].code
        print(found, "PySide6" in sys.modules)
    """)

    done = subprocess.run(
        [sys.executable, "-c", code, tmp_path / "x.svg"],
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )

    assert done.returncode == 0, done.stderr[-2000:]
    assert done.stdout.split() in (["None", "False"], ["embedded-too-large", "False"])
