"""A thousand broken or hostile files through the reader.

    .venv/bin/python -m benchmarks.hostile_files [--count N] [--seed N]

No crash, none over 10 s or 500 MB, nothing stored. Prints what became of them and the worst
time and memory; leaves with 1 where a promise is broken.
"""

import os
import resource
import sys
import tempfile
import time
from argparse import ArgumentParser
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from benchmarks.hostile import others, pdf, text, word
from benchmarks.hostile.damage import DAMAGES
from motcua.documents.reading.sources import Unreadable, read_source

MAX_SECONDS = 10
MAX_MEGABYTES = 500
_MAKERS = (*word.MAKERS, *pdf.MAKERS, *text.MAKERS, *others.MAKERS)


@dataclass
class Outcome:
    """What became of the files so far."""

    counts: Counter[str] = field(default_factory=Counter)
    crashes: list[str] = field(default_factory=list)
    slowest: list[tuple[float, str]] = field(default_factory=list)


def main(count: int, seed: int) -> int:
    """Run `count` files made from `seed` and print the result."""
    outcome = Outcome()
    with tempfile.TemporaryDirectory() as workshop:
        os.environ["TMPDIR"] = tempfile.tempdir = workshop
        started = time.perf_counter()
        for name, content in hostile_files(count, seed):
            _read(outcome, name, content)
        elapsed = time.perf_counter() - started
        left_behind = len(list(Path(workshop).rglob("*")))
        tempfile.tempdir = None
    return _report(outcome, count, elapsed, left_behind)


def hostile_files(count: int, seed: int) -> Iterator[tuple[str, bytes]]:
    """Named files: every third made to hurt, the others honest ones damaged."""
    for number in range(count):
        chance = Random(f"{seed}/{number}")
        if number % 3 == 0:
            maker = _MAKERS[number // 3 % len(_MAKERS)]
            yield f"{number} {_name(maker)}", maker(chance)
        else:
            damage = DAMAGES[number // 3 % len(DAMAGES)]
            honest = word.honest() if number % 3 == 1 else pdf.honest()
            kind = "docx" if number % 3 == 1 else "pdf"
            yield f"{number} {kind} {_name(damage)}", damage(honest, chance)


def _name(maker: Callable[..., bytes]) -> str:
    return f"{maker.__module__.rpartition('.')[2]}.{maker.__name__}"


def _read(outcome: Outcome, name: str, content: bytes) -> None:
    begun = time.perf_counter()
    try:
        read_source(content, name)
        outcome.counts["read"] += 1
    except Unreadable as refusal:
        outcome.counts[f"refused: {refusal.reason}"] += 1
    except Exception as error:  # noqa: BLE001 - whatever gets out is what is looked for
        outcome.crashes.append(f"{name}: {error!r}")
    outcome.slowest.append((time.perf_counter() - begun, name))
    outcome.slowest = sorted(outcome.slowest, reverse=True)[:5]


def _report(outcome: Outcome, count: int, elapsed: float, left_behind: int) -> int:
    own = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    child = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024
    for what, number in outcome.counts.most_common():
        print(f"{number:6}  {what}")
    print(f"{len(outcome.crashes):6}  crashed")
    for crash in outcome.crashes[:20]:
        print(f"        {crash[:200]}")
    print("slowest: " + "; ".join(f"{took:.2f} s {name}" for took, name in outcome.slowest))
    print(f"most memory: child {child} MB, parent {own} MB; files left behind: {left_behind}")
    print(f"{count} files in {elapsed:.0f} s")
    slow = outcome.slowest[0][0] > MAX_SECONDS if outcome.slowest else False
    broken = bool(outcome.crashes or slow or max(own, child) > MAX_MEGABYTES or left_behind)
    return int(broken)


if __name__ == "__main__":
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=2026)
    chosen = parser.parse_args()
    sys.exit(main(chosen.count, chosen.seed))
