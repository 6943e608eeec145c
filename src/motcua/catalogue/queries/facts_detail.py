"""One public procedure whole, on a day."""

from datetime import date

from django.db.models import Max

from motcua.catalogue.models import ProcedureVersion
from motcua.catalogue.queries.facts_list import brief_of, shown
from motcua.catalogue.rules.facts import ProcedureFacts, VersionBrief
from motcua.catalogue.rules.kinds import VersionState
from motcua.foundation.policies import Missing


class NotInForce(Missing):
    """The procedure is known, but no version of it is in force that day; `versions` says when."""

    def __init__(self, versions: tuple[VersionBrief, ...]) -> None:
        super().__init__()
        self.versions = versions


def procedure_facts(number: str, *, on: date) -> ProcedureFacts:
    """Two queries. Raises Missing for an unknown or internal one, NotInForce outside its days."""
    versions = _versions(number)
    row = shown(ProcedureVersion.objects.in_force(on).public()).defer(None)
    found = row.filter(procedure__number=number).first()
    if found is None:
        raise NotInForce(versions) if versions else Missing
    return ProcedureFacts(
        brief=brief_of(found),
        record=found.content,
        origin_url=found.procedure.origin_url,
        versions=versions,
    )


def _versions(number: str) -> tuple[VersionBrief, ...]:
    rows = (
        ProcedureVersion.objects.public()
        .filter(procedure__number=number, state=VersionState.ANNOUNCED)
        .order_by("-ordinal")
        .annotate(corrected_at=Max("corrections__at"))
        .values_list(
            "code",
            "ordinal",
            "change",
            "decision",
            "decided_on",
            "valid_from",
            "valid_until",
            "ended_because",
            "announced_at",
            "corrected_at",
            named=True,
        )
    )
    return tuple(VersionBrief(**row._asdict()) for row in rows)
