"""What a page costs when one plan has 1,000 tasks, and whether other plans' rows make it dearer.

    .venv/bin/python -m benchmarks.pages
    bin/with-postgres .venv/bin/python -m benchmarks.pages

Each page is asked for through the whole stack in this process, first with 5,000 tasks in the
database, then with 50,000: the rows of the plan looked at stay the same. Counted is CPU time of
this process, and of the PostgreSQL process that serves it. Limits: list, matrix, inbox and target
under 30 ms, at most 15 % dearer in the crowd, by the same number of queries. The other pages stand
beside them with the same remarks, and break nothing.
"""

import gc
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from http import HTTPStatus
from pathlib import Path

import django

OURS, FEW, MANY = 1_000, 5_000, 50_000
TIMES, WARM = 30, 5
LIMIT_MS, MORE = 30.0, 1.15
NOISE_MS = 0.5
"""Below this a difference is no difference."""


@dataclass(frozen=True, slots=True)
class Page:
    """A page, who asks for it, and whether the limits hold for it."""

    name: str
    who: str
    url: str
    is_limited: bool = False


@dataclass(frozen=True, slots=True)
class Cost:
    """Medians over the requests."""

    cpu_ms: float
    database_ms: float
    queries: int

    @property
    def whole_ms(self) -> float:
        """CPU of this process and of the database's."""
        return self.cpu_ms + self.database_ms


TRIVIAL = Page("portal home (trivial)", "", "/")
PAGES = [
    TRIVIAL,
    Page("programme, list", "coordinator", "/ke-hoach/k1/nhiem-vu/", is_limited=True),
    Page("programme, late only", "coordinator", "/ke-hoach/k1/nhiem-vu/?loc=qua-han"),
    Page("programme, of a unit", "officer", "/ke-hoach/k1/nhiem-vu/", is_limited=True),
    Page("programme, matrix", "coordinator", "/ke-hoach/k1/lich/", is_limited=True),
    Page("inbox of a unit", "officer", "/nhiem-vu/", is_limited=True),
    Page("target, published items", "coordinator", "/chi-tieu/k1-publis/", is_limited=True),
    Page("target, results on time", "coordinator", "/chi-tieu/k1-tasks_/", is_limited=True),
    Page("targets of a plan", "coordinator", "/ke-hoach/k1/chi-tieu/"),
    Page("task", "coordinator", "/nhiem-vu/k1-0/"),
    Page("plan", "coordinator", "/ke-hoach/k1/"),
    Page("plans", "coordinator", "/ke-hoach/"),
    Page("plans of a unit", "officer", "/ke-hoach/"),
    Page("proofs", "coordinator", "/minh-chung/"),
    Page("proofs of a unit", "officer", "/minh-chung/"),
    Page("start page", "coordinator", "/ban-lam-viec/"),
    Page("start page of a unit", "officer", "/ban-lam-viec/"),
    Page("reports owed", "coordinator", "/bao-cao-phai-nop/"),
    Page("Monday page", "coordinator", "/trang-thu-hai/"),
]


def main() -> int:
    """Seed, measure, grow, measure again; 1 where a limit is broken."""
    from benchmarks.crowd.organisation import organisation
    from motcua.kernel import clock

    at = clock.now()
    on = clock.local_date(at)
    with own_database():
        everybody = organisation(at)
        who = {name: getattr(everybody, name) for name in ("coordinator", "officer", "leader")}
        _seed(everybody.departments[:1], OURS, at, on)
        _seed(everybody.departments[1:], FEW - OURS, at, on)
        few = _costs(who)
        _seed(everybody.departments[1:], MANY - FEW, at, on)
        many = _costs(who)
    return _told(few, many)


@contextmanager
def own_database() -> Iterator[None]:
    """A database that did not exist before and does not afterwards."""
    from django.db import connection

    name = connection.settings_dict["NAME"]
    connection.creation.create_test_db(verbosity=0, autoclobber=True, serialize=False)
    try:
        yield
    finally:
        connection.creation.destroy_test_db(str(name), verbosity=0)


def _seed(departments: list, tasks: int, at: datetime, on: date) -> None:
    from django.db import connection, transaction

    from benchmarks.crowd.programmes import programme
    from benchmarks.crowd.proofs import prove

    for index, department in enumerate(departments):
        share = (tasks + index) // len(departments)
        with transaction.atomic():
            prove(programme(department, share, at=at, on=on), at=at, on=on)
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("ANALYZE")  # as its own housekeeping would have done by now


def _costs(who: dict) -> dict[Page, Cost]:
    from django.db import connection

    gc.collect()  # what seeding left is no page's fault
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":  # so that one process does all the work we count
            cursor.execute("SET max_parallel_workers_per_gather = 0")
    return {page: _cost(page, who.get(page.who)) for page in PAGES}


def _cost(page: Page, account: object) -> Cost:
    from django.db import connection
    from django.test import Client
    from django.test.utils import CaptureQueriesContext

    client = Client()
    if account:
        client.force_login(account, backend="django.contrib.auth.backends.ModelBackend")
    for _ in range(WARM):
        answer = client.get(page.url)
        assert answer.status_code == HTTPStatus.OK, f"{page.url}: {answer.status_code}"
    with CaptureQueriesContext(connection) as asked:
        client.get(page.url)
    queries = len(asked)  # now: the next request empties the log
    database = _database_clock()
    here, there = [], []
    for _ in range(TIMES):
        ours, theirs = time.process_time(), database()
        client.get(page.url)
        here.append(time.process_time() - ours)
        there.append(database() - theirs)
    return Cost(statistics.median(here) * 1000, statistics.median(there) * 1000, queries)


def _database_clock() -> Callable[[], float]:
    """Seconds of CPU that the server process of our connection has used; SQLite has none."""
    from django.db import connection

    if connection.vendor != "postgresql":
        return lambda: 0.0
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_backend_pid()")
        times = Path(f"/proc/{cursor.fetchone()[0]}/schedstat")
    return lambda: int(times.read_text().split()[0]) / 1e9


def _told(few: dict[Page, Cost], many: dict[Page, Cost]) -> int:
    from django.db import connection

    trivial = many[TRIVIAL].whole_ms
    print(f"{connection.vendor}: {FEW:,} and {MANY:,} tasks; ms of CPU, of it the database's\n")
    head = f"{FEW:,}", f"{MANY:,}", "database", "growth", "× trivial", "queries"
    print(f"{'page':28}" + "".join(f"{word:>11}" for word in head))
    broken = 0
    for page in PAGES:
        before, after = few[page], many[page]
        growth = after.whole_ms / before.whole_ms
        faults = _faults(page, before, after)
        broken += page.is_limited and bool(faults)
        print(
            f"{page.name:28}{before.whole_ms:11.1f}{after.whole_ms:11.1f}{after.database_ms:11.1f}"
            f"{growth:11.2f}{after.whole_ms / trivial:11.1f}{after.queries:11}  {'; '.join(faults)}"
        )
    return int(broken > 0)


def _faults(page: Page, before: Cost, after: Cost) -> list[str]:
    found = []
    if after.whole_ms > LIMIT_MS:
        found.append(f"over {LIMIT_MS:g} ms")
    if after.whole_ms - NOISE_MS > before.whole_ms * MORE:
        found.append("grows with the crowd")
    if after.queries != before.queries:
        found.append(f"{before.queries} queries before")
    return found


if __name__ == "__main__":
    with tempfile.TemporaryDirectory(prefix="motcua-pages-") as folder:
        os.environ |= {
            "DJANGO_SETTINGS_MODULE": "benchmarks.crowd.settings",
            "MOTCUA_HOME": folder,
            "MOTCUA_LOG_LEVEL": "CRITICAL",
        }
        django.setup()
        sys.exit(main())
