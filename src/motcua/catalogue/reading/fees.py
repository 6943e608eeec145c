"""Fees as the national record writes them: "2,000 Việt Nam Đồng(/trang)", "Miễn phí", "Phí : …".

An amount is taken only where the source is at one with itself: "Miễn phí" beside a sum, or a fee
of 20 đồng that its remark calls 20.000, stay as wording with a remark.
Basis: Law on fees and charges 97/2015/QH13 (which kind is which is read, never guessed).
"""

import re

from motcua.catalogue.reading.found import Remarks
from motcua.catalogue.rules.record_money import FeeKind, FeeRule
from motcua.catalogue.rules.sums import LEAST_VND
from motcua.kernel.money import find_amounts

CURRENCIES = {
    "Việt Nam Đồng": "VND",
    "VNĐ": "VND",
    "VND": "VND",
    "Đồng": "VND",
    "USD": "USD",
    "EUR": "EUR",
}
CURRENCY = "|".join(sorted(CURRENCIES, key=len, reverse=True))
FIGURE = r"\d{1,3}(?:,\d{3}){1,5}|\d{1,12}(?:\.\d{1,2})?"
DOUBTFUL = "Số tiền đáng ngờ: nguồn ghi dưới 1.000 đồng, có thể theo nghìn đồng; giữ nguyên văn."
_PER = re.compile(r"/\s*(?:01|1)?\s*([^\W\d][\w -]{0,40})\.?")
_KINDS = (
    (re.compile(r"\blệ phí\b", re.IGNORECASE), FeeKind.CHARGE),
    (
        re.compile(r"(?<!lệ )(?<!miễn )(?<!miễn thu )\bphí\b(?!, lệ phí)", re.IGNORECASE),
        FeeKind.FEE,
    ),
    (re.compile(r"\bgiá (?:dịch vụ|in)\b", re.IGNORECASE), FeeKind.PRICE),
)
_FREE_SAID = re.compile(
    r"[-+*( ]{0,4}(?:(?:mức )?(?:phí|lệ phí)(?:, lệ phí)?\s?:?\s?)?"
    r"(?:không|miễn|chưa quy định|0 đồng)",
    re.IGNORECASE,
)


def read_fee(figure: str, currency: str, said: str, remarks: Remarks) -> FeeRule:
    """One fee: the figure (or "Miễn phí"), its currency, and the words in brackets behind it."""
    said = said.strip()
    kind = kind_said(said)
    if figure == "Miễn phí":
        return _free(said, kind, remarks)
    amount = whole(figure)
    code = CURRENCIES[currency]
    if amount is None or (code == "VND" and 0 < amount < LEAST_VND):
        return _doubtful(figure, currency, said, kind, remarks)
    per = _PER.fullmatch(said)
    if per:
        return FeeRule(kind=kind, amount=amount, currency=code, per=per[1].strip().lower())
    return FeeRule(kind=kind, amount=amount, currency=code, case=said.lstrip("/ "))


def kind_said(said: str) -> FeeKind:
    """The kind that the words name; unknown where they name none or several."""
    named = [kind for pattern, kind in _KINDS if pattern.search(said)]
    return named[0] if len(named) == 1 else FeeKind.UNKNOWN


def whole(figure: str) -> int | None:
    """ "2,000" → 2000, "12.00" → 12; None for a part of a unit."""
    bare = figure.replace(",", "")
    number, _, part = bare.partition(".")
    return None if part.strip("0") else int(number)


def _free(said: str, kind: FeeKind, remarks: Remarks) -> FeeRule:
    names_sum = any(one.vnd for one in find_amounts(said))
    if not said or (_FREE_SAID.match(said) and not names_sum):
        return FeeRule(kind=kind, amount=0, case=said)
    if names_sum:
        remarks.say("Nguồn ghi “Miễn phí” nhưng phần mô tả lại nêu mức tiền; ghi theo mô tả.")
    else:
        remarks.say("Nguồn ghi “Miễn phí” kèm mô tả không nói rõ là không thu; ghi theo mô tả.")
    # The description first: nobody may read "free" where a sum or a council's decision follows.
    return FeeRule(kind=kind, text=f"{said} (nguồn ghi “Miễn phí”)")


def _doubtful(figure: str, currency: str, said: str, kind: FeeKind, remarks: Remarks) -> FeeRule:
    amount = whole(figure)
    named = {one.vnd for one in find_amounts(said)}
    if amount and amount * 1000 in named and len(named) == 1:
        remarks.say("Mức thu trong nguồn ghi theo nghìn đồng; đã lấy số tiền ở phần mô tả.")
        return FeeRule(kind=kind, amount=amount * 1000, case=said)
    is_part = amount is None  # "2.50 USD": a part of a unit
    remarks.say("Mức thu trong nguồn có phần lẻ; giữ nguyên văn." if is_part else DOUBTFUL)
    return FeeRule(kind=kind, text=f"{figure} {currency}", case=said)
