"""A whole decision compared: what each procedure said before, and what it says after."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from motcua.catalogue import policies
from motcua.catalogue.models import Announcement, AnnouncementItem, ProcedureVersion
from motcua.catalogue.rules.diff import Difference, differences
from motcua.catalogue.rules.kinds import VersionState
from motcua.foundation.actor import Actor
from motcua.foundation.paging import Cursor, Page, page_by_key
from motcua.foundation.policies import Missing

SIZE = 30
MOST = 500
"""Procedures on one page to be printed; a longer decision is printed page by page."""


@dataclass(frozen=True, slots=True)
class Compared:
    """A procedure of a decision: `before` is the version it follows (of the procedure itself, else
    of the one it replaces), None where nothing was announced before."""

    item: AnnouncementItem
    before: ProcedureVersion | None
    changes: tuple[Difference, ...]

    @property
    def name(self) -> str:
        """As the decision calls it, else as it was called."""
        found = self.item.version or self.before
        return found.name if found else ""


@dataclass(frozen=True, slots=True)
class DecisionDiff:
    """The decision and some of its procedures, with the cursors of the others; `count` of all."""

    announcement: Announcement
    rows: tuple[Compared, ...]
    page: Page[AnnouncementItem]
    count: int


def decision_diff(by: Actor, code: str, cursor: Cursor, *, whole: bool = False) -> DecisionDiff:
    """Thirty procedures in the decision's order, or all: five statements whatever their number.

    Raises Missing.
    """
    row = policies.visible_announcements(by).filter(code=code).first()
    if row is None:
        raise Missing
    count = row.items.count()
    items = row.items.select_related("procedure", "version", "replaces")
    everything = whole and count <= MOST
    size, at = (MOST, Cursor(after=None, before=None)) if everything else (SIZE, cursor)
    page = page_by_key(items, key="order", size=size, **at)
    before = _before(page.rows)
    rows = tuple(_compared(item, before.get(item.pk)) for item in page.rows)
    return DecisionDiff(row, rows, page, count)


def _compared(item: AnnouncementItem, before: ProcedureVersion | None) -> Compared:
    if before is None or item.version is None:
        return Compared(item, before, ())
    return Compared(item, before, differences(before.content, item.version.content))


def _before(items: Iterable[AnnouncementItem]) -> dict[int, ProcedureVersion]:
    """Item → the version it follows; two statements, contents only of those that are shown."""
    some = list(items)
    procedures = {item.procedure_id for item in some}
    procedures |= {item.replaces_id for item in some if item.replaces_id}
    announced = ProcedureVersion.objects.filter(state=VersionState.ANNOUNCED)
    found: dict[int, list[tuple[int, int]]] = defaultdict(list)
    rows = announced.filter(procedure__in=procedures).order_by("ordinal")
    for procedure, ordinal, pk in rows.values_list("procedure_id", "ordinal", "pk"):
        found[procedure].append((ordinal, pk))
    wanted = {item.pk: key for item in some if (key := _followed(item, found)) is not None}
    contents = ProcedureVersion.objects.in_bulk(set(wanted.values()))
    return {pk: contents[key] for pk, key in wanted.items() if key in contents}


def _followed(item: AnnouncementItem, announced: Mapping[int, list[tuple[int, int]]]) -> int | None:
    """The key of the version before; a procedure that begins follows what it replaces."""
    version = item.version
    own = announced.get(item.procedure_id, [])
    earlier = [pk for ordinal, pk in own if version is None or ordinal < version.ordinal]
    if not earlier and item.replaces_id:
        earlier = [pk for _, pk in announced.get(item.replaces_id, [])]
    return earlier[-1] if earlier else None
