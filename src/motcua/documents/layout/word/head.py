"""The head of the first page, the title, those written to and the legal bases."""

from docx.oxml.xmlchemy import BaseOxmlElement
from docx.styles.styles import Styles

from motcua.documents.layout import wording
from motcua.documents.layout.blocks import Run
from motcua.documents.layout.letterhead import Letterhead, letterhead, rule_mm
from motcua.documents.layout.measures import NUMBER_PT, TEXT_WIDTH_MM
from motcua.documents.layout.official import OfficialDocument
from motcua.documents.layout.text_width import width_mm
from motcua.documents.layout.word.cells import borderless, cell, row
from motcua.documents.layout.word.styles import BASE, BODY, CENTRED, SUBJECT, TITLE
from motcua.documents.layout.word.text import Shape, boxed, paragraph, rule

Parts = list[BaseOxmlElement]


def head_of(styles: Styles, document: OfficialDocument) -> Parts:
    """Everything before the body."""
    return [
        _letterhead(styles, letterhead(document)),
        *(_title(styles, document) if document.kind else []),
        *_enacting(styles, document),
        *_addressees(styles, document),
        *(paragraph(styles, line, Shape(BASE)) for line in wording.base_lines(document)),
        *_resolution(styles, document),
    ]


def _letterhead(styles: Styles, head: Letterhead) -> BaseOxmlElement:
    widths = (head.sizes.left_mm, TEXT_WIDTH_MM - head.sizes.left_mm)
    names = row([cell(_issuer(styles, head)), cell(_nation(styles, head))])
    numbers = row([cell(_number(styles, head)), cell(_place(styles, head))])
    return borderless(widths, [names, numbers])


def _issuer(styles: Styles, head: Letterhead) -> Parts:
    size, shape = head.sizes.name_pt, Shape(CENTRED, size=head.sizes.name_pt)
    return [
        *(paragraph(styles, line, shape) for line in head.parent),
        *(paragraph(styles, (Run(line, bold=True),), shape) for line in head.agency),
        rule(head.sizes.left_mm, rule_mm(head.agency, size)),
    ]


def _nation(styles: Styles, head: Letterhead) -> Parts:
    name, motto = head.sizes.name_pt, head.sizes.motto_pt
    right = TEXT_WIDTH_MM - head.sizes.left_mm
    return [
        paragraph(styles, (Run(wording.NATION, bold=True),), Shape(CENTRED, size=name)),
        paragraph(styles, (Run(wording.MOTTO, bold=True),), Shape(CENTRED, size=motto)),
        rule(right, width_mm(wording.MOTTO, motto)),
    ]


def _number(styles: Styles, head: Letterhead) -> Parts:
    parts = [paragraph(styles, head.number, Shape(CENTRED, size=NUMBER_PT, before=6))]
    if head.about:
        parts.append(paragraph(styles, head.about, Shape(CENTRED, size=12, before=6)))
    if head.is_draft:
        mark = paragraph(styles, (Run(wording.DRAFT, bold=True),), Shape(CENTRED, size=NUMBER_PT))
        parts.append(boxed(mark, side_mm=(head.sizes.left_mm - 30) / 2))
    return parts


def _place(styles: Styles, head: Letterhead) -> Parts:
    shape = Shape(CENTRED, size=head.sizes.motto_pt, before=6)
    return [paragraph(styles, (Run(head.place_and_date, italic=True),), shape)]


def _title(styles: Styles, document: OfficialDocument) -> Parts:
    lines = document.subject.split("\n")
    length = min(max(width_mm(line, 14) for line in lines), TEXT_WIDTH_MM) * 0.4
    return [
        paragraph(styles, document.kind.upper(), Shape(TITLE)),
        *(paragraph(styles, line.strip(), Shape(SUBJECT)) for line in lines),
        rule(TEXT_WIDTH_MM, min(length, 60)),
        paragraph(styles, "", Shape("Normal", size=8)),
    ]


def _enacting(styles: Styles, document: OfficialDocument) -> Parts:
    if not document.enacted_by:
        return []
    name = (Run(document.enacted_by.upper(), bold=True),)
    return [
        paragraph(styles, name, Shape(CENTRED)),
        paragraph(styles, "", Shape("Normal", size=8)),
    ]


def _resolution(styles: Styles, document: OfficialDocument) -> Parts:
    if not document.enacted_by:
        return []
    word = (Run(f"{document.kind.upper()}:", bold=True),)
    return [paragraph(styles, word, Shape(BODY, align="center"))]


def _addressees(styles: Styles, document: OfficialDocument) -> Parts:
    lines = wording.addressee_lines(document)
    if not lines:
        return []
    end = paragraph(styles, "", Shape("Normal", size=10))
    if len(lines) == 1:
        text = f"{wording.ADDRESSED} {lines[0]}"
        return [paragraph(styles, text, Shape(CENTRED, before=12)), end]
    # The dashes stand under the colon of "Kính gửi:".
    start = 30.0
    under = start + width_mm(wording.ADDRESSED, 14)
    first = paragraph(styles, wording.ADDRESSED, Shape("Normal", before=12, left_mm=start))
    return [first, *(paragraph(styles, line, Shape(left_mm=under)) for line in lines), end]
