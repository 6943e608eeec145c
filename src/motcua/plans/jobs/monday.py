"""On the first working day of a week, from 07:00, tell leaders that their page is ready."""

from datetime import date, datetime, time, timedelta

from django.urls import reverse
from django.utils.translation import gettext as _

from motcua.foundation.actor import Role
from motcua.foundation.schedule import job
from motcua.kernel.clock import VN_TZ, local
from motcua.people import facade as people
from motcua.plans.models import Assignment, Plan
from motcua.plans.queries.working_calendars import calendars
from motcua.plans.rules.weeks import first_working_day

READY = time(7)


@job(name="plans.monday_page", every=timedelta(minutes=15))
def tell_leaders_of_their_week(at: datetime) -> None:
    """Once a week for each leader: the same instant and words are never told twice."""
    now = local(at)
    if now.time() < READY:
        return
    today = now.date()
    of_unit = calendars()
    leaders = {
        leader.code
        for path in _paths()
        if first_working_day(today, of_unit(path)) == today
        for leader in people.members_with(Role.LEADER, path)
    }
    _tell(leaders, today)


def _tell(leaders: set[str], today: date) -> None:
    people.notify(
        sorted(leaders),
        text=_("Trang thứ Hai ngày %(day)s đã sẵn sàng.") % {"day": f"{today:%d/%m/%Y}"},
        url=f"{reverse('plans:monday')}?ngay={today.isoformat()}",
        ref=f"plans.monday:{today.isoformat()}",
        kind="plans.monday",
        at=datetime.combine(today, READY, tzinfo=VN_TZ),
    )


def _paths() -> set[str]:
    """The units that own running plans or carry out their tasks."""
    running = Plan.objects.running()
    parts = Assignment.objects.filter(task__plan__in=running, unit__isnull=False)
    owners = running.values_list("owner_path", flat=True)
    return {*owners, *parts.order_by().values_list("unit_path", flat=True).distinct()}
