"""Take an uploaded document in: it waits to be read."""

from dataclasses import dataclass
from datetime import datetime

from django.db import transaction

from motcua.foundation.actor import Actor
from motcua.foundation.models import StoredFile
from motcua.plans import policies
from motcua.plans.models import PlanImport
from motcua.plans.rules.states import ImportState

WAITING = (ImportState.QUEUED, ImportState.READING)


@dataclass(frozen=True, slots=True)
class Owner:
    """The unit that will run the plan."""

    code: str
    path: str


def take_in(file: StoredFile, *, owner: Owner, by: Actor, at: datetime) -> PlanImport:
    """Queue a stored file to be read into a draft plan of the owner.

    The same bytes sent again while they wait (a button pressed twice) are the same import.
    """
    with transaction.atomic():
        policies.require_at(by, "import", owner.path)
        same = PlanImport.objects.filter(
            owner__code=owner.code, by=by.code, file__sha256=file.sha256, state__in=WAITING
        ).first()
        if same is not None:
            return same
        return PlanImport.objects.create(
            owner_id=owner.code,
            owner_path=owner.path,
            file=file,
            file_name=file.name,
            by=by.code,
            at=at,
        )
