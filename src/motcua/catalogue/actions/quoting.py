"""Keep which things quote which version, so that they are found when the version ends.

`record_quotation` and `record_withdrawal` open no transaction: verbs of this context call them in
theirs. Other contexts call the two verbs of the facade.
"""

from datetime import datetime

from django.db import transaction

from motcua.catalogue.models import ProcedureVersion, Quotation
from motcua.foundation.policies import Missing
from motcua.kernel.refs import Ref


def declare_quotation(
    version_code: str, *, quoter: str, title: str, unit_path: str, at: datetime
) -> None:
    """Say that `quoter` ("newsroom.story:…") quotes a version; saying it again changes nothing.

    Raises Missing for an unknown version, ValueError for a quoter that is no reference.
    """
    with transaction.atomic():
        version = ProcedureVersion.objects.filter(code=version_code).first()
        if version is None:
            raise Missing
        record_quotation(version, quoter=quoter, title=title, unit_path=unit_path, at=at)


def withdraw_quotation(quoter: str, *, version_code: str = "", at: datetime) -> int:
    """Say that `quoter` quotes no longer: one version, or without `version_code` any. How many."""
    with transaction.atomic():
        return record_withdrawal(quoter, version_code=version_code, at=at)


def record_quotation(
    version: ProcedureVersion, *, quoter: str, title: str, unit_path: str, at: datetime
) -> None:
    """The row itself; one that quotes a version already ended is flagged from the start."""
    Quotation.objects.get_or_create(
        version=version,
        quoter=Ref(quoter),
        withdrawn_at=None,
        defaults={
            "title": title[:300],
            "unit_path": unit_path,
            "quoted_at": at,
            "flagged_at": at if version.ended_told_at or version.withdrawn_at else None,
        },
    )


def record_withdrawal(quoter: str, *, version_code: str = "", at: datetime) -> int:
    """End the standing quotations of a quoter; returns how many."""
    rows = Quotation.objects.filter(quoter=quoter, withdrawn_at__isnull=True)
    if version_code:
        rows = rows.filter(version__code=version_code)
    return rows.update(withdrawn_at=at)


def flag(version: ProcedureVersion, *, at: datetime) -> int:
    """Mark what still quotes a version that has ended or was withdrawn; returns how many."""
    rows = Quotation.objects.filter(
        version=version, withdrawn_at__isnull=True, flagged_at__isnull=True
    )
    return rows.update(flagged_at=at)
