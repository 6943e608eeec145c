"""What people search for (người dân tìm gì): most asked, asked in vain."""

from dataclasses import dataclass
from datetime import timedelta
from urllib.parse import urlencode

from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from motcua.foundation.search import signals
from motcua.foundation.search.lexicon import changing
from motcua.foundation.search.signals import Asked
from motcua.foundation.web.access import StaffRequest, staff_page
from motcua.kernel import clock
from motcua.ui.parts import Tab

SPANS = (7, 30, 90)
SHOWN = 50


@dataclass(frozen=True)
class Row:
    """A question with the way to the lexicon."""

    asked: Asked
    add_url: str


@require_safe
@staff_page
def searches(request: StaffRequest) -> HttpResponse:
    """Fifty of each kind over a week, a month or a quarter."""
    changing.require_keep(request.actor)
    days = _days(request.GET.get("ngay", ""))
    since = clock.local_date(clock.now()) - timedelta(days=days - 1)
    signals.flush()
    values = {
        "days": days,
        "tabs": [_tab(one, days) for one in SPANS],
        "in_vain": [_row(one) for one in signals.found_nothing(since=since, limit=SHOWN)],
        "most": signals.most_asked(since=since, limit=SHOWN),
    }
    return render(request, "workbench/searches.html", values)


def _days(asked: str) -> int:
    return int(asked) if asked in map(str, SPANS) else SPANS[1]


def _tab(days: int, chosen: int) -> Tab:
    text = _("%(days)s ngày qua") % {"days": days}
    return Tab(text, f"?ngay={days}", current=days == chosen)


def _row(asked: Asked) -> Row:
    return Row(asked, f"{reverse('workbench:add_word')}?{urlencode({'tu': asked.text})}")
