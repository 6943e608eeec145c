"""Bytes of a text file as text: Unicode in its forms, old Vietnamese encodings where certain."""

import codecs
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass

from motcua.documents.reading.sources.reasons import Reason, Refusal
from motcua.documents.reading.sources.syllables import share_of_vietnamese
from motcua.documents.reading.sources.tcvn3 import from_tcvn3
from motcua.documents.reading.sources.vni import from_vni

_MARKED_FORMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_SAMPLE = 20_000
_CERTAIN = 0.9
_CLEAR_LEAD = 0.25
_FEWEST_WORDS = 8
_MAX_DAMAGED = 0.001
_LEGACY: tuple[tuple[str, Callable[[str], str]], ...] = (("TCVN3", from_tcvn3), ("VNI", from_vni))


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text, and what a person should know about how it was decoded."""

    text: str
    note: str | None = None


def decode(content: bytes) -> Decoded:
    """The text of a .txt file; raises Refusal where it is no text or in no certain encoding."""
    form = _unicode_form(content)
    if form is not None:
        return _unicode(content, form)
    if _is_binary(content):
        raise Refusal(Reason.NOT_TEXT)
    candidates = [("CP1258", unicodedata.normalize("NFC", content.decode("cp1258", "replace")))]
    western = content.decode("cp1252", "replace")
    latin = content.decode("latin-1")
    candidates += [("TCVN3", from_tcvn3(latin)), ("VNI", from_vni(western))]
    name, text = _best(candidates) or _slightly_damaged(content)
    return Decoded(text, f"Tệp dùng bảng mã {name}, đã chuyển sang Unicode.")


def conversion(text: str) -> tuple[Callable[[str], str] | None, str | None]:
    """How to turn old font codes (.VnTime, VNI-Times) into Unicode, if the text is in them.

    Word files of the nineties hold such text as Western letters: "Céng hoµ" for "Cộng hoà".
    """
    share, words = share_of_vietnamese(text[:_SAMPLE])
    if words < _FEWEST_WORDS or share > _CERTAIN / 2:
        return None, None
    best = _best([(name, convert(text[:_SAMPLE])) for name, convert in _LEGACY])
    if best is None:
        return None, None
    note = f"Tệp gõ bằng phông chữ {best[0]}, đã chuyển sang Unicode."
    return dict(_LEGACY)[best[0]], note


def _unicode_form(content: bytes) -> str | None:
    for mark, form in _MARKED_FORMS:
        if content.startswith(mark):
            return form
    try:
        content.decode("utf-8")
    except UnicodeDecodeError:
        return _unmarked_utf16(content)
    return _unmarked_utf16(content) or "utf-8"


def _unmarked_utf16(content: bytes) -> str | None:
    """UTF-16 without a mark: every second byte of plain letters is zero."""
    sample = content[:_SAMPLE]
    half = max(len(sample) // 2, 1)
    for form, zeros in (("utf-16-le", sample[1::2]), ("utf-16-be", sample[0::2])):
        if len(sample) >= 4 and zeros.count(0) / half > 0.3 and sample.count(0) < half * 1.2:
            return form
    return None


def _unicode(content: bytes, form: str) -> Decoded:
    try:
        text = content.decode(form)
    except UnicodeDecodeError as error:
        raise Refusal(Reason.ENCODING) from error
    if _is_binary(text.encode("utf-8")):
        raise Refusal(Reason.NOT_TEXT)
    convert, note = conversion(text)
    return Decoded(convert(text) if convert else text, note)


def _is_binary(content: bytes) -> bool:
    sample = content[:_SAMPLE]
    controls = sum(byte < 32 and byte not in b"\t\n\r\f\x0b\x1a" for byte in sample)
    return controls > max(len(sample) * 0.01, 1)


def _best(candidates: list[tuple[str, str]]) -> tuple[str, str] | None:
    """The candidate that is Vietnamese beyond doubt: nearly all words possible, no rival near."""
    scored = sorted(
        ((*share_of_vietnamese(text[:_SAMPLE]), name, text) for name, text in candidates),
        key=lambda one: -one[0],
    )
    share, words, name, text = scored[0]
    rival = scored[1][0] if len(scored) > 1 else 0.0
    if share < _CERTAIN or words < _FEWEST_WORDS or share - rival < _CLEAR_LEAD:
        return None
    return name, text


def _slightly_damaged(content: bytes) -> tuple[str, str]:
    """UTF-8 with a few broken bytes; anything worse is refused."""
    text = content.decode("utf-8", "replace")
    damaged = text.count("\ufffd")
    share, words = share_of_vietnamese(text[:_SAMPLE])
    if damaged > len(text) * _MAX_DAMAGED or words < _FEWEST_WORDS or share < _CERTAIN:
        raise Refusal(Reason.ENCODING)
    return "UTF-8 (có vài ký tự hỏng)", text
