"""What the officer's list of procedures costs among 100,000, whatever it is narrowed by.

    .venv/bin/python -m benchmarks.staff_list [procedures]
    bin/with-postgres .venv/bin/python -m benchmarks.staff_list [procedures]

Every combination of the filters is asked for through the whole stack in this process: of each
filter nothing, a value that many have and one that few or none have; then a sample of them with
texts of all kinds. Counted is CPU time of this process and of the PostgreSQL process that serves
it, the best of three requests. Limit: 30 ms for the dearest.
"""

import gc
import itertools
import os
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from datetime import timedelta
from http import HTTPStatus
from urllib.parse import urlencode

import django

MANY, BATCH, WITH_TEXT, LIMIT_MS = 100_000, 2_000, 1_500, 30.0
FILTERS: dict[str, Sequence[str]] = {
    "trang-thai": ("", "sap-toi", "da-het", "du-thao", "chua-du"),
    "linh-vuc": ("", "linh-vuc-0", "linh-vuc-hiem"),
    "cap": ("", "commune", "other"),
    "truc-tuyen": ("", "full", "information"),
    "nguon": ("", "local"),
    "don-vi": ("", "cua-toi", "chua-co"),
    "dau-hieu": ("", "noi-bo", "tai-cho", "phi-dia-gioi"),
}
TEXTS = (
    "đăng ký kết hôn", "giay phep", "cấp", "GPXD", "giấy hôn thú", "dang ky ket hom",
    "thu hồi giấy chứng nhận tàu cá trong trường hợp bị mất cấp tỉnh", "1.001193", "1.00",
    "qwxz vbnm", "quản ngục", "huong dan vien du l",
)  # fmt: skip


def main(count: int) -> int:
    """Fill, then ask for everything; 1 where something is over the limit."""
    from benchmarks.crowd.organisation import organisation
    from benchmarks.pages import own_database
    from motcua.catalogue.actions.indexing import index_everything
    from motcua.kernel import clock

    at = clock.now()
    with own_database():
        people = organisation(at)
        began = time.perf_counter()
        _fill(count, [one.root for one in people.departments])
        index_everything(on=clock.local_date(at))
        print(f"{count:,} procedures in {time.perf_counter() - began:.0f} s", flush=True)
        return _told(_costs(people.coordinator))


def _fill(count: int, roots: list) -> None:
    from django.db import connection

    from motcua.catalogue.models import Procedure, ProcedureVersion, Sector
    from motcua.kernel import clock

    at, chance = clock.now(), random.Random(3)
    sectors = Sector.objects.bulk_create(
        Sector(slug=f"linh-vuc-{name}", name=f"Lĩnh vực {name}", folded=f"linh vuc {name}")
        for name in [*range(60), "hiem"]
    )
    titles = _titles()
    for start in range(0, count, BATCH):
        numbers = range(start, min(start + BATCH, count))
        procedures = Procedure.objects.bulk_create(
            _procedure(number, roots, chance, at) for number in numbers
        )
        ProcedureVersion.objects.bulk_create(
            one
            for procedure in procedures
            for one in _versions(procedure, next(titles), sectors, chance, at)
        )
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE")


def _titles() -> Iterator[str]:
    from benchmarks.search import entries

    return (entry.title for entry in entries())  # type: ignore[attr-defined]


def _procedure(number: int, roots: list, chance: random.Random, at: object) -> object:
    """Half of them kept by nobody; the reader's department keeps one in fifty."""
    from motcua.catalogue.models import Procedure

    unit = None if chance.random() < 0.5 else roots[0] if chance.random() < 0.04 else None
    unit = unit or (chance.choice(roots[1:]) if chance.random() < 0.5 else None)
    return Procedure(
        number=f"{1 + number // 1_000_000}.{number % 1_000_000:06}",
        source="local" if number % 200 == 0 else "national",
        unit_id=unit.code if unit else None,
        unit_path=unit.path if unit else "",
        is_internal=number % 100 == 1,
        is_boundary_free=number % 20 == 1,
        created_by="benchmark",
        created_at=at,
    )


def _versions(
    procedure: object, title: str, sectors: list, chance: random.Random, at: object
) -> Iterator[object]:
    """One in force for nearly all; of some an older one, a draft or one to come."""
    from motcua.catalogue.models import ProcedureVersion
    from motcua.kernel import clock

    today = clock.local_date(clock.now())
    stages = ["in_force"] + ["ended"] * (chance.random() < 0.05)
    stages += ["draft"] * (chance.random() < 0.003) + ["coming"] * (chance.random() < 0.0004)
    record = _record(title, chance)
    sector = sectors[-1] if chance.random() < 0.0003 else chance.choice(sectors[:-1])
    for ordinal, stage in enumerate(stages, 1):
        version = ProcedureVersion(
            procedure=procedure,
            ordinal=ordinal,
            state="draft" if stage == "draft" else "announced",
            announced_at=None if stage == "draft" else at,
            valid_from=today + timedelta(20) if stage == "coming" else None,
            valid_until=today - timedelta(20) if stage == "ended" else None,
            created_by="benchmark",
            created_at=at,
        )
        version.put(record, sector)
        version.missing_count = 2 if chance.random() < 0.03 else 0
        yield version


def _record(title: str, chance: random.Random) -> object:
    """About as long as real ones: 6 KB."""
    from motcua.catalogue.rules.kinds import Level, OnlineLevel
    from motcua.catalogue.rules.record import (
        Bodies,
        Component,
        LegalBasis,
        ProcedureRecord,
        Result,
        Step,
        SubmissionChannel,
    )

    levels = [chance.choice((Level.PROVINCE, Level.PROVINCE, Level.COMMUNE, Level.MINISTRY))]
    online = chance.choice((OnlineLevel.FULL, OnlineLevel.PARTIAL, OnlineLevel.UNKNOWN))
    return ProcedureRecord(
        name=title,
        sector="",
        levels=tuple(levels),
        steps=(Step(text="Người nộp hồ sơ mang giấy tờ đến.", actor="applicant"),),
        legal_bases=tuple(LegalBasis(title="Quy định chi tiết thi hành " * 18) for _ in range(12)),
        channels=(SubmissionChannel(kind="direct"),),
        components=tuple(Component(name=f"Giấy tờ {one} của người nộp") for one in range(8)),
        dossier_sets="01 bộ",
        audiences=("Công dân Việt Nam",),
        bodies=Bodies(competent="Sở", executing="Sở"),
        results=(Result(name="Giấy phép"),),
        conditions="Không",
        online_level=OnlineLevel.INFORMATION if chance.random() < 0.0005 else online,
    )


def _costs(account: object) -> dict[str, tuple[float, int]]:
    from django.test import Client

    from benchmarks.pages import _database_clock

    client, database = Client(), _database_clock()
    client.force_login(account, backend="django.contrib.auth.backends.ModelBackend")
    combined = [
        {name: value for name, value in zip(FILTERS, values, strict=True) if value}
        for values in itertools.product(*FILTERS.values())
    ]
    chance = random.Random(5)
    asked = combined + [
        chance.choice(combined) | {"tim": chance.choice(TEXTS)} for _ in range(WITH_TEXT)
    ]
    asked += [{"tim": text} for text in TEXTS]
    client.get("/danh-muc-thu-tuc/")
    gc.collect()
    gc.freeze()  # what filling left is no page's fault
    costs = {}
    for one in asked:
        url = f"/danh-muc-thu-tuc/?{urlencode(one)}"
        spent = []
        for _ in range(3):
            ours, theirs = time.process_time(), database()
            answer = client.get(url)
            spent.append(1000 * (time.process_time() - ours + database() - theirs))
            assert answer.status_code == HTTPStatus.OK, url
        costs[url] = (min(spent), answer.content.count(b'<th scope="row">'))
    return costs


def _told(costs: dict[str, tuple[float, int]]) -> int:
    from urllib.parse import unquote_plus

    from django.db import connection

    kinds = {
        "filters alone": [one for url, one in costs.items() if "tim=" not in url],
        "with a text": [one for url, one in costs.items() if "tim=" in url],
    }
    print(f"{connection.vendor}: ms of CPU a page; limit {LIMIT_MS:g} for the dearest")
    for name, found in kinds.items():
        each = sorted(ms for ms, _ in found)
        print(
            f"{name:14}{len(each):6,} pages: median {statistics.median(each):5.1f}, "
            f"95 % {each[int(len(each) * 0.95)]:5.1f}, dearest {each[-1]:5.1f}"
        )
    dear = sorted(costs.items(), key=lambda one: -one[1][0])
    for url, (ms, rows) in dear[:12]:
        print(f"{ms:7.1f} ms {rows:3} rows {unquote_plus(url)}")
    return int(dear[0][1][0] > LIMIT_MS)


if __name__ == "__main__":
    with tempfile.TemporaryDirectory(prefix="motcua-staff-list-") as folder:
        os.environ |= {
            "DJANGO_SETTINGS_MODULE": "benchmarks.crowd.settings",
            "MOTCUA_HOME": folder,
            "MOTCUA_LOG_LEVEL": "CRITICAL",
        }
        django.setup()
        sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else MANY))
