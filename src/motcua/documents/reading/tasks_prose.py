"""Tasks from prose: what a unit is given to do under the heading that names it."""

import re
from collections.abc import Iterator
from dataclasses import replace

from motcua.documents.reading.cooperation import cooperating_units
from motcua.documents.reading.draft import Draft
from motcua.documents.reading.moments import find_moments
from motcua.documents.reading.outline import Entry
from motcua.documents.reading.passage import Passage
from motcua.documents.reading.scope import Scope
from motcua.documents.reading.timing import Timing, read_timing, rhythm_of
from motcua.documents.reading.units import leading_units, split_units, without_request

CLOSING = re.compile(
    r"(?:Trên đây là|Trong quá trình|Quá trình (?:tổ chức|triển khai|thực hiện)|Nơi nhận|"
    r"(?:Ủy ban|UBND|Chủ tịch|Sở|Bộ)[^.;]{0,60}(?:yêu cầu|đề nghị|giao (?:Giám đốc|Thủ trưởng|"
    r"các))|"
    r"(?:Yêu cầu|Đề nghị)[^.;]{0,200}?(?:nghiêm túc|khẩn trương|"
    r"tổ chức(?:,)? (?:triển khai )?thực hiện)|Nhận được|"
    r"Kế hoạch này|Việc triển khai Kế hoạch|Nếu có|\(?[Cc]hi tiết|Ghi chú|\()"
)
_DUTY = re.compile(
    r"\s*(?:,\s*)?(?::|chủ trì|phối hợp|có trách nhiệm|có nhiệm vụ|chịu trách nhiệm|tham mưu|"
    r"hướng dẫn|chỉ đạo|thực hiện|xây dựng|tổ chức|định kỳ|căn cứ|theo|chủ động|tổng hợp|"
    r"bố trí|cân đối|lập|báo cáo|tăng cường|tiếp tục|đẩy mạnh|trên cơ sở|\w)"
)
_DEADLINE = re.compile(
    r"(?P<phrase>(?:(?:hoàn thành\s+)?(?:xong\s+)?trước|chậm nhất(?:\s+là)?|đến hết|"
    r"trong)\s+(?:ngày|tháng|quý|năm)\s+"
    r"(?:\d{1,2}(?:[/.]\d{1,2}[/.]\d{4}|\s+tháng\s+\d{1,2}\s+năm\s+\d{4}|/\d{4}|\s+năm\s+\d{4})|"
    r"(?:IV|III|II|I)(?:\s*/\s*|\s+năm\s+)\d{4}|\d{4}(?=\s*(?:[.;,)]|$))))",
    re.IGNORECASE,
)
_BY_YEAR = re.compile(
    r"(?:^|[.;])(?P<clause>[^.;]*?)(?P<phrase>đến (?:hết )?năm 20\d{2})(?=\s*(?:[.;]|$))",
    re.IGNORECASE,
)
# Where a paper is named, its years are part of its name.
_PAPER = re.compile(
    r"\b(?:kế hoạch|chiến lược|đề án|chương trình|quy hoạch|nghị quyết|quyết định|chỉ thị|dự án|"
    r"luật|mục tiêu|tầm nhìn|giai đoạn)\b",
    re.IGNORECASE,
)
_TO_ALL = re.compile(
    r"(?:Các|Tất cả các) (?:cơ quan|đơn vị|sở|cấp)\b[^.;]{0,160}\bthực hiện\b[^.;]{0,40}\b"
    r"(?:Kế hoạch|Quyết định|Chương trình|Đề án) này"
)
_SHORTEST_TASK = 8  # letters
_CONDITION = re.compile(r"(?:Căn cứ|Trên cơ sở|Theo|Trường hợp|Khi)\b")
_CONDITION_REACH = 220
_SENTENCE = re.compile(r"(?<=[.;])\s+(?=[A-ZĐÂĂÊÔƠƯÁÀẢÃẠÉÈỦỤÚÙỞỨỪỨÍÌÓÒ])")


def from_section(words: Passage, entry: Entry, scope: Scope, year: int | None) -> Draft | None:
    """The task of a bullet or paragraph under a heading that names its units."""
    text = words.text
    if len(text) < _SHORTEST_TASK or _closes(text, entry):
        return None
    if scope.jointly is not None and scope.jointly == entry.path:
        joint = replace(scope, coordinating=subject_of(text) or scope.coordinating)
        return _draft(words, entry, scope.units, joint, year)
    units = _own_units(text, scope) or scope.units
    return _draft(words, entry, units, scope, year) if units else None


def _closes(text: str, entry: Entry) -> bool:
    """A closing sentence; "Trong quá trình …" behind a mark is one only if it is of obstacles.

    Below the last numbered item an unmarked line that asks all to carry the plan out is one too.
    """
    if entry.marker is None and len(entry.path) > 1 and _TO_ALL.match(text):
        return True
    if not CLOSING.match(text):
        return False
    marked = entry.marker is not None and text.startswith("Trong quá trình")
    return not marked or re.search(r"khó khăn|vướng mắc|phát sinh", text) is not None


def from_subject(words: Passage, entry: Entry, scope: Scope, year: int | None) -> Draft | None:
    """The task of a paragraph that begins with its own unit."""
    text = words.text
    if CLOSING.match(text) or _closes(text, entry):
        return None
    units = subject_of(text)
    return _draft(words, entry, units, replace(scope, coordinating=()), year) if units else None


def from_money(words: Passage, entry: Entry, scope: Scope, year: int | None) -> Iterator[Draft]:
    """Under "Kinh phí": only the sentences that begin with a unit."""
    start = 0
    for cut in [*(match.end() for match in _SENTENCE.finditer(words.text)), len(words.text)]:
        sentence = words.cut(start, cut)
        start = cut
        if sentence and not re.match(r"(?:Kinh phí|Nguồn|Ngân sách)\b", sentence.text):
            draft = from_subject(sentence, entry, scope, year)
            if draft is not None:
                yield draft


def subject_of(text: str) -> tuple[str, ...]:
    """The units that open the text and are followed by what they have to do.

    They may stand behind "Căn cứ …," or "Trường hợp …,".
    """
    for start in _clause_starts(text):
        clause = text[start:]
        end = leading_units(clause)
        if end is not None and end < len(clause.rstrip(" .;:")) and _DUTY.match(clause, end):
            return split_units(without_request(clause[:end]))
    return ()


def _clause_starts(text: str) -> Iterator[int]:
    yield 0
    if _CONDITION.match(text):
        for comma in list(re.finditer(r",\s+", text[:_CONDITION_REACH]))[:5]:
            yield comma.end()


def _own_units(text: str, scope: Scope) -> tuple[str, ...]:
    """A unit named by the bullet itself, where the heading does not say whose work it is."""
    end = leading_units(text)
    if end is None or end >= len(text) or text.startswith(("Yêu cầu", "yêu cầu")):
        return ()
    behind = text[end:].lstrip(" ,")
    if not behind.startswith((":", "chủ trì", "có trách nhiệm", "phối hợp")):
        return ()
    units = split_units(without_request(text[:end]))
    several = len(scope.units) > 1 or not scope.units
    return units if several or behind.startswith((":", "chủ trì")) else ()


def _draft(
    words: Passage, entry: Entry, units: tuple[str, ...], scope: Scope, year: int | None
) -> Draft:
    cooperating = cooperating_units(words.text) or scope.coordinating
    lead = {unit.casefold() for unit in units}
    return Draft(
        text=words,
        section=".".join(entry.path) or None,
        form="prose",
        lead_units=units,
        coordinating_units=tuple(u for u in cooperating if u.casefold() not in lead),
        timing=prose_timing(words.text, year),
    )


def prose_timing(text: str, year: int | None) -> Timing:
    """The deadline that a task names in passing; dates of cited documents are none."""
    match = _DEADLINE.search(text)
    if match and find_moments(match["phrase"], year):
        timing = read_timing(match["phrase"], year)
        return replace(timing, recurrence=rhythm_of(text[:200]))
    for by in _BY_YEAR.finditer(text):
        if not _PAPER.search(by["clause"]):
            return replace(read_timing(by["phrase"], year), recurrence=rhythm_of(text[:200]))
    return Timing(recurrence=None)
