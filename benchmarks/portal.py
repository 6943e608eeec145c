"""What a public page costs with the national records, and whether 100,000 make it dearer.

    .venv/bin/python -m benchmarks.portal RECORDS.jsonl.gz
    bin/with-postgres .venv/bin/python -m benchmarks.portal RECORDS.jsonl.gz

Pages are asked for through the whole stack in this process, never kept: each procedure, sector and
question is another one. First with the 2,642 records of the file, then with 100,000 made up by
recombination. Counted is CPU time of this process and of the PostgreSQL process that serves it.
Limits: a procedure under 3 ms at the median, at most three queries, at most 15 % dearer in the
crowd, as a page of search results; a first visit under 60 KB packed with style sheet and scripts.
(Questions of every kind, without their pages, are those of `benchmarks.search`.)
"""

import gc
import gzip
import os
import random
import re
import statistics
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from http import HTTPStatus
from itertools import product
from pathlib import Path

import django

CROWD, SAMPLE, BATCH = 100_000, 200, 2_000
LIMIT_MS, MORE, LIMIT_QUERIES, LIMIT_KB = 3.0, 1.15, 3, 60
QUESTIONS = (
    "dang ky ket hon", "khai sinh", "giấy phép xây dựng", "thành lập công ty", "sổ đỏ",
    "doi bang lai xe", "đăng ký khai tử", "bien dien nghe thuat", "ly lich tu phap", "nhập khẩu",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Cost:
    """Medians over the sample, and the dearest twentieth."""

    median_ms: float
    dear_ms: float
    queries: int


def main(records: Path) -> int:
    """Import, measure, grow, measure again; 1 where a limit is broken."""
    from benchmarks.pages import own_database

    with own_database():
        _import(records)
        _index()
        few = _costs()
        weight = _weight()
        _grow()
        _index()
        many = _costs()
    return _told(few, many, weight)


def _import(records: Path) -> None:
    from django.core.management import call_command

    call_command("import_procedures", str(records), verbosity=0)


def _index() -> None:
    from motcua.catalogue.actions.indexing import index_everything
    from motcua.kernel import clock

    index_everything(on=clock.local_date(clock.now()))


def _grow() -> None:
    """Records under new numbers and recombined names, until there are CROWD of them."""
    from django.db import connection

    from motcua.catalogue.models import Procedure, ProcedureVersion
    from motcua.kernel.text import fold

    chance = random.Random(0)
    versions = list(ProcedureVersion.objects.select_related("procedure"))
    names = [one.name for one in versions]
    missing = CROWD - len(versions)
    for start in range(0, missing, BATCH):
        originals = [chance.choice(versions) for _ in range(min(BATCH, missing - start))]
        procedures = Procedure.objects.bulk_create(
            Procedure(
                number=f"8.{start + place:06}",
                created_by="benchmark",
                created_at=one.created_at,
            )
            for place, one in enumerate(originals)
        )
        rows = []
        for procedure, one in zip(procedures, originals, strict=True):
            words = chance.choice(names).split()
            name = " ".join(one.name.split()[:8] + words[len(words) // 2 :])[:1200]
            fields = ("ordinal", "state", "change", "decision", "record", "digest", "sector_id",
                      "at_ministry", "at_province", "at_commune", "at_other", "online_level",
                      "created_by", "created_at", "announced_at")  # fmt: skip
            values = {field: getattr(one, field) for field in fields}
            folded = fold(name)
            rows.append(
                ProcedureVersion(
                    procedure=procedure, name=name, folded=folded, name_key=folded[:120], **values
                )
            )
        ProcedureVersion.objects.bulk_create(rows)
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE")


def _costs() -> dict[str, Cost]:
    from motcua.catalogue.models import ProcedureVersion, Sector

    chance = random.Random(1)
    every = list(ProcedureVersion.objects.values_list("procedure__number", flat=True))
    numbers = chance.sample(sorted(every), SAMPLE)
    slugs = list(Sector.objects.values_list("slug", flat=True))
    return {
        "events (trivial)": _cost(["/su-kien/"] * 40),
        "procedure": _cost([f"/thu-tuc/{one}/" for one in numbers]),
        "what I need": _cost([f"/thu-tuc/{one}/can-gi/" for one in numbers]),
        "what changed": _cost([f"/thu-tuc/{one}/thay-doi/" for one in numbers]),
        "sector": _cost([f"/linh-vuc/{one}/" for one in slugs]),
        "all by name": _cost(["/thu-tuc/"] * 40),
        "front page": _cost(["/"] * 40),
        "search": _cost([f"/thu-tuc/?q={one}" for one in QUESTIONS * 8]),
        "suggestions": _cost([f"/thu-tuc/goi-y/?q={one[:9]}" for one in QUESTIONS * 8]),
    }


def _cost(paths: Sequence[str]) -> Cost:
    from django.core.cache import cache
    from django.db import connection
    from django.test import Client
    from django.test.utils import CaptureQueriesContext

    from benchmarks.pages import _database_clock
    from motcua.foundation import throttle

    client = Client()
    # Each asks from another address: a single one would soon be refused.
    asked_from = map("10.0.{0[0]}.{0[1]}".format, product(range(250), range(250)))
    for path in paths[:15]:
        answer = client.get(path, REMOTE_ADDR=next(asked_from))
        assert answer.status_code == HTTPStatus.OK, f"{path}: {answer.status_code}"
    cache.clear()
    with CaptureQueriesContext(connection) as asked:
        client.get(paths[-1], REMOTE_ADDR=next(asked_from))
    queries = len(asked)
    database = _database_clock()
    gc.collect()
    spent = []
    for path in paths:
        cache.clear()
        throttle.forget()
        ours, theirs = time.process_time(), database()
        client.get(path)
        spent.append(1000 * (time.process_time() - ours + database() - theirs))
    spent.sort()
    return Cost(statistics.median(spent), spent[int(len(spent) * 0.95)], queries)


def _weight() -> dict[str, float]:
    """KB over the wire of a first visit: the heaviest of the sampled pages, sheet, scripts."""
    from django.contrib.staticfiles import finders
    from django.test import Client

    from motcua.catalogue.models import ProcedureVersion
    from motcua.ui.stylesheets import kept

    numbers = ProcedureVersion.objects.values_list("procedure__number", flat=True)[:SAMPLE]
    client = Client()
    pages = [client.get(f"/thu-tuc/{one}/").content for one in numbers]
    page = max(pages, key=lambda one: len(gzip.compress(one)))
    wanted = set(re.findall(r'data-behaviour="([a-z_ ]+)"', page.decode()))
    scripts = {"ui/behaviours/start.js", "ui/reader/early.js"}
    scripts |= {f"ui/behaviours/{name}.js" for words in wanted for name in words.split()}
    found = [finders.find(name) for name in sorted(scripts)]
    script_bytes = sum(len(gzip.compress(Path(str(one)).read_bytes())) for one in found if one)
    sizes = {
        "page": len(gzip.compress(page)),
        "style sheet": len(kept().compressed),
        "scripts": script_bytes,
    }
    return {name: size / 1024 for name, size in sizes.items()}


def _told(few: dict[str, Cost], many: dict[str, Cost], weight: dict[str, float]) -> int:
    from django.db import connection

    print(f"{connection.vendor}: 2,642 and {CROWD:,} procedures; ms of CPU a request\n")
    head = ("2,642", "dear 5 %", f"{CROWD:,}", "growth", "queries")
    print(f"{'page':18}" + "".join(f"{word:>11}" for word in head))
    for name, before in few.items():
        after = many[name]
        print(
            f"{name:18}{before.median_ms:11.2f}{before.dear_ms:11.2f}{after.median_ms:11.2f}"
            f"{after.median_ms / before.median_ms:11.2f}{after.queries:11}"
        )
    total = sum(weight.values())
    parts = ", ".join(f"{name} {size:.1f}" for name, size in weight.items())
    print(f"\nfirst visit of a procedure: {total:.1f} KB packed ({parts})")
    is_dear = any(
        many[name].median_ms > min(LIMIT_MS, few[name].median_ms * MORE)
        for name in ("procedure", "search")
    )
    return int(is_dear or many["procedure"].queries > LIMIT_QUERIES or total > LIMIT_KB)


if __name__ == "__main__":
    with tempfile.TemporaryDirectory(prefix="motcua-portal-") as folder:
        os.environ |= {
            "DJANGO_SETTINGS_MODULE": "benchmarks.crowd.settings",
            "MOTCUA_HOME": folder,
            "MOTCUA_LOG_LEVEL": "CRITICAL",
        }
        django.setup()
        sys.exit(main(Path(sys.argv[1])))
