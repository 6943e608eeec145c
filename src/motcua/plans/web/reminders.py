"""Chép tin nhắc việc: ready words for each unit, to paste into any chat."""

from datetime import timedelta

from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from motcua.kernel import clock
from motcua.people.web.access import StaffRequest, staff_page
from motcua.plans import policies
from motcua.plans.queries.reminders import owed_by_unit
from motcua.plans.rules.chat_text import reminder_text
from motcua.plans.web.crumbs import way
from motcua.plans.web.review import owned_plan

AHEAD = timedelta(days=14)


@staff_page
@require_safe
def reminders(request: StaffRequest, code: str) -> HttpResponse:
    """One text a unit, and one for a group of all."""
    plan = owned_plan(request, code)
    policies.require(request.actor, "specify", plan)
    today = clock.local_date(clock.now())
    address = request.build_absolute_uri(reverse("plans:inbox"))
    owed = owed_by_unit(plan, on=today, soon=today + AHEAD)
    texts = [
        (f"tin-{number}", unit, reminder_text(unit, lines, on=today, address=address))
        for number, (unit, lines) in enumerate(owed.items())
    ]
    return render(
        request,
        "plans/staff/reminders.html",
        {
            "plan": plan,
            "crumbs": way(plan, _("Tin nhắc việc")),
            "texts": texts,
            "whole": "\n\n".join(text for _id, _unit, text in texts),
        },
    )
