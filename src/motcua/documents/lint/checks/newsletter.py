"""A newsletter (bản tin) planned without a word about its licence.

Basis: Law on the Press 126/2025/QH15 art. 48–49 (from 01/7/2026), 103/2016/QH13 art. 34 before.
"""

import re
from collections.abc import Iterator
from datetime import date

from motcua.documents.lint.finding import Finding, Severity
from motcua.documents.lint.paper import Paper

_NEWSLETTER = re.compile(
    r"(?:(?<=\n- )bản tin chuyên ngành|"
    r"(?:xuất bản|phát hành|biên soạn|in|duy trì)\s+(?:\w+\s+){0,3}?bản tin)\b"
    r"(?!\s+(?:phát thanh|truyền hình|thời sự|truyền thanh|dự báo))[^,;.\n]{0,60}",
    re.IGNORECASE,
)
_LICENCE = re.compile(r"giấy phép|cấp phép|nộp lưu chiểu", re.IGNORECASE)
_NEW_LAW = date(2026, 7, 1)


def check(paper: Paper) -> Iterator[Finding]:
    """One finding at the first newsletter, where no licence is mentioned anywhere."""
    match = _NEWSLETTER.search(paper.text)
    if match is None or _LICENCE.search(paper.text):
        return
    is_new = paper.on is not None and paper.on >= _NEW_LAW
    law = "Luật Báo chí 126/2025/QH15, Điều 48, 49" if is_new else "Luật Báo chí 103/2016/QH13"
    yield paper.finding(
        "newsletter_licence",
        Severity.HINT,
        paper.place(*match.span()),
        what=f"Dự kiến có bản tin nhưng không nhắc giấy phép: “{' '.join(match[0].split())}”.",
        why=f"Xuất bản bản tin phải có giấy phép và nộp lưu chiểu ({law}).",
        cure="Ghi số giấy phép, hoặc giao đơn vị làm thủ tục xin phép kèm thời hạn.",
    )
