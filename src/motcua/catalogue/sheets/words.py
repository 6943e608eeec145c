"""The words in which a record's values stand on a sheet."""

from collections.abc import Iterable, Sequence
from datetime import date

from motcua.catalogue.rules.record import Component, CopyCount, LegalBasis, SubmissionChannel
from motcua.catalogue.rules.record_money import FeeRule
from motcua.catalogue.rules.record_time import TimeLimit

CHANNELS = {
    "direct": "Trực tiếp",
    "online": "Trực tuyến",
    "post": "Dịch vụ bưu chính",
    "vneid": "Ứng dụng VNeID",
    "other": "Cách thức khác",
}
FORMS = {
    "original": "bản chính",
    "certified": "bản sao chứng thực",
    "plain": "bản sao",
    "electronic": "bản điện tử",
}
NOT_STATED = "Quyết định công bố không nêu."
FREE = "Không thu phí, lệ phí"


def day(value: date | None) -> str:
    """ "01/8/2026" as papers write it: the month without a zero from March on."""
    if value is None:
        return ""
    month = f"{value.month:02}" if value.month < 3 else str(value.month)
    return f"{value.day:02}/{month}/{value.year}"


def channel(one: SubmissionChannel) -> str:
    """The name of a way to submit."""
    return CHANNELS.get(one.kind, one.kind)


def times(some: Iterable[TimeLimit]) -> list[str]:
    """Each term with the case it is for."""
    return _once(_with_case(one.words, one.case) for one in some if one.words)


def fees(some: Iterable[FeeRule], on: date) -> list[str]:
    """What is due on a day or later, each with its case and the days it holds; free is said."""
    return _once(_fee(one, on) for one in some if one.words and _not_over(one, on))


def copies(component: Component) -> str:
    """ "01 bản chính, 02 bản sao"."""
    return ", ".join(_copies(one) for one in component.copies)


def basis(one: LegalBasis) -> str:
    """Title and number, the number once."""
    number = one.number if one.number and one.number not in one.title else ""
    return "; ".join(filter(None, [one.title.strip().rstrip(";."), number and f"số {number}"]))


def clean(text: str) -> list[str]:
    """Lines of a text, empty ones left out."""
    return [line for raw in text.splitlines() if (line := " ".join(raw.split()))]


def shorter(text: str, most: int) -> str:
    """The beginning of a text, cut between words, with "…" where something is missing."""
    if len(text) <= most:
        return text
    return f"{text[:most].rsplit(' ', 1)[0].rstrip(',;')}…"


def joined(some: Sequence[str], otherwise: str = NOT_STATED) -> str:
    """The lines of a cell."""
    return "\n".join(some) or otherwise


def _copies(one: CopyCount) -> str:
    return f"{one.quantity:02} {FORMS.get(one.form, one.form)}"


def _with_case(words: str, case: str) -> str:
    return f"{words} ({case})" if case else words


def _fee(one: FeeRule, on: date) -> str:
    words = FREE if one.amount == 0 else _named(one)
    starts = one.valid_from if one.valid_from and one.valid_from > on else None
    days = [f"từ {day(starts)}" if starts else "", _until(one.valid_until)]
    told = " ".join(filter(None, days))
    return _with_case(f"{words} ({told})" if told else words, one.case)


def _named(one: FeeRule) -> str:
    if one.amount is None or one.kind == one.kind.UNKNOWN:
        return one.words
    return f"{one.kind.label.capitalize()}: {one.words}"


def _until(last: date | None) -> str:
    return f"đến hết {day(last)}" if last else ""


def _not_over(one: FeeRule, on: date) -> bool:
    return one.valid_until is None or one.valid_until >= on


def _once(some: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(one.strip() for one in some if one.strip()))
