"""Numbers and symbols of documents, codes of procedures, telephone numbers.

A symbol is said as announcers do, by what it means: "63/2010/NĐ-CP" is "số sáu mươi ba, năm hai
nghìn không trăm mười của Chính phủ", with its type in front where the text has not just said it.
"""

import re
from collections.abc import Mapping

from motcua.kernel.document_kinds import KINDS
from motcua.kernel.identifiers import DocumentNumber
from motcua.kernel.speech.figures import say_digits, say_figure, say_number_of_document
from motcua.kernel.speech.issuers import is_known, say_issuer
from motcua.kernel.speech.letters import spell

_CAPITAL = "A-ZĐĂÂÊÔƠƯ"
_ACRONYM = rf"(?=[{_CAPITAL}]{{2}}|[{_CAPITAL}][a-zđ]{{1,3}}[{_CAPITAL}])[^\W_]{{2,20}}"
_DIGITS = r"(?<![\w/.,-])[0-9]{1,5}(?:\.[0-9]{1,2})?[a-zđ]?"
SYMBOL = (
    rf"{_DIGITS}/(?:(?:19|20)[0-9]{{2}}/)?{_ACRONYM}(?:\s?[-–]\s?{_ACRONYM}){{0,4}}(?![\w/])"
    rf"|{_DIGITS}-{_ACRONYM}/{_ACRONYM}(?![\w/])"
)
PROCEDURE = r"(?<![\w.,])[0-9]\.[0-9]{6}(?:\.[0-9]{3}\.[0-9]{2}\.[0-9]{2}\.H[0-9]{2})?(?![\w])"
PHONE = (
    r"(?<![\w.,/-])(?:(?:\+84|\(0[0-9]{1,3}\)|0[0-9]{1,3})(?:[\s.-]?[0-9]{1,4}){2,4}"
    r"|1[89]00[\s.-]?[0-9]{2,4}(?:[\s.-]?[0-9]{2,4})?)(?![\w/]|[.,][0-9])"
)
KIND = (
    rf"(?<![^\W_])(?:{'|'.join(sorted(KINDS, key=len, reverse=True))})"
    rf"(?=\s?[-–]\s?(?:UBND|HĐND|TTg|BHXH|CTUBND)(?![^\W_])|(?:\s+số\s?:?)?\s+{_DIGITS}/)"
)
_HEADS = ("", "Bộ trưởng ", "Chủ tịch ", "Giám đốc ")
_NUMBER = re.compile(r"(?P<digits>[0-9]+)(?:\.(?P<part>[0-9]+))?(?P<letter>[a-zđ])?")


def say_symbol(written: str, before: str, after: str, abbreviations: Mapping[str, str]) -> str:
    """The document by type, number, year and issuer; `before` and `after` stand around it."""
    try:
        number = DocumentNumber.parse(written)
    except ValueError:
        return say_figure(re.sub("[^0-9]", "", written) or "0")
    said = [_lead(number, before), _say_number(number.number or "")]
    if number.year:
        said[-1] += ","  # "sáu mươi, năm 2014", not "sáu mươi năm"
        said += ["năm", say_figure(str(number.year))]
    said += _from(number, after, abbreviations)
    unit = f", {say_issuer(number.unit, abbreviations)}" if number.unit else ""
    return " ".join(filter(None, said)) + unit


def _from(number: DocumentNumber, after: str, abbreviations: Mapping[str, str]) -> list[str]:
    """Who issued it, unless the text says so itself: "… ngày 08/6/2010 của Chính phủ"."""
    if number.issuer in KINDS:  # "05/TB": the type alone
        return []
    issuer = say_issuer(number.issuer, abbreviations)
    if any(f"của {head}{issuer}" in after for head in _HEADS):
        return []
    is_form = not number.kind and not is_known(number.issuer, abbreviations)
    return [issuer] if is_form else ["của", issuer]


def _lead(number: DocumentNumber, before: str) -> str:
    """The type where the text has not just said it, and the word for number likewise."""
    kind = number.type_name if number.kind else KINDS.get(number.issuer)
    short = number.kind or number.issuer
    if kind and kind.lower() not in before.lower() and short not in before.split():
        return f"{kind} số"
    return "" if before.lower().rstrip(" :").endswith("số") else "số"


def say_kind(written: str, _before: str) -> str:
    """ "NĐ 61/2018/NĐ-CP", "QĐ-UBND": the type of a document by its name."""
    return KINDS[written]


def say_procedure(written: str, _before: str) -> str:
    """1.001193 → "một chấm không không một, một chín ba"; the tail of a full code likewise."""
    first, *rest = written.split(".")
    pieces = (
        spell(one[0]) + " " + say_digits(one[1:]) if one[0] == "H" else say_digits(one)
        for one in rest
    )
    return " chấm ".join([say_digits(first), *pieces])


def say_phone(written: str, _before: str) -> str:
    """Digit by digit in the groups it is written in, else in four, three and three."""
    groups = re.findall("[0-9]+", written)
    if written[0] != "1" and not 9 <= len("".join(groups)) <= 12:  # some other numbers
        return ", ".join(map(say_figure, groups))
    if len(groups) == 1 and len(groups[0]) >= 9:
        digits = groups[0]
        groups = [digits[:-6], digits[-6:-3], digits[-3:]]
    plus = "cộng " if written.startswith("+") else ""
    return plus + ", ".join(say_digits(group, by=len(group)) for group in groups)


def _say_number(number: str) -> str:
    found = _NUMBER.fullmatch(number)
    if found is None:
        return ""
    said = say_number_of_document(found["digits"])
    if found["part"]:
        said += f" chấm {say_figure(found['part'])}"
    return said + (f" {spell(found['letter'])}" if found["letter"] else "")
