"""Copies that hung on a day, each with whether it held: the rows behind the share."""

from datetime import date
from decimal import Decimal

from django.db.models import Q
from django.urls import reverse

from motcua.agencies import facade as agencies
from motcua.catalogue.models import PostedCopy
from motcua.catalogue.rules.sheet_kinds import CopyState
from motcua.foundation.paths import below
from motcua.kernel.text import fold
from motcua.plans.facade import Count, Proof

ONE, NOTHING, HUNDRED = Decimal(1), Decimal(0), Decimal(100)
PLACE = "PLACE"


def hanging_on(unit_path: str, *, on: date, sector: str = "") -> Count:
    """The share of current ones among copies hanging on a day; None of nothing. Two queries.

    A copy is wrong from the day its version ended or the worker noted, whichever is known.
    """
    hung = Q(taken_down_on__isnull=True) | Q(taken_down_on__gt=on)
    rows = (
        PostedCopy.objects.filter(below("unit_path", unit_path), hung, posted_on__lte=on)
        .exclude(state=CopyState.PRINTED)
        .order_by("posted_on", "id")
    )
    if sector:
        word = fold(sector)
        rows = rows.filter(
            Q(version__sector__folded__contains=word) | Q(sector__folded__contains=word)
        )
    found = list(
        rows.values_list(
            "code", "title", "unit_path", "posted_on", "outdated_on", "version__valid_until"
        )
    )
    units = agencies.units_at({path for _, _, path, *_ in found})
    names = {path: unit.name for path, unit in units.items()}
    page = reverse("catalogue:posted_copy", args=[PLACE])
    proofs = tuple(
        Proof(
            title,
            posted_on or on,
            page.replace(PLACE, code),
            ONE if _held(outdated_on, valid_until, on) else NOTHING,
            names.get(path, ""),
        )
        for code, title, path, posted_on, outdated_on, valid_until in found
    )
    current = sum((proof.amount for proof in proofs), NOTHING)
    return Count(HUNDRED * current / len(proofs) if proofs else None, proofs, len(proofs))


def _held(outdated_on: date | None, valid_until: date | None, on: date) -> bool:
    is_marked = outdated_on is not None and outdated_on <= on
    return not is_marked and (valid_until is None or valid_until >= on)
