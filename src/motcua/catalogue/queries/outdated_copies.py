"""Copies that a change has made wrong and that nobody has marked yet, gathered by change and unit.

What is found is decided by the rows, so a worker that was down for days finds all of it, and one
that looks twice finds nothing the second time.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from django.conf import settings
from django.db.models import F, Q, QuerySet

from motcua.agencies import facade as agencies
from motcua.catalogue.models import PostedCopy
from motcua.catalogue.queries.posted_quotes import standings
from motcua.catalogue.queries.sheet_places import has_moved, places_of
from motcua.catalogue.rules.kinds import VersionState
from motcua.catalogue.rules.posting_terms import repost_by, repost_term
from motcua.catalogue.rules.sheet_kinds import CopyState, SheetKind
from motcua.catalogue.rules.sheet_standing import Standing
from motcua.kernel.national_calendar import default_calendar
from motcua.kernel.working_time import WorkingCalendar

CHUNK = 200
Calendars = Callable[[str], WorkingCalendar]


@dataclass(frozen=True, kw_only=True, slots=True)
class Outdated:
    """Copies (ids) of one unit that one change has made wrong, since when and why.

    `subject` names the change ("catalogue.version:…@2"); the same change owes one duty a unit,
    however often it is found. `due_on` with its `explanation` is for those that hang.
    """

    subject: str
    copies: tuple[int, ...]
    unit: str
    unit_path: str
    version: int | None
    since: date
    because: str
    text: str
    due_on: date
    explanation: tuple[str, ...]
    basis: str


def outdated_copies(*, on: date, calendars: Calendars, procedure: str = "") -> Iterator[Outdated]:
    """Everything not yet marked on a day; with `procedure` (a code) only sheets of that one and
    the lists."""
    groups: dict[tuple[str, str], list[tuple[PostedCopy, Standing]]] = defaultdict(list)
    for copies in _chunks(_suspects(on=on, procedure=procedure)):
        found = standings(copies, on=on)
        for copy in copies:
            stands = found[copy.pk]
            if not stands.is_current:
                groups[_subject(copy, stands, on), copy.unit_path].append((copy, stands))
    for (subject, _path), rows in sorted(groups.items()):
        yield _outdated(subject, rows, on=on, calendar=calendars(rows[0][0].unit_id))


def current_again(*, on: date) -> list[int]:
    """Marked copies that hold again (a telephone set back, an announcement undone): ids."""
    marked = PostedCopy.objects.filter(outdated_on__isnull=False)
    rows = marked.exclude(state=CopyState.TAKEN_DOWN).exclude(_version_is_wrong(on))
    found = []
    for copies in _chunks(rows.order_by("pk")):
        now = standings(copies, on=on)
        found += [copy.pk for copy in copies if now[copy.pk].is_current]
    return found


def _version_is_wrong(on: date) -> Q:
    return (
        Q(version__valid_until__lt=on)
        | Q(version__revision__gt=F("version_revision"))
        | Q(version__state=VersionState.WITHDRAWN)
    )


def unit_calendars() -> Calendars:
    """A function from a unit's code to its working calendar, each agency asked once."""
    known: dict[str, WorkingCalendar] = {}

    def of_unit(code: str) -> WorkingCalendar:
        if code not in known:
            known[code] = agencies.calendar_of(code) if code else default_calendar()
        return known[code]

    return of_unit


def _suspects(*, on: date, procedure: str) -> QuerySet[PostedCopy]:
    rows = PostedCopy.objects.filter(outdated_on__isnull=True).exclude(state=CopyState.TAKEN_DOWN)
    ended = _version_is_wrong(on)
    wrong = ended & Q(version__procedure__code=procedure) if procedure else ended
    moved = Q(pk__in=[]) if procedure else Q(pk__in=_moved(rows))
    lists = Q(kind=SheetKind.SECTOR)
    found = rows.filter(wrong | lists | moved).order_by("pk")
    return found.select_related("version", "sector", "desk")


def _moved(rows: QuerySet[PostedCopy]) -> list[int]:
    """Copies whose desk has changed since: one question a desk and kind, then marks compared."""
    found: list[int] = []
    at_desks = rows.filter(desk__isnull=False).only(
        "pk", "kind", "printed", "desk_id", "unit_id", "unit_path"
    )
    for copies in _chunks(at_desks.order_by("desk_id", "pk")):
        places = places_of(copies)
        found += [copy.pk for copy in copies if has_moved(copy, places[copy.pk])]
    return found


def _chunks(rows: QuerySet[PostedCopy]) -> Iterator[list[PostedCopy]]:
    chunk: list[PostedCopy] = []
    for row in rows.iterator(CHUNK):
        chunk.append(row)
        if len(chunk) == CHUNK:
            yield chunk
            chunk = []
    if chunk:
        yield chunk


def _subject(copy: PostedCopy, found: Standing, on: date) -> str:
    """The change: of the version it shows, else of its desk or sector that day."""
    version = copy.version
    if version is not None and version.state == VersionState.WITHDRAWN:
        return f"catalogue.version:{version.code}@withdrawn"
    if version is not None and version.revision > copy.version_revision:
        return f"catalogue.version:{version.code}@{version.revision}"
    if version is not None and version.valid_until is not None and version.valid_until < on:
        return f"catalogue.version:{version.code}@end"
    about = copy.sector if copy.kind == SheetKind.SECTOR else copy.desk
    kind = "sector" if copy.kind == SheetKind.SECTOR else "desk"
    return f"catalogue.{kind}:{about.code if about else ''}@{found.since:%Y%m%d}"


def _outdated(
    subject: str,
    rows: Iterable[tuple[PostedCopy, Standing]],
    *,
    on: date,
    calendar: WorkingCalendar,
) -> Outdated:
    copies = [copy for copy, _ in rows]
    first, found = min(rows, key=lambda pair: pair[1].since or on)
    since = found.since or on
    folder = settings.LAW_FOLDER
    due = repost_by(calendar, wrong_from=since, found_on=on, folder=folder)
    return Outdated(
        subject=subject,
        copies=tuple(copy.pk for copy in copies),
        unit=first.unit_id,
        unit_path=first.unit_path,
        version=first.version_id,
        since=since,
        because=found.because,
        text=f"Thay bản niêm yết “{first.title[:200]}”, cũ từ {since:%d/%m/%Y}: {found.because}",
        due_on=due.result,
        explanation=tuple(due.sentences()),
        basis=repost_term(max(since, on), folder).basis,
    )
