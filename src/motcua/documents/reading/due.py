"""When a report is due: one date, a rhythm with its day, or only words."""

import re
from dataclasses import dataclass

from motcua.documents.reading.due_months import find_told_day, months_of, without_told_months
from motcua.documents.reading.moments import find_moments

_EVERY = r"(?:h[ằàă]ng|mỗi|hàng|của)\s+"
_DAY = re.compile(
    r"(?P<before>trước|chậm nhất(?:\s+là)?|vào|xong trước)\s+ngày\s+(?P<day>\d{1,2})"
    r"(?:(?:/|\s+tháng\s+)(?P<month>\d{1,2})(?!/?\d))?"
    r"(?P<more>(?:\s*(?:,|và|;)\s*(?:trước\s+)?(?:ngày\s+)?\d{1,2}/\d{1,2}(?!/?\d))*)"
    rf"\s*(?:\(?{_EVERY}(?P<every>tháng|quý|năm))?",
    re.IGNORECASE,
)
_ONE_DAY = re.compile(
    r"(?P<before>trước|chậm nhất(?:\s+là)?|xong trước|vào|đến)\s+(?:ngày\s+)?"
    r"(?P<date>\d{1,2}(?:[/.-]\d{1,2}[/.-]\d{4}|\s+tháng\s+\d{1,2}\s+năm\s+\d{4}))",
    re.IGNORECASE,
)
_RHYTHM = re.compile(
    r"(?:(?:báo cáo\s+)?định kỳ\s*[(,]?\s*)?(?:(?:h[ằàă]ng|mỗi|theo)\s+(?:ngày|tuần|tháng|quý|năm|"
    r"6 tháng)|"
    r"(?:0?6|sáu|9|chín) tháng(?:,\s*(?:1\s+|hằng\s+|hàng\s+)?năm)?|"
    r"quý,\s*(?:6 tháng,?\s*)?(?:9 tháng,?\s*)?năm)"
    r"(?:\s*(?:,|và)\s*(?:h[ằà]ng\s+)?(?:1\s+)?(?:ngày|tuần|tháng|quý|năm|6 tháng|9 tháng)\b)*",
    re.IGNORECASE,
)
_MONTH = re.compile(
    r"(?:hoàn thành\s+)?(?:trong|trước|xong trong)\s+(?:tháng\s+\d{1,2}|quý\s+[IV]+)\s*(?:/|"
    r"năm)\s*\d{4}",
    re.IGNORECASE,
)
_TIMES = re.compile(
    r"(?:báo cáo\s+)?\d{1,2}\s+lần\s*/\s*(?:ngày|tuần|tháng|quý|năm)(?:\s*\([^()]{1,60}\))?",
    re.IGNORECASE,
)
_EVENT = re.compile(r"(?:sau )?khi (?:sơ kết|tổng kết|kết thúc)[^,;.()]{0,60}", re.IGNORECASE)
_SUM_UP = re.compile(
    r"báo cáo\s+(?:đánh giá\s+)?(?:sơ kết|tổng kết|giữa kỳ|cuối kỳ)[^.;,()]{0,60}?"
    r"[\s(]+(?P<when>(?:(?:vào|trong|hết)\s+)?năm\s+20\d{2})",
    re.IGNORECASE,
)
_WITHIN = re.compile(
    r"(?:trong (?:thời hạn|thời gian|vòng)|chậm nhất(?: là)?(?: sau| trong)?|sau)\s+\d{1,3}\s+ngày"
    r"(?:\s+làm việc)?,?\s+(?:kể\s+)?(?:từ|sau)\s+(?:ngày|khi|thời điểm)\s+[^,;.()]{0,60}",
    re.IGNORECASE,
)
_PERIODIC = re.compile(r"(?:theo )?định kỳ", re.IGNORECASE)
_PERIODS = ("ngày", "tuần", "9 tháng", "6 tháng", "tháng", "quý", "năm")


@dataclass(frozen=True, slots=True)
class Due:
    """The due day of a report; everything None where nothing is said."""

    text: str | None = None
    date: str | None = None
    recurring: str | None = None
    comparator: str | None = None
    periods: tuple[str, ...] = ()


def find_due(text: str) -> Due:
    """The first due day or rhythm that a sentence on reporting names."""
    one = _ONE_DAY.search(text)
    told = find_told_day(text)
    if told and (one is None or told.start() < one.start()):
        return _told(told, text)
    if one and (moments := find_moments(one["date"])):
        return Due(one[0], moments[0].finish, None, _sign(one["before"]), _periods(text))
    day = _DAY.search(text)
    if day and (recurring := _recurring(day, text)):
        return Due(
            day[0].strip(), None, recurring, _sign(day["before"]), _periods(text) or ("năm",)
        )
    words = _MONTH.search(text) or _WITHIN.search(text)
    if words:
        return Due(words[0].strip())
    rhythm = _TIMES.search(text) or _RHYTHM.search(text)
    if rhythm:
        return Due(rhythm[0].strip(), None, None, None, _periods(rhythm[0]))
    periodic = _PERIODIC.search(text)
    if periodic:
        return Due(periodic[0], None, None, None, ("định kỳ",))
    event = _EVENT.search(text)
    return Due(event[0].strip()) if event else Due()


def dues_of_sums(text: str) -> list[tuple[str, Due]]:
    """ "Báo cáo giữa kỳ (năm 2030) và báo cáo tổng kết (năm 2035)": each with its own year."""
    return [(found[0], Due(found["when"])) for found in _SUM_UP.finditer(text)]


def _told(found: re.Match[str], text: str) -> Due:
    """ "trước ngày 20 của tháng cuối quý" → 20 March, June, September and December."""
    periods = _periods(text)
    months = months_of(found, periods)
    if not months or not 1 <= int(found["day"]) <= 31:
        return Due(found[0].strip(), periods=periods or ("định kỳ",))
    sign = _sign(found["before"] or "")
    days = ";".join(f"yearly{sign}{month:02}-{int(found['day']):02}" for month in months)
    return Due(found[0].strip(), None, days, sign, periods)


def _sign(before: str) -> str:
    return "<" if "trước" in before.lower() else "<="


def _recurring(day: re.Match[str], text: str) -> str | None:
    """ "trước ngày 20 hằng tháng" → monthly<20, "15/12 hằng năm" → yearly<12-15."""
    sign = _sign(day["before"])
    every = (day["every"] or "").lower()
    if day["month"]:
        pairs = [(day["day"], day["month"]), *re.findall(r"(\d{1,2})/(\d{1,2})", day["more"])]
        valid = [(int(d), int(m)) for d, m in pairs if 1 <= int(d) <= 31 and 1 <= int(m) <= 12]
        return ";".join(f"yearly{sign}{m:02}-{d:02}" for d, m in valid) or None
    if every == "tháng" or re.search(r"(?:h[ằà]ng|mỗi) tháng", text):
        return f"monthly{sign}{int(day['day']):02}"
    if every == "quý" or re.search(r"cuối (?:mỗi )?quý|(?:h[ằà]ng|mỗi) quý", text):
        return f"quarterly{sign}{int(day['day']):02}"
    return None


def _periods(text: str) -> tuple[str, ...]:
    lowered, found = without_told_months(text).lower(), []
    for period in _PERIODS:
        if re.search(rf"(?<!\w){period}\b(?!\s+\d)", lowered):
            found.append(period)
            lowered = lowered.replace(period, " ")
    return tuple(found)
