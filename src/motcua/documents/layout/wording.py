"""The fixed words of an official document and how numbers and dates are written in it.

Basis: Decree 30/2020/NĐ-CP, Appendix I. These words are law, not interface text, so they are never
translated.
"""

import re
from collections.abc import Sequence
from datetime import date

from motcua.documents.layout.official import OfficialDocument
from motcua.kernel.roman import roman

NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
MOTTO = "Độc lập - Tự do - Hạnh phúc"
DRAFT = "DỰ THẢO"
ADDRESSED = "Kính gửi:"
RECIPIENTS = "Nơi nhận:"
END = "./."

_HARD_SPACE = "\u00a0"
_TIED = re.compile(r"\b(số|ngày|Điều|khoản|Khoản|điểm|Điểm|quý|Quý) (?=\d|[IVX]+\b|[a-zđ]\b)")


def number_line(document: OfficialDocument) -> str:
    """ "Số: 05/KH-SVHTT"; the number is left open until the clerk gives it."""
    number = _HARD_SPACE * 8 if document.number is None else f"{document.number:02d}"
    return f"Số:{_HARD_SPACE}{number}/{document.symbol}"


def place_and_date(document: OfficialDocument) -> str:
    """ "Bình Minh, ngày 05 tháng 02 năm 2026", with blanks while the day is not known."""
    if document.issued_on:
        return f"{document.place}, {day_in_words(document.issued_on)}"
    year = document.drafted_on.year if document.drafted_on else _HARD_SPACE * 8
    blank = _HARD_SPACE * (6 if len(document.place) <= 12 else 3)
    return f"{document.place}, ngày{blank}tháng{blank}năm{_HARD_SPACE}{year}"


def day_in_words(day: date) -> str:
    """ "ngày 05 tháng 02 năm 2026": days under 10 and months 1 and 2 take a leading zero."""
    month = f"{day.month:02d}" if day.month < 3 else str(day.month)
    return f"ngày {day.day:02d} tháng {month} năm {day.year}"


def tied(text: str) -> str:
    """The text with "số 63", "ngày 05", "Điều 8" kept on one line by hard spaces."""
    return _TIED.sub(lambda found: found[1] + _HARD_SPACE, text)


def with_end_mark(text: str) -> str:
    """The last words of the body, closed by "./." instead of other punctuation."""
    return text.rstrip(" .;:,/\n") + END


def base_lines(document: OfficialDocument) -> tuple[str, ...]:
    """The legal bases, each ended by ";" and the last by "."."""
    return _listed(document.legal_bases, dash="")


def addressee_lines(document: OfficialDocument) -> tuple[str, ...]:
    """Those written to: one alone on the line of "Kính gửi:", several as a list."""
    addressees = tuple(document.addressees)
    return addressees if len(addressees) == 1 else _listed(addressees, dash="- ")


def recipient_lines(document: OfficialDocument) -> tuple[str, ...]:
    """The list under "Nơi nhận:"."""
    return _listed(document.recipients, dash="- ")


def annex_label(document: OfficialDocument, index: int) -> str:
    """ "Phụ lục" when there is one, "Phụ lục I", "Phụ lục II" when there are several."""
    return "Phụ lục" if len(document.annexes) == 1 else f"Phụ lục {roman(index + 1)}"


def annex_reference(document: OfficialDocument) -> str:
    """ "(Kèm theo Kế hoạch số 67/KH-SVHTT ngày 26 tháng 01 năm 2024 của Sở …)"."""
    kind = (document.kind or "Công văn").capitalize()
    number = number_line(document).removeprefix("Số:").strip(_HARD_SPACE)
    if document.number is None:
        number = _HARD_SPACE * 6 + number
    day = place_and_date(document).removeprefix(f"{document.place}, ")
    agency = document.agency_in_prose or document.agency.replace("\n", " ")
    return f"(Kèm theo {kind} số {number} {day} của {agency})"


def _listed(lines: Sequence[str], *, dash: str) -> tuple[str, ...]:
    texts = [line.strip().lstrip("-– ").rstrip(" .;,") for line in lines]
    ends = [";"] * (len(texts) - 1) + ["."]
    return tuple(f"{dash}{text}{end}" for text, end in zip(texts, ends, strict=False))
