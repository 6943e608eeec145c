"""What a record lacks and what it says twice and not alike, with the page to put it right."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from django.urls import reverse

from motcua.catalogue.forms.editors import EDITOR_OF
from motcua.catalogue.models import ProcedureVersion
from motcua.catalogue.queries.record_page import RecordPage
from motcua.catalogue.rules.completeness import Gap, owed, unsourced
from motcua.catalogue.rules.consistency import Remark, remarks
from motcua.catalogue.rules.kinds import NEVER_HELD
from motcua.catalogue.rules.parts import Part
from motcua.catalogue.rules.record_json import from_json


@dataclass(frozen=True, slots=True)
class ToPutRight:
    """What is missing or disagrees, with the page on which to put it right."""

    text: str
    edit_url: str


def to_put_right(page: RecordPage, *, is_editable: bool) -> Mapping[str, list[ToPutRight]]:
    """What the law wants said; what only the national source leaves out; what disagrees."""
    version, source = page.version, page.procedure.source

    def lines(found: Iterable[Gap | Remark]) -> list[ToPutRight]:
        number = page.procedure.number
        return [
            ToPutRight(one.text, edit_url(version, number, one.part) if is_editable else "")
            for one in found
        ]

    before = [page.previous.content] if page.previous else []
    before += [from_json(one.correction.before) for one in page.corrections]
    return {
        "missing": lines(owed(version.content, source)),
        "unsourced": lines(unsourced(version.content, source)),
        "remarks": lines(remarks(version.content, *before)),
    }


def edit_url(version: ProcedureVersion, number: str, part: Part) -> str:
    """The page on which the part is edited; none for a version that never held."""
    if version.state in NEVER_HELD:
        return ""
    slug = EDITOR_OF[part].slug
    return reverse("catalogue:edit_part", args=[number, version.ordinal, slug])
