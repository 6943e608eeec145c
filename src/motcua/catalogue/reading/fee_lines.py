"""Fees written as lines: "Lệ phí : 20.000 Đồng (cấp mới)", in a cell or in a channel's note."""

import re
from collections.abc import Iterator

from motcua.catalogue.reading.fees import CURRENCIES, DOUBTFUL
from motcua.catalogue.reading.found import Remarks
from motcua.catalogue.reading.spans import from_each_to_next
from motcua.catalogue.rules.record_money import FeeKind, FeeRule
from motcua.catalogue.rules.sums import LEAST_VND

_START = re.compile(r"(?:(?<=\n)|^|(?<=; ))[-+* ]*(Lệ phí|Phí|Giá)\s?:\s{0,3}", re.IGNORECASE)
_AMOUNT = re.compile(
    r"(\d{1,3}(?:\.\d{3}){1,5}|\d{1,12})\s?(Đồng|USD|EUR)(?!\w)\s*(?:\((.*)\))?[;. ]*", re.DOTALL
)
_NONE = re.compile(r"(?:không|0|o)\s?Đồng[;. ]*", re.IGNORECASE)
_KIND = {"lệ phí": FeeKind.CHARGE, "phí": FeeKind.FEE, "giá": FeeKind.PRICE}


def fee_lines(text: str, remarks: Remarks) -> tuple[FeeRule, ...]:
    """Every fee that the text states on lines of their own, in order."""
    return tuple(_fee(kind, words, remarks) for kind, words in _lines(text) if words)


def _lines(text: str) -> Iterator[tuple[FeeKind, str]]:
    for start, words in from_each_to_next(list(_START.finditer(text)), text):
        yield _KIND[start[1].lower()], words.strip(" ;\n")


def _fee(kind: FeeKind, words: str, remarks: Remarks) -> FeeRule:
    if _NONE.fullmatch(words):
        return FeeRule(kind=kind, amount=0)
    found = _AMOUNT.fullmatch(words)
    if found is None:
        return FeeRule(kind=kind, text=words)
    amount, case = int(found[1].replace(".", "")), (found[3] or "").strip()
    if found[2] == "Đồng" and 0 < amount < LEAST_VND:
        remarks.say(DOUBTFUL)
        return FeeRule(kind=kind, text=f"{found[1]} {found[2]}", case=case)
    return FeeRule(kind=kind, amount=amount, currency=CURRENCIES[found[2]], case=case)
