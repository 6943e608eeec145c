"""Everything read from one document, put together."""

from typing import Any

from motcua.documents.reading.agency import agency_of
from motcua.documents.reading.bases import read_bases
from motcua.documents.reading.body import Body, read_body
from motcua.documents.reading.frame import Frame
from motcua.documents.reading.kind import doc_type_name, why_not_a_plan
from motcua.documents.reading.letterhead import read_letterhead
from motcua.documents.reading.located import Located
from motcua.documents.reading.passage import Lines
from motcua.documents.reading.recipients import read_recipients
from motcua.documents.reading.result import Place, Reading
from motcua.documents.reading.signature import read_signer
from motcua.documents.reading.title import title_of, years_of


def assemble(frame: Frame, lines: Lines) -> Reading:
    """The reading of a document taken apart."""
    why = why_not_a_plan(frame, lines.source)
    singles = _singles(frame)
    title = title_of(frame.plan.title)
    if title:
        singles["title"] = Located(title.text, title)
    years = years_of(title.text)
    body = read_body(frame, lines, years) if why is None else Body()
    closing = frame.main.closing or frame.plan.closing
    return Reading(
        text=lines.source,
        is_plan=why is None,
        why=why,
        doc_type=doc_type_name(frame.main.doc_type),
        years=years,
        legal_bases=read_bases(frame.main.preamble, lines),
        recipients=read_recipients(closing, lines),
        signer=read_signer(closing or frame.plan.body[-6:], lines),
        places=_places(singles, body, lines),
        **_values(singles),
        **body.fields(),
    )


def _singles(frame: Frame) -> dict[str, Located]:
    head = read_letterhead(frame.letterhead)
    agency = head.agency or agency_of(frame)
    found = {
        "issuing_agency": agency,
        "parent_agency": head.parent,
        "number": head.number,
        "symbol": head.symbol,
        "place": head.place,
        "date": head.date,
    }
    return {name: value for name, value in found.items() if value is not None}


def _values(singles: dict[str, Located]) -> dict[str, Any]:
    return {name: found.value for name, found in singles.items()}


def _places(singles: dict[str, Located], body: Body, lines: Lines) -> dict[str, Place]:
    places = {name: lines.place_of(found.passage) for name, found in singles.items()}
    if body.total is not None:
        places["budget_total_vnd"] = lines.place_of(body.total.passage)
    return places
