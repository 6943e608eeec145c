"""The way to a page of reports, and the views of one report."""

from django.urls import reverse
from django.utils.translation import gettext as _

from motcua.foundation.actor import Actor
from motcua.reports import policies
from motcua.reports.models import Report
from motcua.reports.rules.wording import opened
from motcua.ui.parts import Crumb, Tab


def to_reports() -> Crumb:
    """The list of reports."""
    return Crumb(_("Báo cáo"), reverse("reports:reports"))


def to_outlines() -> Crumb:
    """The list of outlines."""
    return Crumb(_("Đề cương"), reverse("reports:outlines"))


def way(report: Report, here: str = "") -> list[Crumb]:
    """Reports › this report › here."""
    name = report.document_number or opened(report.period.label)
    own = Crumb(name, reverse("reports:report", args=[report.code]))
    return [to_reports(), own, *([Crumb(here)] if here else [])]


def tabs(report: Report, current: str, by: Actor) -> list[Tab]:
    """The views of one report that the actor may open."""
    views = [("report", _("Xem"), True)]
    writes = policies.may(by, "write", report) and report.is_editable
    views += [("edit", _("Soạn"), writes), ("unit_parts", _("Báo cáo của đơn vị"), writes)]
    shown = [(name, text) for name, text, is_open in views if is_open]
    return (
        [
            Tab(text, reverse(f"reports:{name}", args=[report.code]), current=name == current)
            for name, text in shown
        ]
        if len(shown) > 1
        else []
    )
