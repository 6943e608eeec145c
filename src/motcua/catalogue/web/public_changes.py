"""What is coming, or what changed lately, said above the content of a procedure."""

from datetime import date, timedelta

from django.utils.translation import gettext as _

from motcua.catalogue.models import ProcedureVersion
from motcua.catalogue.queries.public_page import PublicProcedure
from motcua.catalogue.rules.plain_changes import plain_changes
from motcua.catalogue.web.public_addresses import history_url
from motcua.ui.formatting import vndate
from motcua.ui.parts import Action, Notice

LATELY = timedelta(days=60)
SAID = 5


def change_notice(found: PublicProcedure, *, on: date) -> Notice | None:
    """The notice of a change; None when nothing changed lately and nothing comes."""
    if found.current is None and found.coming:
        day = {"day": vndate(found.coming.valid_from)}
        return Notice(
            "warn",
            _("Nội dung dưới đây áp dụng từ ngày %(day)s.") % day,
            _("Thủ tục này chưa có hiệu lực"),
        )
    action = Action(_("Xem có gì thay đổi"), history_url(found.number))
    if found.current and found.coming:
        day = {"day": vndate(found.coming.valid_from)}
        text = _told(found.current, found.coming)
        text = text or _("Nội dung dưới đây áp dụng đến hết hôm trước.")
        return Notice("warn", text, _("Từ ngày %(day)s thủ tục này thay đổi") % day, action)
    if found.current and found.before and _is_recent(found.current.valid_from, on):
        day = {"day": vndate(found.current.valid_from)}
        text = _told(found.before, found.current)
        text = text or _("Giấy tờ chuẩn bị theo hướng dẫn cũ có thể không còn đúng.")
        return Notice("active", text, _("Thủ tục này mới thay đổi từ ngày %(day)s") % day, action)
    return None


def _told(before: ProcedureVersion, after: ProcedureVersion) -> str:
    """The first changes in one sentence; empty when people notice none."""
    said = [change.text for change in plain_changes(before.content, after.content)]
    if not said:
        return ""
    text = "; ".join(said[:SAID])
    more = _(" và thay đổi khác") if len(said) > SAID else ""
    return f"{text[:1].upper()}{text[1:]}{more}."


def _is_recent(day: date | None, on: date) -> bool:
    return day is not None and on - LATELY <= day
