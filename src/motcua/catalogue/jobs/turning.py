"""Every hour: versions whose first day has come or whose last day is past."""

from collections import defaultdict
from datetime import datetime, timedelta

from django.db import transaction
from django.urls import reverse
from django.utils.translation import gettext as _

from motcua.catalogue.actions.turning import Turned, turn_batch
from motcua.foundation.actor import Role
from motcua.foundation.schedule import job
from motcua.kernel import clock
from motcua.people import facade as people

KEEPERS = (Role.COORDINATOR, Role.UNIT_OFFICER)


@job(name="catalogue.turn_versions", every=timedelta(hours=1))
def turn_versions(at: datetime) -> None:
    """Batch after batch until nothing is due; a batch and its notices hold together."""
    today = clock.local_date(at)
    while True:
        with transaction.atomic():
            turned = turn_batch(on=today, at=at)
            _tell_keepers(turned, at)
        if not turned:
            return


def _tell_keepers(turned: list[Turned], at: datetime) -> None:
    """One notice for each keeping unit, however many of its procedures turned."""
    of_unit: dict[str, list[Turned]] = defaultdict(list)
    for one in turned:
        of_unit[one.unit_path].append(one)
    for path, its in of_unit.items():
        members = {one.code for role in KEEPERS for one in people.members_with(role, path)}
        if members:
            first = its[0]
            people.notify(
                sorted(members),
                text=_words(its),
                url=reverse("catalogue:procedure", args=[first.number])
                if len(its) == 1
                else reverse("catalogue:procedures"),
                ref=f"catalogue.turned:{first.number}",
                kind="catalogue.turned",
                at=at,
            )


def _words(its: list[Turned]) -> str:
    if len(its) > 1:
        begun = sum(one.has_begun for one in its)
        return _("%(begun)s thủ tục có phiên bản mới, %(ended)s phiên bản hết hiệu lực.") % {
            "begun": begun,
            "ended": len(its) - begun,
        }
    (one,) = its
    words = {"number": one.number, "name": one.name[:80], "count": one.quoted}
    if one.has_begun:
        return _("Thủ tục %(number)s “%(name)s” có phiên bản mới từ hôm nay.") % words
    if one.quoted:
        return (
            _("Thủ tục %(number)s “%(name)s” hết hiệu lực; %(count)s nơi còn trích dẫn bản cũ.")
            % words
        )
    return _("Thủ tục %(number)s “%(name)s” hết hiệu lực.") % words
