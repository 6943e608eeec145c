"""Who quotes which version, and who still quotes one that has ended."""

from dataclasses import dataclass
from datetime import date, datetime

from django.db.models import Q

from motcua.catalogue.models import Quotation
from motcua.catalogue.rules.kinds import VersionState
from motcua.foundation.actor import Actor
from motcua.foundation.paging import Page, page_by_key
from motcua.foundation.paths import below


@dataclass(frozen=True, slots=True)
class QuotationView:
    """A thing that quotes a version; `is_outdated` when the version's last day is past or its
    announcement was taken back."""

    quoter: str
    title: str
    unit_path: str
    quoted_at: datetime
    version_code: str
    number: str
    procedure_name: str
    valid_until: date | None
    is_outdated: bool


def quotations_of(
    *, quoter: str = "", number: str = "", version_code: str = "", on: date
) -> list[QuotationView]:
    """Standing quotations by a quoter, of a procedure or of a version, the newest first.

    One query; at most 500 rows.
    """
    rows = Quotation.objects.filter(withdrawn_at__isnull=True)
    named = {
        "quoter": quoter,
        "version__procedure__number": number,
        "version__code": version_code,
    }
    rows = rows.filter(**{field: value for field, value in named.items() if value})
    rows = rows.select_related("version__procedure").order_by("-quoted_at", "-id")[:500]
    return [view_of(row, on=on) for row in rows]


def outdated(
    by: Actor, *, on: date, after: str | None = None, before: str | None = None
) -> Page[Quotation]:
    """What quotes a version that ended or was withdrawn, of units the actor acts for; one query."""
    rows = Quotation.objects.filter(_ended(on), withdrawn_at__isnull=True)
    paths = {grant.unit_path for grant in by.grants}
    if "" not in paths:
        where = Q(pk__in=[])
        for path in paths:
            where |= below("unit_path", path)
        rows = rows.filter(where)
    rows = rows.select_related("version__procedure")
    return page_by_key(rows, key="pk", after=after, before=before)


def _ended(on: date) -> Q:
    return Q(version__valid_until__lt=on) | Q(version__state=VersionState.WITHDRAWN)


def view_of(row: Quotation, *, on: date) -> QuotationView:
    """A row with its version loaded, as a value."""
    version = row.version
    return QuotationView(
        quoter=row.quoter,
        title=row.title,
        unit_path=row.unit_path,
        quoted_at=row.quoted_at,
        version_code=version.code,
        number=version.procedure.number,
        procedure_name=version.name,
        valid_until=version.valid_until,
        is_outdated=version.state == VersionState.WITHDRAWN
        or (version.valid_until is not None and version.valid_until < on),
    )
