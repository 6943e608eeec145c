"""The head of the first page, broken into lines and sized."""

from dataclasses import dataclass

from motcua.documents.layout.measures import NARROW, WIDE, LetterheadSizes
from motcua.documents.layout.official import OfficialDocument
from motcua.documents.layout.text_width import even_lines, width_mm
from motcua.documents.layout.wording import number_line, place_and_date


@dataclass(frozen=True)
class Letterhead:
    """The lines of the head. `about` is the "V/v …" of a công văn, else empty."""

    parent: tuple[str, ...]
    agency: tuple[str, ...]
    number: str
    about: str
    place_and_date: str
    sizes: LetterheadSizes
    is_draft: bool


def letterhead(document: OfficialDocument) -> Letterhead:
    """The head of a document, in the larger sizes where its lines have room for them."""
    sizes = WIDE if _fits(document, WIDE) else NARROW
    return Letterhead(
        parent=_name(document.parent_agency, sizes),
        agency=_name(document.agency, sizes),
        number=number_line(document),
        about="" if document.kind else f"V/v {document.subject}",
        place_and_date=place_and_date(document),
        sizes=sizes,
        is_draft=document.is_draft,
    )


def rule_mm(lines: tuple[str, ...], size_pt: float) -> float:
    """The length of the rule under a name or subject: a third to a half of its longest line."""
    return max((width_mm(line, size_pt) for line in lines), default=0.0) * 0.45


def _fits(document: OfficialDocument, sizes: LetterheadSizes) -> bool:
    names = (document.parent_agency, document.agency)
    has_room = width_mm(place_and_date(document), sizes.motto_pt) <= sizes.right_mm * 1.1
    return has_room and all(len(_name(name, sizes)) <= 2 for name in names)


def _name(name: str, sizes: LetterheadSizes) -> tuple[str, ...]:
    return even_lines(name.upper(), sizes.name_pt, sizes.left_mm - 2) if name else ()
