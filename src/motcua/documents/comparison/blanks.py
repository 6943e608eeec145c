"""What a clerk fills in or what signing adds: no difference, but said."""

import re
from collections.abc import Sequence

from motcua.documents.comparison.words import Word

_NUMBER = re.compile(r"\d{1,5}[a-zđ]?(/\d{4})?/")
_DATE_PARTS = {
    "ngày": re.compile(r"0?[1-9]|[12]\d|3[01]"),
    "tháng": re.compile(r"0?[1-9]|1[0-2]"),
    "năm": re.compile(r"20\d\d"),
}
_STAMP = re.compile(r"ký bởi|người ký|thời gian ký|signature (not )?ver|\d\d:\d\d:\d\d")
_POSITIONS = re.compile(
    r"(giám đốc|chủ tịch|văn phòng|trưởng (phòng|ban)|bí thư|chủ nhiệm|viện trưởng|thủ trưởng"
    r"|hiệu trưởng|cục trưởng|bộ trưởng|thứ trưởng|tổng biên tập|chánh thanh tra)$"
)


def filled_blank(
    approved: Sequence[Word], signed: Sequence[Word], before: Sequence[Word]
) -> str | None:
    """What was filled at a passage that differs, or None when it is a difference of content.

    `before` are the words before the passage.
    """
    added = " ".join(word.text for word in signed)
    keys = [word.key for word in signed]
    if not approved and (_is_date_part(keys, before) or _is_stamp(added)):
        return f"{before[-1].text} {added}" if before else added
    if not approved and _is_signer(signed, before):
        return added
    return added if _is_number([word.key for word in approved], keys) else None


def is_draft_mark(approved: Sequence[Word], signed: Sequence[Word]) -> bool:
    """Whether only the words DỰ THẢO went away."""
    return not signed and [word.key for word in approved] == ["dự", "thảo"]


def _is_number(approved: list[str], signed: list[str]) -> bool:
    """ "/KH-SVHTT" became "67/KH-SVHTT"."""
    if len(approved) != 1 or len(signed) != 1:
        return False
    filled = _NUMBER.match(signed[0])
    return filled is not None and signed[0][filled.end() :] == approved[0]


def _is_date_part(added: list[str], before: Sequence[Word]) -> bool:
    """A day, month or year right after its word, which no punctuation closes."""
    if len(added) != 1 or not before:
        return False
    expected = _DATE_PARTS.get(before[-1].text)
    return expected is not None and expected.fullmatch(added[0]) is not None


def _is_stamp(added: str) -> bool:
    return _STAMP.search(added.lower()) is not None


def _is_signer(added: Sequence[Word], before: Sequence[Word]) -> bool:
    """A name of two to six capitalised words right under the signer's position."""
    is_name = 2 <= len(added) <= 6 and all(
        word.text[:1].isupper() and word.key.replace(".", "").isalpha() for word in added
    )
    return is_name and _POSITIONS.search(" ".join(word.key for word in before[-3:])) is not None
