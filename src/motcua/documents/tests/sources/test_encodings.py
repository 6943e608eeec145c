"""Text files: Unicode in its forms and the encodings of before."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from motcua.documents.reading.sources import Unreadable, open_source
from motcua.documents.reading.sources.encodings import decode
from motcua.documents.reading.sources.reasons import Reason, Refusal
from motcua.documents.reading.sources.syllables import share_of_vietnamese
from motcua.documents.reading.sources.tcvn3 import _TABLE
from motcua.documents.reading.sources.vni import _ALONE, _MARKS
from motcua.documents.tests.sources.papers import PLAN_TEXT

BYTE_OF = {letter: byte for byte, letter in _TABLE.items()}


def in_tcvn3(text: str) -> bytes:
    """As typed before Unicode: marked capitals are the small letters' codes in another font."""
    return bytes(
        ord(letter) if letter.isascii() else BYTE_OF[ord(letter.lower())] for letter in text
    )


def in_vni(text: str) -> bytes:
    """As the VNI typing programs stored it."""
    alone = {unicodedata.normalize("NFC", plain): code for code, plain in _ALONE.items()}
    marks = {mark: code for code, mark in _MARKS.items()}
    return "".join(_vni_letter(letter, alone, marks) for letter in text).encode("cp1252")


def _vni_letter(letter: str, alone: dict[str, str], marks: dict[str, str]) -> str:
    small = letter.lower()
    if small.isascii():
        return letter
    code = alone.get(small)
    if code is None:
        base, rest = unicodedata.normalize("NFD", small)[0], unicodedata.normalize("NFD", small)[1:]
        horn = "\u031b" in rest
        start = {"o": "ô", "u": "ö"}[base] if horn else base
        tone = "".join(m for m in rest if m != "\u031b")
        ordered = "".join(sorted(tone, key=lambda m: m not in "\u0302\u0306"))
        code = start + marks[ordered]
    return code.upper() if letter.isupper() else code


@pytest.mark.parametrize(
    "form", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"]
)
def test_unicode_is_read_in_every_form(form: str) -> None:
    assert open_source(PLAN_TEXT.encode(form)).text == PLAN_TEXT


def test_decomposed_letters_and_windows_line_ends_are_put_right() -> None:
    text = unicodedata.normalize("NFD", PLAN_TEXT).replace("\n", "\r\n")
    assert open_source(text.encode()).text == PLAN_TEXT


def test_tcvn3_is_converted_and_said() -> None:
    source = open_source(in_tcvn3(PLAN_TEXT))
    assert "Giúp người dân biết nộp hồ sơ trực tuyến" in source.text
    assert "KẾ HOẠCH" in source.text
    assert "TCVN3" in source.notes[0]


def test_vni_is_converted_and_said() -> None:
    source = open_source(in_vni(PLAN_TEXT))
    assert source.text == PLAN_TEXT
    assert "VNI" in source.notes[0]


def test_windows_1258_is_converted_and_said() -> None:
    letters = PLAN_TEXT.replace("Ỏ", "O")
    encoded = b"".join(_cp1258(letter) for letter in letters)
    source = open_source(encoded)
    assert "Giúp người dân biết nộp hồ sơ trực tuyến" in source.text
    assert "CP1258" in source.notes[0]


def _cp1258(letter: str) -> bytes:
    try:
        return letter.encode("cp1258")
    except UnicodeEncodeError:
        base = unicodedata.normalize("NFD", letter)
        tone = next(mark for mark in base if mark in "\u0300\u0301\u0303\u0309\u0323")
        rest = unicodedata.normalize("NFC", base.replace(tone, ""))
        return (rest + tone).encode("cp1258")


def test_font_codes_inside_unicode_are_converted() -> None:
    text = in_tcvn3(PLAN_TEXT).decode("cp1252", "replace")
    assert "Giúp người dân" in open_source(text.encode("utf-8")).text


def test_an_encoding_that_is_not_certain_is_refused_with_advice() -> None:
    with pytest.raises(Unreadable, match="Unicode") as refused:
        open_source("Le café était fermé à côté du théâtre où jouait leur élève".encode("latin-1"))
    assert refused.value.reason is Reason.ENCODING


def test_one_broken_byte_does_not_lose_the_text() -> None:
    content = bytearray((PLAN_TEXT * 3).encode())
    content[40] = 0xFF
    assert "vài ký tự hỏng" in open_source(bytes(content)).notes[0]


def test_vietnamese_words_are_told_from_others() -> None:
    assert share_of_vietnamese(PLAN_TEXT)[0] > 0.95
    assert share_of_vietnamese("théâtre élève café São Müller")[0] < 0.5


def outcome(content: bytes) -> str | Reason:
    try:
        return decode(content).text
    except Refusal as refusal:
        return refusal.reason


@given(st.binary(max_size=600))
def test_any_bytes_are_decoded_or_refused(content: bytes) -> None:
    told = outcome(content)
    assert not isinstance(told, Reason) or told in {Reason.ENCODING, Reason.NOT_TEXT}


@given(st.text(st.characters(min_codepoint=32, exclude_categories=["Cs"]), max_size=300))
def test_any_words_in_utf8_are_never_refused(text: str) -> None:
    assert not isinstance(outcome(text.encode("utf-8")), Reason)
