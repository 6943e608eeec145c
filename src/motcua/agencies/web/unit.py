"""The page of a unit: what it is, who stands below it, how it is reached and called."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from motcua.agencies import policies
from motcua.agencies.forms.contacts import AliasForm
from motcua.agencies.models import Unit, UnitKind
from motcua.agencies.queries import tree
from motcua.agencies.web.badges import badge_of
from motcua.agencies.web.crumbs import crumbs_to
from motcua.foundation import audit
from motcua.foundation.web.access import StaffRequest, staff_page
from motcua.kernel import clock
from motcua.ui.formatting import vndate
from motcua.ui.parts import Action, Badge, Fact, TimelineEntry

MOST_BELOW = 200


@dataclass(frozen=True)
class Below:
    """A unit directly below."""

    name: str
    url: str
    kind: str
    badge: Badge


@require_safe
@staff_page
def unit(request: StaffRequest, code: str) -> HttpResponse:
    """Everything known about one unit."""
    today = clock.local_date(clock.now())
    shown = tree.one(code, by=request.actor)
    may_edit = policies.may_edit(request.actor, shown.path)
    values = {
        "unit": shown,
        "badge": badge_of(shown, today),
        "crumbs": crumbs_to(shown),
        "facts": _facts(shown),
        "actions": _actions(shown, today) if may_edit else [_calendar(shown)],
        "may_edit": may_edit,
        "may_learn": policies.may_learn(request.actor, shown.path),
        "below": [_below(one, today) for one in tree.below(shown, on=today)[:MOST_BELOW]],
        "aliases": list(shown.aliases.all()),
        "alias_form": AliasForm(),
        "contacts": list(shown.contact_points.all()),
        "history": [
            TimelineEntry(line.at, line.by_name, line.sentence)
            for line in audit.trail(shown, limit=20)
        ],
    }
    return render(request, "agencies/staff/unit.html", values)


def _facts(unit: Unit) -> list[Fact]:
    agency = unit.agency
    whole = unit.kind == UnitKind.AGENCY
    kind = agency.get_kind_display() if whole else unit.get_kind_display()
    facts = [Fact(_("Loại"), kind)]
    if unit.short_name:
        facts.append(Fact(_("Tên gọn"), unit.short_name))
    if whole:
        facts += [
            Fact(_("Cấp"), agency.get_level_display()),
            Fact(_("Ký hiệu văn bản"), agency.symbol),
            Fact(_("Địa danh"), agency.place),
        ]
    if unit.valid_from:
        facts.append(Fact(_("Có từ ngày"), vndate(unit.valid_from)))
    if unit.successor:
        heir = unit.successor
        facts.append(Fact(_("Kế thừa"), heir.name, reverse("agencies:unit", args=[heir.code])))
    return facts


def _below(unit: Unit, today: date) -> Below:
    whole = unit.kind == UnitKind.AGENCY
    kind = unit.agency.get_kind_display() if whole else unit.get_kind_display()
    address = reverse("agencies:unit", args=[unit.code])
    return Below(unit.name, address, str(kind), badge_of(unit, today))


def _calendar(unit: Unit) -> Action:
    return Action(
        _("Lịch làm việc"), reverse("agencies:calendar", args=[unit.code]), icon="calendar"
    )


def _actions(unit: Unit, today: date) -> list[Action]:
    def to(name: str) -> str:
        return reverse(f"agencies:{name}", args=[unit.code])

    ended = unit.valid_until is not None and unit.valid_until < today
    whole = unit.kind == UnitKind.AGENCY
    end = Action(_("Kết thúc hoạt động"), to("end"), tone="danger")
    rename = Action(_("Đổi tên"), to("rename"), icon="edit")
    actions = [*([] if ended else [end]), _calendar(unit), rename]
    if whole:
        actions.append(Action(_("Sửa ký hiệu, địa danh"), to("letterhead"), icon="document"))
    if unit.valid_until:
        actions.append(_restore(unit, to("restore")))
    if whole and not ended:
        actions.append(Action(_("Thêm cơ quan cấp dưới"), to("add_agency"), icon="add"))
    if not ended:
        actions.append(Action(_("Thêm đơn vị"), to("add_unit"), tone="primary", icon="add"))
    return actions


def _restore(unit: Unit, address: str) -> Action:
    question = _("Cho %(name)s hoạt động trở lại?") % {"name": unit.name}
    return Action(_("Bỏ việc kết thúc"), address, method="post", confirm=question, icon="undo")
