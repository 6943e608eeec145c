"""For which unit a decision is drafted: what a form offers, and whether anybody can issue it."""

from collections.abc import Iterable

from django.utils.translation import gettext as _

from motcua.agencies import facade as agencies
from motcua.agencies.facade import UnitView
from motcua.catalogue.models import Announcement, Procedure
from motcua.catalogue.queries.issuers import issued_at
from motcua.catalogue.rules.announcement_kinds import AnnouncementState
from motcua.foundation.actor import Actor
from motcua.people import facade as people
from motcua.ui.parts import Notice


def offered(units: Iterable[UnitView]) -> list[tuple[str, str]]:
    """Units as a form offers them."""
    return [(unit.code, unit.label) for unit in units]


def usual_unit(by: Actor, units: dict[str, UnitView], procedure: Procedure | None) -> str:
    """The unit offered first; "" without units. Two queries.

    That which keeps the procedure; else the actor's own if somebody may record an issue there;
    else the first with such a person.
    """
    if procedure is not None and procedure.unit_id in units:
        return str(procedure.unit_id)
    own = {one.unit_code for one in people.members([by.member]).values()}
    ordered = sorted(units.values(), key=lambda unit: unit.code not in own)
    issued = issued_at(unit.path for unit in ordered)
    codes = [unit.code for unit in ordered if unit.path in issued]
    return next(iter([*codes, *(unit.code for unit in ordered)]), "")


def nobody_issues(row: Announcement) -> Notice:
    """The warning where no member has the right to record the issue, and the two ways out."""
    name = agencies.unit(row.unit_id).label if row.unit_id else row.issuer
    ways = (
        _("Chọn đơn vị khác ở “Sửa thông tin”, hoặc nhờ quản trị giao việc cho một người.")
        if row.state == AnnouncementState.DRAFT
        else _(
            "Bấm “Rút lại để sửa” rồi chọn đơn vị khác ở “Sửa thông tin”, hoặc nhờ quản trị giao"
            " việc cho một người."
        )
    )
    title = _("Chưa có ai được ghi nhận ban hành cho %(name)s.") % {"name": name}
    return Notice("warn", ways, title)
