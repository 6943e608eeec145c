"""Documents cited: the legal bases before the enacting words, and those further on."""

import re
from collections.abc import Iterable, Iterator, Sequence

from motcua.documents.reading.paragraphs import Paragraph
from motcua.documents.reading.passage import Lines, Passage
from motcua.documents.reading.result import LegalBasis
from motcua.kernel.citations import Citation, find_citations

_ENACTS = re.compile(
    r"(?:ban hành|xây dựng|triển khai)\s+(?:\S+\s+){0,2}[Kk]ế hoạch\b(?! số)(?!\s+\d)"
)
_AMENDED = re.compile(r"(?:được\s+)?(?:sửa đổi|bổ sung|thay thế)", re.IGNORECASE)
_SEGMENT = re.compile(r";|\bCăn cứ\b")
_SUBJECT = re.compile(
    r"\b(?:về|thực hiện|triển khai|quy định|hướng dẫn|ban hành|phê duyệt|thi hành|sửa đổi|"
    r"cụ thể hóa)\b",
    re.IGNORECASE,
)


def read_bases(preamble: Sequence[Paragraph], lines: Lines) -> tuple[LegalBasis, ...]:
    """What stands before the enacting words, each document once."""
    found: dict[str, LegalBasis] = {}
    for paragraph in preamble:
        passage = _before_enacting(paragraph)
        for basis in _with_roles(passage, lines):
            found.setdefault(basis.number or f"{basis.kind} {basis.date} {basis.text[:30]}", basis)
    return tuple(found.values())


def read_cited(passages: Iterable[Passage], lines: Lines) -> tuple[LegalBasis, ...]:
    """What the body cites, each document once, at its first place."""
    found: dict[str, LegalBasis] = {}
    for passage in passages:
        for citation in find_citations(passage.text):
            basis = _basis(passage, citation, None, lines)
            found.setdefault(basis.number or f"{basis.kind} {basis.text[:40]}", basis)
    return tuple(found.values())


def _before_enacting(paragraph: Paragraph) -> Passage:
    """The paragraph without what follows "… ban hành Kế hoạch" at its end."""
    whole = paragraph.whole
    if not re.search(r"(?:như sau|sau đây|sau)\s*:?\s*$", whole.text):
        return whole
    matches = list(_ENACTS.finditer(whole.text))
    return whole.cut(0, matches[-1].start()) if matches else whole


def _with_roles(passage: Passage, lines: Lines) -> Iterator[LegalBasis]:
    role: str | None = None
    last = 0
    for citation in find_citations(passage.text):
        between = passage.text[last : citation.start]
        if last == 0 or _SEGMENT.search(between):
            role = None
        elif _AMENDED.search(between) and not _SUBJECT.search(_AMENDED.split(between)[0]):
            role = "amending"
        elif _SUBJECT.search(between):
            role = "nested" if not re.search(r"\bvà\s+(?:các\s+)?$", between) else role
        yield _basis(passage, citation, role, lines)
        last = citation.end


def _basis(passage: Passage, citation: Citation, role: str | None, lines: Lines) -> LegalBasis:
    words = passage.cut(citation.start, citation.end)
    return LegalBasis(
        kind=citation.kind,
        number=citation.number,
        date=citation.date,
        issuer=citation.issuer,
        role=role,
        text=words.text,
        place=lines.place_of(words),
    )
