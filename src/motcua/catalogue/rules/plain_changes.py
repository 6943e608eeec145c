"""What changes for people, in plain words: "lệ phí 0 đồng, trước là 50.000 đồng/lần".

Only what a person who comes with papers and money notices is told in detail; that steps or legal
bases were reworded is said once. What only guides (summary, keywords, questions) is not said.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from motcua.catalogue.rules.diff import Difference, How, differences
from motcua.catalogue.rules.parts import Part
from motcua.catalogue.rules.plain_fees import fee_changes
from motcua.catalogue.rules.plain_papers import paper_changes
from motcua.catalogue.rules.plain_times import time_changes
from motcua.catalogue.rules.record import NONE_STATED, ProcedureRecord
from motcua.catalogue.rules.row_words import basis_words, channel_name, row_words


@dataclass(frozen=True, kw_only=True)
class PlainChange:
    """One change as a clause without its day: it starts small and ends without a full stop."""

    part: Part
    text: str


def plain_changes(before: ProcedureRecord, after: ProcedureRecord) -> tuple[PlainChange, ...]:
    """The changes, what costs and what to bring first; empty when people notice nothing."""
    found = differences(before, after)
    told: list[PlainChange] = []
    for part, say in _SAYINGS:
        its = [each for each in found if each.part is part and each.how is not How.MOVED]
        texts = say(its, before, after)
        told += [PlainChange(part=part, text=text) for text in dict.fromkeys(texts)]
    return tuple(told)


def announced_from(starts_on: date | None, changes: Sequence[PlainChange]) -> str:
    """ "Từ 01/08/2026: lệ phí 0 đồng, …; không còn phải nộp …." One sentence; "" for none."""
    if not changes:
        return ""
    told = "; ".join(change.text for change in changes)
    if starts_on is None:
        return f"{told[:1].upper()}{told[1:]}."
    return f"Từ {starts_on:%d/%m/%Y}: {told}."


Say = Callable[[list[Difference], ProcedureRecord, ProcedureRecord], Iterator[str]]


def _times(its: list[Difference], before: ProcedureRecord, after: ProcedureRecord) -> Iterator[str]:
    return time_changes(its, len(before.channels), len(after.channels))


def _papers(its: list[Difference], _b: ProcedureRecord, _a: ProcedureRecord) -> Iterator[str]:
    return paper_changes(its)


def _channels(its: list[Difference], _b: ProcedureRecord, _a: ProcedureRecord) -> Iterator[str]:
    for each in its:
        name = channel_name((each.after or each.before).key)
        told = name[:1].lower() + name[1:]
        if each.how is How.ADDED:
            yield f"có thêm cách nộp: {told}"
        elif each.how is How.REMOVED:
            yield f"không còn cách nộp: {told}"
        else:
            yield f"cách nộp {told}: {each.after.note or 'bỏ ghi chú'}"


def _name(its: list[Difference], _b: ProcedureRecord, _a: ProcedureRecord) -> Iterator[str]:
    for each in its:
        yield f"tên thủ tục là “{each.after}”, trước là “{each.before}”"


def _conditions(its: list[Difference], _b: ProcedureRecord, _a: ProcedureRecord) -> Iterator[str]:
    for each in its:
        if each.after in ("", NONE_STATED):
            yield "không còn yêu cầu, điều kiện"
        elif each.before in ("", NONE_STATED):
            yield "có thêm yêu cầu, điều kiện"
        else:
            yield "yêu cầu, điều kiện có thay đổi"


def _audience(its: list[Difference], _b: ProcedureRecord, _a: ProcedureRecord) -> Iterator[str]:
    for each in its:
        if each.how is How.ADDED:
            yield f"áp dụng thêm cho: {each.after}"
        elif each.how is How.REMOVED:
            yield f"không còn áp dụng cho: {each.before}"


def _results(its: list[Difference], _b: ProcedureRecord, _a: ProcedureRecord) -> Iterator[str]:
    for each in its:
        if each.how is How.ADDED:
            yield f"kết quả có thêm: {each.after.name}"
        elif each.how is How.REMOVED:
            yield f"kết quả không còn: {each.before.name}"
        elif each.before.name != each.after.name:
            yield f"kết quả là {each.after.name}, trước là {each.before.name}"


_BODY_NAMES = {
    "competent": "cơ quan có thẩm quyền",
    "executing": "cơ quan giải quyết",
    "reception": "nơi nộp hồ sơ",
}


def _bodies(its: list[Difference], _b: ProcedureRecord, _a: ProcedureRecord) -> Iterator[str]:
    for each in its:
        name = _BODY_NAMES.get(each.piece)
        if name and each.after:
            was = f", trước là {each.before}" if each.before else ""
            yield f"{name} là {each.after}{was}"


def _steps(its: list[Difference], _b: ProcedureRecord, _a: ProcedureRecord) -> Iterator[str]:
    if its:
        yield "các bước thực hiện có thay đổi"


def _bases(its: list[Difference], _b: ProcedureRecord, _a: ProcedureRecord) -> Iterator[str]:
    added = [basis_words(each.after) for each in its if each.how is How.ADDED]
    removed = [basis_words(each.before) for each in its if each.how is How.REMOVED]
    if added:
        yield f"căn cứ thêm {', '.join(added)}"
    if removed:
        yield f"không còn căn cứ {', '.join(removed)}"


_PLACE_NAMES = {"sector": "lĩnh vực", "online_level": "mức độ trực tuyến"}


def _place(its: list[Difference], _b: ProcedureRecord, _a: ProcedureRecord) -> Iterator[str]:
    for each in its:
        if each.piece in _PLACE_NAMES:
            now, was = row_words(each.after).lower(), row_words(each.before).lower()
            yield f"{_PLACE_NAMES[each.piece]} là {now}, trước là {was}"
        elif each.piece == "levels" and each.how is How.ADDED:
            yield f"giải quyết thêm ở {each.after.label.lower()}"
        elif each.piece == "levels" and each.how is How.REMOVED:
            yield f"không còn giải quyết ở {each.before.label.lower()}"


_SAYINGS: tuple[tuple[Part, Say], ...] = (
    (Part.NAME, _name),
    (Part.FEES, fee_changes),
    (Part.TIME, _times),
    (Part.DOSSIER, _papers),
    (Part.FORMS, _papers),
    (Part.CHANNELS, _channels),
    (Part.CONDITIONS, _conditions),
    (Part.AUDIENCE, _audience),
    (Part.RESULTS, _results),
    (Part.BODIES, _bodies),
    (Part.PLACE, _place),
    (Part.STEPS, _steps),
    (Part.BASES, _bases),
)
"""Each part with how its differences are said, in the order in which people are told."""
