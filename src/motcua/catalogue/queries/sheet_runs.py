"""Print runs that the actor may see."""

from django.db.models import QuerySet

from motcua.catalogue import policies
from motcua.catalogue.models import SheetRun
from motcua.foundation.actor import Actor
from motcua.foundation.policies import Missing

LATEST = 8


def visible_runs(by: Actor) -> QuerySet[SheetRun]:
    """Runs of the units that the actor posts for."""
    return SheetRun.objects.filter(policies.below_grants(by, "post", "unit_path"))


def latest_runs(by: Actor) -> list[SheetRun]:
    """The last few, newest first."""
    return list(visible_runs(by).order_by("-id")[:LATEST])


def run_of(by: Actor, code: str) -> SheetRun:
    """One run with its file and desk. Raises Missing."""
    run = visible_runs(by).select_related("file", "desk", "unit").filter(code=code).first()
    if run is None:
        raise Missing
    return run
