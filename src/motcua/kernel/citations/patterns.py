"""How the number of a cited document looks in running text, and what stands around it."""

import re

from motcua.kernel.dates import GAP, WRITTEN_DAY
from motcua.kernel.document_kinds import KINDS
from motcua.kernel.identifiers import DocumentNumber

_CAPITAL = "A-ZĐĂÂÊÔƠƯ"
# Two capitals, or capitals around small letters (QyĐ): "UBND" and "CTr", but not "Sở" or "Hà".
_ACRONYM = rf"(?=[{_CAPITAL}]{{2}}|[{_CAPITAL}][a-zđ]{{1,3}}[{_CAPITAL}])[\w&]+"
_KIND = "|".join(sorted(map(re.escape, KINDS), key=len, reverse=True))
_DASH = rf"{GAP}[-‐‑–—]{GAP}"  # slips put spaces around the dash: "NQ- CP", "NĐ -CP"
_SLASH = rf"{GAP}/{GAP}"
_DIGITS = r"(?<![\w/.,-])\d{1,5}(?:\.\d{1,2})?[a-zđ]?"  # 30c/NQ-CP, 66.7/2025/NQ-CP

NUMBER = re.compile(
    rf"{_DIGITS}{_DASH}(?:{_KIND}){_SLASH}{_ACRONYM}(?!\w)"  # Party: 12-KH/TU
    rf"|(?:{_DIGITS}|(?<=số)[\s.…_]*+|(?<=số:)[\s.…_]*+){_SLASH}(?:(?:19|20)\d\d{_SLASH})?"
    rf"{_ACRONYM}(?!\w)(?:{_DASH}{_ACRONYM}(?!\w))?(?:[-–] ?{_ACRONYM}(?!\w))*"
)
SHORT_DECREE = re.compile(
    rf"(?<!\w)(?:Nghị{GAP}định|NĐ)(?:{GAP}số{GAP}:?|\s){GAP}(?P<number>\d{{1,3}}/(?:19|20)\d\d)(?![\w/])",
    re.IGNORECASE,
)
"""A decree without its symbol ("Nghị định 61/2018"): the Government alone issues decrees."""

OWN_NUMBER = re.compile(r"(?:^|[\n|\t])[\s*]*Số\s*:?[\s*]*$|Số\s*:[\s*]*$")
"""What stands before the document's own number in its letterhead."""

_BLANK_DAY = r"ngày[\s.…_]*+tháng[\s.…_\d]*+năm[\s.…_]*+(?:\d{4})?"  # "ngày … tháng 01 năm 2024"
DAY_BEHIND = re.compile(
    rf"{GAP},?{GAP}(?:\({GAP})?(?:(?:ngày{GAP})?{WRITTEN_DAY}|{_BLANK_DAY})", re.IGNORECASE
)
JOINED = re.compile(rf"{GAP}(?:,|;|và|hoặc)?{GAP}(?:số{GAP})?", re.IGNORECASE)
"""What may stand between members of one list: "số 107/2020/NĐ-CP và số 108/2020/NĐ-CP"."""


def read_number(written: str) -> DocumentNumber:
    """The number of a match of NUMBER, marks of emphasis and line breaks taken out.

    Between two letters an underline is a slip for a dash ("31/2025/TT_BCA").
    """
    dashed = re.sub(r"(?<=[^\W_])_+(?=[^\W_])", "-", written)
    return DocumentNumber.parse(re.sub(r"[*_\s]+", " ", dashed))
