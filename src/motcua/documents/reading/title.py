"""The subject of the document and the years it plans for."""

import re
from collections.abc import Sequence

from motcua.documents.reading.paragraphs import Paragraph
from motcua.documents.reading.passage import Passage, join

_LEAD = re.compile(r"(?:KẾ HOẠCH|Kế hoạch)\s*:?\s+(?=\S)")
_YEAR = re.compile(r"(?<![\d/.-])(?:19|20)\d{2}(?![\d/])")
_CLOSED_QUOTE = re.compile(r"[“\"„][^“”\"]*[”\"]")
_DAY = re.compile(
    r"(?:ngày\s+)?\d{1,2}\s*(?:[/.-]\s*\d{1,2}\s*[/.-]\s*|tháng\s+\d{1,2}\s+năm\s+)\d{4}", re.I
)
# The name of another document reaches as far as the territory for which the plan takes it up.
_OTHER_DOCUMENT = re.compile(
    r"\b(?:chương trình|đề án|chiến lược|quy hoạch|dự án|nghị quyết|quyết định|chỉ thị|kết luận|"
    r"nghị định|luật|thông tư|thông báo|công điện|công văn)\b.*?"
    r"(?=trên địa bàn|\btại (?:tỉnh|thành phố)|\btrong năm\b|"
    r"[;,]?\s*(?<!đến )(?<!tới )\bnăm \d{4}\W*$|$)",
    re.IGNORECASE,
)


def title_of(paragraphs: Sequence[Paragraph]) -> Passage:
    """The subject in one piece, without a leading "KẾ HOẠCH"; empty if there is none."""
    whole = join(paragraph.whole for paragraph in paragraphs)
    lead = _LEAD.match(whole.text)
    return whole.cut(lead.end()) if lead else whole


def years_of(title: str) -> tuple[int, ...]:
    """Plan years named in the title: not those of days, nor of the names of other documents."""
    rest = _DAY.sub(" ", _CLOSED_QUOTE.sub(" ", title))
    rest = _OTHER_DOCUMENT.sub(" ", rest)
    return tuple(sorted({int(year) for year in _YEAR.findall(rest)}))
