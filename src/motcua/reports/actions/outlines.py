"""Outlines: loaded from a superior's document, made from a plan, bound once."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from django.db import transaction

from motcua.foundation import audit
from motcua.foundation.actor import Actor
from motcua.foundation.policies import Missing
from motcua.reports import policies
from motcua.reports.models import Outline, OutlineHeading
from motcua.reports.rules.bindings import HeadingDraft


class NoHeadings(ValueError):
    """A document in which no numbered heading was found is no outline."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NewOutline:
    """An outline to be kept: its owner, its name, where it comes from."""

    agency_code: str
    owner_code: str
    owner_path: str
    name: str
    origin: str = ""
    file_id: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Bound:
    """What a person decided for one heading: its words, binding and filters."""

    heading: str
    binding: str
    filters: Mapping[str, str]


def load_outline(
    new: NewOutline, headings: Sequence[HeadingDraft], *, by: Actor, at: datetime
) -> Outline:
    """Keep the headings read from a superior's document; bindings are proposals until bound."""
    with transaction.atomic():
        policies.require_at(by, new.owner_path)
        if not headings:
            raise NoHeadings("Không thấy đề mục nào có số (I., 1., a)) trong tệp này.")
        outline = keep_outline(new, headings, by=by, at=at)
        changes = {"name": outline.name, "count": len(headings)}
        audit.record("outline.loaded", outline, by=by, at=at, changes=changes)
    return outline


def keep_outline(
    new: NewOutline, headings: Sequence[HeadingDraft], *, by: Actor, at: datetime
) -> Outline:
    """The rows of an outline; inside the transaction of whoever needs one."""
    outline = Outline.objects.create(
        agency_id=new.agency_code,
        owner_id=new.owner_code,
        owner_path=new.owner_path,
        name=new.name,
        origin=new.origin,
        file_id=new.file_id,
        created_by=by.code,
        created_at=at,
    )
    OutlineHeading.objects.bulk_create(
        OutlineHeading(
            outline=outline,
            order=order,
            number=one.number,
            heading=one.heading,
            level=one.level,
            guidance=one.guidance,
            binding=one.binding,
            filters=dict(one.filters),
        )
        for order, one in enumerate(headings)
    )
    return outline


def bind_outline(code: str, decided: Mapping[str, Bound], *, by: Actor, at: datetime) -> Outline:
    """Say once from what each heading is drafted; reports made from now on follow it."""
    with transaction.atomic():
        outline = Outline.objects.select_for_update(no_key=True).filter(code=code).first()
        if outline is None:
            raise Missing
        policies.require_outline(by, outline)
        headings = list(outline.headings.filter(code__in=decided))
        for heading in headings:
            bound = decided[heading.code]
            heading.heading, heading.binding = bound.heading, bound.binding
            heading.filters = dict(bound.filters)
        OutlineHeading.objects.bulk_update(headings, ["heading", "binding", "filters"])
        outline.bound_at = at
        outline.save(update_fields=["bound_at"])
        audit.record("outline.bound", outline, by=by, at=at)
    return outline
