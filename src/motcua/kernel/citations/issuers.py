"""Who issued a cited document: as the text says behind "của", else as the symbol makes certain."""

import re

from motcua.kernel.citations.leads import KIND
from motcua.kernel.dates import GAP, SPACE
from motcua.kernel.identifiers import DocumentNumber
from motcua.kernel.text import squeeze

_LONGEST = 140
_OF = re.compile(rf"{GAP},?{GAP}của{GAP}(?=[^\W\d_])", re.IGNORECASE)
# Words that begin the subject or the purpose; no issuer's name contains the first ones, and the
# others only with a capital (Ban Chỉ đạo, Ban Tổ chức).
_NEVER_INSIDE = (
    "về|v/v|ban hành|quy định|hướng dẫn|phê duyệt|triển khai|thực hiện|sửa đổi|bổ sung|công bố|"
    "tăng cường|đẩy mạnh|nhằm|trong|tại|trên|giai đoạn|ngày|và các|thông qua|phát động|sắp xếp"
)
_NEVER_SMALL = (
    "để|đến|cho|giao|đã|có|là|theo|do|như|năm|gồm|kèm|yêu cầu|tiếp tục|thành lập|chấp thuận|tổ chức"
)
# Words behind a comma inside names: Văn hóa, Thể thao … · Bộ trưởng, Chủ nhiệm … · Phòng, chống …
_PAIRED = "Thể thao|Chủ nhiệm|chống|Thanh niên"


def _spaced(words: str) -> str:
    return words.replace(" ", SPACE)


_END = re.compile(
    r"[;:()|“”\"\[\]\t…]|\.(?:\s|$)|\n\s*\n|\n\s*[-+•–*]\s|\n(?=[IVX]+\.|\d+\.|[a-zđ]\))"
    rf"|,(?!{SPACE}(?:{_PAIRED}))"
    rf"|{SPACE}(?:(?i:{_spaced(_NEVER_INSIDE)})|{_spaced(_NEVER_SMALL)})(?!\w)"
    rf"|(?<!Ban){SPACE}chỉ{SPACE}đạo(?!\w)"
)
_LOOSE_END = re.compile(r"(?:[\s,*_]|(?<=\s)(?i:và))+$")
_OFFICE = re.compile(rf"(?:Sở|Bộ|Phòng|Ban|Cục){SPACE}$", re.IGNORECASE)
_BY_SYMBOL = {"CP": "Chính phủ", "TTg": "Thủ tướng Chính phủ"}


def issuer_named(text: str, position: int) -> tuple[str, int] | None:
    """The issuer written behind "của" at the position, and where it ends."""
    of = _OF.match(text, position)
    if of is None or not text[of.end()].isupper():
        return None
    ahead = text[of.end() : of.end() + _LONGEST]
    end = _END.search(ahead)
    name = _before_another_document(ahead[: end.start()] if end else ahead)
    name = _LOOSE_END.sub("", name)
    if not name:
        return None
    return squeeze(re.sub(r"[*_]", " ", name)), of.end() + len(name)


def _before_another_document(ahead: str) -> str:
    """The text up to the next type of document; Sở Kế hoạch is an office, not a plan."""
    for found in KIND.finditer(ahead):
        if not _OFFICE.search(ahead, 0, found.start()):
            return ahead[: found.start()]
    return ahead


def issuer_by_symbol(number: DocumentNumber) -> str | None:
    """The issuer that the symbol leaves no doubt about."""
    if number.issuer.startswith("UBTVQH"):
        return "Ủy ban Thường vụ Quốc hội"
    if number.issuer.startswith("QH"):
        return "Quốc hội"
    return None if number.is_party else _BY_SYMBOL.get(number.issuer)
