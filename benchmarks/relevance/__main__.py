"""How well search finds, by kind of question.

    .venv/bin/python -m benchmarks.relevance FILE [--failures] [--spoken | --retold]

FILE holds the national records (one JSON object a line, also gzipped). They are imported into a
database of their own as `motcua import_procedures` does, and asked as `motcua search_procedures`
does. Printed for each kind, once for the half that ranking was tuned with and once for the half
that was held out: MRR, recall@5 (an answer among the first five), nDCG@10. For questions without
an answer all three are the share that found nothing.
"""

import csv
import hashlib
import math
import os
import sys
import tempfile
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import django

QUESTIONS = Path(__file__).with_name("queries.csv")
FIRST, MOST = 5, 10


@dataclass(frozen=True, slots=True)
class Question:
    """What is typed, and the numbers that answer it."""

    kind: str
    text: str
    answers: frozenset[str]

    @property
    def is_held_out(self) -> bool:
        """Half of the questions, by their hash."""
        return int(hashlib.sha256(self.text.encode()).hexdigest(), 16) % 2 == 1


@dataclass(frozen=True, slots=True)
class Score:
    """How well one question was answered, each 0 to 1."""

    reciprocal_rank: float
    recall: float
    gain: float


def main(arguments: Sequence[str]) -> int:
    """Import, ask, print."""
    folder = tempfile.TemporaryDirectory(prefix="motcua-relevance-", ignore_cleanup_errors=True)
    os.environ["MOTCUA_HOME"] = folder.name
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "motcua.settings.demo")
    os.environ.setdefault("MOTCUA_LOG_LEVEL", "ERROR")
    django.setup()
    from django.core.management import call_command

    from motcua.catalogue.actions.indexing import index_everything
    from motcua.kernel import clock

    call_command("migrate", verbosity=0)
    call_command("import_procedures", arguments[0])
    index_everything(on=clock.local_date(clock.now()))
    sets = [name for name in ("spoken", "retold") if f"--{name}" in arguments]
    asked = questions(QUESTIONS.with_stem(sets[0]) if sets else QUESTIONS)
    found = {one: answer(one.text) for one in asked}
    for name, half in (("tuned with", False), ("held out", True)):
        print(f"\n{name}")
        table({one: found[one] for one in asked if one.is_held_out is half})
    print("\nall")
    table(found)
    if "--failures" in arguments:
        print_failures({one: found[one] for one in asked if not one.is_held_out})
    return 0


def questions(path: Path) -> list[Question]:
    """All questions of a set: `queries.csv`, or one of the two written later."""
    rows = csv.DictReader(path.read_text("utf-8").splitlines())
    return [Question(row["kind"], row["query"], frozenset(row["answers"].split())) for row in rows]


def answer(text: str) -> list[str]:
    """The numbers found, as the command prints them."""
    from motcua.catalogue.queries.searching import found_numbers

    return found_numbers(text, limit=MOST)


def table(found: dict[Question, list[str]]) -> None:
    """A line for each kind."""
    by_kind: dict[str, list[Score]] = defaultdict(list)
    for question, numbers in found.items():
        by_kind[question.kind].append(score(question, numbers))
        if question.answers:
            by_kind["all with an answer"].append(score(question, numbers))
    print(f"{'kind':20} {'n':>4} {'MRR':>6} {'recall@5':>9} {'nDCG@10':>8}")
    for kind, scores in by_kind.items():
        rank = mean(one.reciprocal_rank for one in scores)
        recall, gain = mean(one.recall for one in scores), mean(one.gain for one in scores)
        print(f"{kind:20} {len(scores):>4} {rank:>6.3f} {recall:>9.3f} {gain:>8.3f}")


def score(question: Question, numbers: Sequence[str]) -> Score:
    """Where the answers stand among what was found."""
    if not question.answers:
        nothing = float(not numbers)
        return Score(nothing, nothing, nothing)
    right = [number in question.answers for number in numbers[:MOST]]
    rank = next((1 / (at + 1) for at, one in enumerate(right) if one), 0.0)
    gained = sum(1 / math.log2(at + 2) for at, one in enumerate(right) if one)
    best = sum(1 / math.log2(at + 2) for at in range(min(len(question.answers), MOST)))
    return Score(rank, float(any(right[:FIRST])), gained / best)


def mean(values: Iterable[float]) -> float:
    """The mean; 0 of nothing."""
    all_values = list(values)
    return sum(all_values) / len(all_values) if all_values else 0.0


def print_failures(found: dict[Question, list[str]]) -> None:
    """What was not answered in the first place, without the held-out half."""
    for question, numbers in found.items():
        if score(question, numbers).reciprocal_rank < 1:
            wanted = " ".join(sorted(question.answers)) or "nothing"
            print(f"[{question.kind}] {question.text}: {' '.join(numbers[:5])} (wanted {wanted})")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
