"""Decisions in a list and one by one."""

from dataclasses import dataclass
from datetime import date

from motcua.catalogue import policies
from motcua.catalogue.models import (
    Announcement,
    AnnouncementItem,
    ProcedureVersion,
    PublicationDuty,
)
from motcua.catalogue.queries.issuers import issued_at
from motcua.catalogue.queries.posted_list import Asked
from motcua.catalogue.queries.posted_list import listed as listed_copies
from motcua.catalogue.rules.announcement_kinds import AnnouncementState
from motcua.catalogue.rules.completeness import Gap, lacking
from motcua.catalogue.rules.consistency import Remark, remarks
from motcua.catalogue.rules.diff import Difference, differences
from motcua.catalogue.rules.kinds import VersionState
from motcua.foundation import audit
from motcua.foundation.actor import Actor
from motcua.foundation.paging import Page, page_by_key
from motcua.foundation.policies import Missing

OPEN = "dang-soan"
STATES = {
    "trinh-ky": AnnouncementState.SUBMITTED,
    "da-ban-hanh": AnnouncementState.ISSUED,
    "da-huy": AnnouncementState.CANCELLED,
}
"""Word in the address → state; anything else is what is being written."""


@dataclass(frozen=True, slots=True)
class Announced:
    """A procedure of a decision, and what the new version changes (nothing for a new one)."""

    item: AnnouncementItem
    changes: tuple[Difference, ...]
    before: ProcedureVersion | None = None

    @property
    def gaps(self) -> tuple[Gap, ...]:
        """What the new version lacks, so that the decision cannot be submitted."""
        item = self.item
        if item.version is None:
            return ()
        return lacking(item.version.content, item.procedure.source, item.announcement.kind)

    @property
    def remarks(self) -> tuple[Remark, ...]:
        """What to look at again before the decision is submitted."""
        if self.item.version is None:
            return ()
        return remarks(self.item.version.content, *([self.before.content] if self.before else []))


@dataclass(frozen=True, slots=True)
class AnnouncementPage:
    """A decision with its procedures, its duties and its trail; `wrong_sheets` of its procedures
    hang where the reader posts and are out of date. `is_issuable`: somebody may record its issue,
    as far as that is still to be done."""

    announcement: Announcement
    items: tuple[Announced, ...]
    duties: tuple[PublicationDuty, ...]
    trail: tuple[audit.Entry, ...]
    wrong_sheets: int = 0
    is_issuable: bool = True

    @property
    def is_ready(self) -> bool:
        """Whether it announces something, and all of that is whole."""
        return bool(self.items) and not any(one.gaps for one in self.items)


def listed(
    by: Actor, state: str, *, after: str | None = None, before: str | None = None
) -> Page[Announcement]:
    """Decisions of a state, the newest first; one query."""
    wanted = STATES.get(state, AnnouncementState.DRAFT)
    rows = policies.visible_announcements(by).filter(state=wanted).select_related("unit")
    return page_by_key(rows, key="-created_at", after=after, before=before)


def announcement_page(by: Actor, code: str, *, on: date) -> AnnouncementPage:
    """One decision as of a day: eight statements whatever its size. Raises Missing."""
    row = (
        policies.visible_announcements(by).select_related("unit", "file").filter(code=code).first()
    )
    if row is None:
        raise Missing
    return AnnouncementPage(
        announcement=row,
        items=announced(row),
        duties=tuple(row.duties.select_related("unit").order_by("due_on")),
        trail=tuple(audit.trail(row)),
        wrong_sheets=_wrong_sheets(by, row, on) if row.state == AnnouncementState.ISSUED else 0,
        is_issuable=is_issuable(row),
    )


def is_issuable(row: Announcement) -> bool:
    """Whether somebody may record the issue of a decision that is on its way; one query."""
    is_coming = row.state in (AnnouncementState.DRAFT, AnnouncementState.SUBMITTED)
    return not (row.is_own and is_coming) or bool(issued_at([row.owner_path]))


def _wrong_sheets(by: Actor, row: Announcement, on: date) -> int:
    hanging = listed_copies(by, Asked(state="cu"), on=on)
    return hanging.filter(version__procedure__in=row.items.values("procedure")).count()


def announced(row: Announcement) -> tuple[Announced, ...]:
    """The procedures with what changed against the version announced before; two statements."""
    items = list(
        row.items.select_related("procedure", "version__sector", "replaces").prefetch_related(
            "procedure__versions__sector"
        )
    )
    return tuple(_announced(item) for item in items)


def _announced(item: AnnouncementItem) -> Announced:
    version = item.version
    if version is None:
        return Announced(item, ())
    before = [
        one
        for one in item.procedure.versions.all()
        if one.state == VersionState.ANNOUNCED and one.ordinal < version.ordinal
    ]
    if not before:
        return Announced(item, ())
    last = max(before, key=lambda one: one.ordinal)
    return Announced(item, differences(last.content, version.content), last)
