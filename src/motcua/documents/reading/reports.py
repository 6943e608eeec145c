"""Who has to report to whom, and when."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from motcua.documents.reading.draft import Draft
from motcua.documents.reading.due import Due, dues_of_sums, find_due
from motcua.documents.reading.outline import Entry
from motcua.documents.reading.passage import Lines, Passage
from motcua.documents.reading.reports_said_once import said_once
from motcua.documents.reading.result import ReportObligation
from motcua.documents.reading.tasks_prose import subject_of
from motcua.documents.reading.units import split_units, units_at
from motcua.kernel.text import fold

_REPORTS = re.compile(
    r"(?<!chế độ )(?<!trong )(?<!mẫu )(?<!biểu )(?<!các )(?<!nội dung )(?<!căn cứ )(?<!lập )\bbáo "
    r"cáo\b(?! viên| đánh giá thực hiện)|"
    r"\bgửi\b(?=[^.;]{0,120}?\b(?:về|cho|Sở|Ủy ban|UBND|Phòng|Văn phòng|Công an|Ban|Bộ)\b)|"
    r"\bphản ánh\b(?=[^.;]{0,40}\bvề\b)",
    re.IGNORECASE,
)
_RECEIVER = re.compile(
    r"(?:\b(?:gửi|về|cho|với|lên|trình|tới|đến)\s+(?:về\s+|cho\s+)?|báo cáo(?:,)?\s+)",
    re.IGNORECASE,
)
_ON_OCCASION = re.compile(r"khó khăn|vướng mắc|phát sinh|bất thường|vượt thẩm quyền", re.IGNORECASE)
_PROMPTLY = re.compile(r"kịp thời (?:báo cáo|phản ánh|thông tin)|báo cáo kịp thời", re.IGNORECASE)
_SUMS_UP = re.compile(r"\b(?:sơ|tổng) kết\b", re.IGNORECASE)
_AS_RULED = re.compile(
    r"báo cáo (?:kết quả|tình hình)[^.;]{0,120}\btheo (?:đúng )?quy định", re.IGNORECASE
)
_SUBMISSION = re.compile(
    r"(?:xem xét|quyết định|phê duyệt|cho ý kiến|trình (?:Hội đồng|HĐND|cấp))", re.IGNORECASE
)
_SENTENCE = re.compile(r"[.;](?=\s)|[.;]$")
_CHAIN = re.compile(
    r"\bgửi\s+(?:về\s+)?(?P<who>[A-ZĐ][^,;.()]{3,60}?)\s+(?:để\s+)?tổng hợp,?\s+báo "
    r"cáo\s+(?P<to>[A-ZĐ][^,;.()]{3,60})"
)
_AUTHORITY = re.compile(r"cấp (?:có )?thẩm quyền(?:\s*\((?P<units>[^()]+)\))?")
_NAME_ENDS = re.compile(
    r",?\s+(?:kết quả|tình hình|tiến độ|danh sách|về|trước|chậm nhất|đồng (?:thời|gửi)|đồng$|theo|"
    r"khi|(?:h[ằà]ng|mỗi|vào) (?:ngày|tuần|tháng|quý|năm)|sau \d+ ngày)(?!\w)"
)
_CLAUSE_START = re.compile(r"[,:]\s+(?:đề nghị\s+|yêu cầu\s+)?|\b(?:[Đđ]ề nghị|[Yy]êu cầu)\s+")
_SENT = re.compile(r"\bgửi\s+(?:về|cho|đến|tới|báo cáo về)\s+(?=[A-ZĐÂĂÊÔƠƯ])")
_PAPER = re.compile(
    r"(?:Các )?(?:[Hh]ồ sơ|[Tt]ờ trình|[Dd]anh sách|[Vv]ăn bản)\b"
)  # sent by nobody named
_NEAR = 100  # letters: a label below speaks of a report only if the task begins with it
_REPORT_HEADING = re.compile(r"bao cao")


def read_reports(
    drafts: Sequence[Draft], entries: Sequence[Entry], lines: Lines
) -> tuple[ReportObligation, ...]:
    """Duties in tasks, in sections on reporting, and in the closing sentence."""
    found: list[ReportObligation] = []
    for draft in drafts:
        found.extend(_in_task(draft, lines))
    taken = {draft.text.start for draft in drafts}
    for entry in _other_places(entries):
        if entry.words.start not in taken:
            found.extend(_in_words(entry.words, (), None, lines))
    found.sort(key=lambda duty: duty.place.start)
    return tuple(said_once(found))


def _in_task(draft: Draft, lines: Lines) -> Iterator[ReportObligation]:
    timing = draft.timing
    due = None
    if timing.finish and len(timing.finish) == 10:
        sign = "<" if timing.finish_bound == "exclusive" else "<="
        due = Due(timing.text, timing.finish, None, sign)
    elif timing.text and find_due(timing.text).text:
        due = find_due(timing.text)
    yield from _in_words(draft.text, draft.lead_units, due, lines)


def _in_words(
    words: Passage, units: tuple[str, ...], due: Due | None, lines: Lines
) -> Iterator[ReportObligation]:
    start = 0
    text = words.text
    opening = re.match(r"(?:Định kỳ|Hằng|Hàng)[^,;.]{0,30}", text)
    if due is None and opening:
        due = find_due(opening[0])
    for end in [*(match.end() for match in _SENTENCE.finditer(text)), len(text)]:
        sentence = words.cut(start, end)
        start = end
        if sentence and (duty := _duty(sentence, units, due, lines)):
            yield from _summed_up(sentence, duty) or (duty,)
            yield from _chained(sentence, duty, lines)


def _duty(
    sentence: Passage, units: tuple[str, ...], due: Due | None, lines: Lines
) -> ReportObligation | None:
    text = sentence.text
    verb = _REPORTS.search(text)
    if verb is None:
        return None
    receivers = _receivers(text, verb.start())
    own = find_due(text)
    when = own if own.text else (due or Due())
    sends = verb[0].lower() == "gửi"
    if sends and "dự toán" in text:
        return None
    unsaid = not when.text or (not own.text and verb.start() > _NEAR)
    if not receivers and unsaid and not _AS_RULED.match(text, verb.start()):
        return None
    occasional = _as_the_case_arises(text) and not when.date and not when.recurring
    if not occasional and _SUBMISSION.search(text[verb.end() :]) and not when.text:
        return None
    who = _reporter(text, verb.start()) if not units else subject_of(text) or units
    return ReportObligation(
        who="; ".join(who) or None,
        to="; ".join(receivers) or None,
        content=_content(text, verb) or ("gửi" if sends else None),
        period=("phát sinh",) if occasional and not when.text else when.periods,
        due_text=when.text,
        due_date=when.date,
        due_recurring=when.recurring,
        comparator=when.comparator,
        place=lines.place_of(sentence),
    )


def _summed_up(sentence: Passage, duty: ReportObligation) -> tuple[ReportObligation, ...]:
    """One duty for each report that sums the plan up in a year of its own."""
    return tuple(
        replace(duty, content=words, period=(), due_text=due.text)
        for words, due in dues_of_sums(sentence.text)
        if duty.due_date is None and duty.due_recurring is None
    )


def _as_the_case_arises(text: str) -> bool:
    """On obstacles; "kịp thời" alone says so too, but not of a report that sums up the work."""
    promptly = _PROMPTLY.search(text) is not None and _SUMS_UP.search(text) is None
    return promptly or _ON_OCCASION.search(text) is not None


def _receivers(text: str, start: int) -> tuple[str, ...]:
    """The units behind "báo cáo", "gửi", "về"; the first list that is one."""
    for match in _RECEIVER.finditer(text, start):
        if authority := _AUTHORITY.match(text, match.end()):
            return split_units(authority["units"] or authority[0])
        end = units_at(text, match.end())
        if end is not None and text[match.end()].isupper():
            names = _NAME_ENDS.split(text[match.end() : end])[0]
            return split_units(names)
    return ()


def _reporter(text: str, verb: int) -> tuple[str, ...]:
    """Who reports, where the sentence opens with a time or a condition."""
    opening = subject_of(text)
    if opening or _PAPER.match(text):
        return opening
    for match in _CLAUSE_START.finditer(text, 0, verb):
        end = units_at(text, match.end())
        if end is not None and end <= verb:
            return split_units(text[match.end() : end])
    return ()


def _content(text: str, verb: re.Match[str]) -> str | None:
    behind = re.match(
        r"\s*(?P<what>(?:kết quả|tình hình|tiến độ|việc|công tác|nội dung|danh sách)[^,;.]{0,120})",
        text[verb.end() :],
    )
    return behind["what"].strip() if behind else None


def _chained(sentence: Passage, duty: ReportObligation, lines: Lines) -> Iterator[ReportObligation]:
    """ "… gửi Văn phòng tổng hợp báo cáo Ủy ban": the office reports as well."""
    match = _CHAIN.search(sentence.text)
    if match is None or "để" in match[0].split():
        return
    yield replace(
        duty,
        who=match["who"].strip(),
        to=match["to"].strip(),
        period=(),
        due_text=None,
        due_date=None,
        due_recurring=None,
        comparator=None,
        place=lines.place_of(sentence.cut(*match.span())),
    )


def _other_places(entries: Sequence[Entry]) -> Iterator[Entry]:
    """Sections whose heading speaks of reports, and paragraphs at the very end."""
    inside: tuple[str, ...] | None = None
    for at, entry in enumerate(entries):
        if entry.heading:
            reports = _REPORT_HEADING.search(fold(entry.heading.text)) is not None
            if reports:
                inside = entry.path
            elif inside is not None and entry.path[: len(inside)] != inside:
                inside = None
        within = inside is not None and entry.path[: len(inside)] == inside
        if not entry.words or entry.grid is not None:
            continue
        if within or at >= len(entries) - 3 or _sends_by_a_day(entry.words.text):
            yield entry


def _sends_by_a_day(text: str) -> bool:
    """ "Hồ sơ … gửi về Sở Nội vụ trước ngày 31/3/2026", in whatever section it stands."""
    sent = _SENT.search(text)
    if sent is None or (end := units_at(text, sent.end())) is None:
        return False
    sentence = _SENTENCE.split(text[end:], maxsplit=1)[0]
    due = find_due(sentence)
    return bool(due.date or due.recurring)
