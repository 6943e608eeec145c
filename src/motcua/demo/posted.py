"""A dozen sheets on the walls of Bình Minh, three of them out of date since the second versions."""

from datetime import date, timedelta

from motcua.catalogue.actions.post_copy import Posting, post_run
from motcua.catalogue.actions.print_sheets import print_sheets
from motcua.catalogue.jobs.citing import cite_documents
from motcua.catalogue.jobs.posting_review import review_sheets
from motcua.catalogue.jobs.turning import turn_versions
from motcua.catalogue.models import ProcedureVersion
from motcua.catalogue.queries.print_choices import sheet_of
from motcua.catalogue.queries.print_places import PrintPlace, print_places
from motcua.catalogue.rules.print_order import PrintOrder
from motcua.catalogue.rules.sheet_kinds import PaperSize
from motcua.demo.announced import KARAOKE, SINGLE
from motcua.demo.year import moment
from motcua.foundation.actor import Actor

WALLS = {
    "phường Thanh Bình": (SINGLE, "1.001193", "1.000894", "1.000656", "2.000635", "2.000815"),
    "xã Hòa An": (SINGLE, "1.001193", "1.000894"),
    "tỉnh Bình Minh": (KARAOKE, "9.000102", "9.000303"),
}
"""End of a desk's name → numbers of the procedures whose first versions hang there."""


def hang(*, by: Actor, today: date) -> None:
    """Printed and posted half a year ago; what became wrong since is found as the worker does."""
    on = today - timedelta(days=180)
    for where in print_places(by):
        numbers = next((n for end, n in WALLS.items() if where.name.endswith(end)), ())
        if numbers and where.desk:
            _post(where, numbers, on, by=by)
    for look in (turn_versions, review_sheets, cite_documents):
        look(moment(today, hour=7))


def _post(where: PrintPlace, numbers: tuple[str, ...], on: date, *, by: Actor) -> None:
    first = ProcedureVersion.objects.filter(procedure__number__in=numbers, ordinal=1)
    versions = list(first.select_related("procedure", "sector"))
    order = PrintOrder(
        title=f"Các tờ niêm yết của {where.name}",
        unit=where.unit,
        unit_path=where.unit_path,
        desk=where.desk.pk if where.desk else None,
        size=PaperSize.A4.value,
        sheets=[sheet_of(version, where) for version in versions],
        public_address="",
    )
    run = print_sheets(order, by=by, at=moment(on, hour=8))
    place = Posting(on=on, place="Bảng niêm yết ở sảnh")
    post_run(run.code, place, by=by, at=moment(on))
