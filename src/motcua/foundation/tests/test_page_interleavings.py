"""Whatever comes between what: a kept page never shows a fee that a finished action replaced.

Readers begin, read two fees, examine and store; writers close, commit and settle, or die after
the commit and are found in the table of changes much later, or roll back. Hypothesis orders the
steps of all of them; after each step both web processes are asked.
"""

import tempfile
from collections.abc import Iterator
from itertools import cycle
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from motcua.foundation.pages.counters import _CLOSED, Counters, cells_of
from motcua.foundation.pages.kept import Validity, kept
from motcua.foundation.pages.store import Store

FEES = ("ket-hon", "khai-sinh")
TAGS = cells_of(f"fee:{fee}" for fee in FEES)
ADDRESS = ("testserver", "http", "/le-phi/", "")


class World:
    """The database's two fees, the counters, and two web processes with their stores."""

    def __init__(self, path: Path) -> None:
        self.fees = dict.fromkeys(FEES, 0)
        self.counters = Counters(path)
        self.processes = [(Counters(path), Store(1_000_000)) for _ in range(2)]
        # What may still be seen: old fees of commits that nothing covered and that did not return.
        self.uncovered: list[tuple[str, int, object]] = []

    def reader(self, number: int) -> Iterator[None]:
        """Pages made one after the other by one process; each `yield` lets others go on."""
        _, store = self.processes[number]
        while True:
            since = self.counters.last
            yield
            first = self.fees[FEES[0]]
            yield
            text = f"{first} {self.fees[FEES[1]]}"
            page = kept([], text.encode(), Validity(TAGS, since, 2e10))
            yield
            if self.counters.may_keep(page.tags, page.since):
                yield
                store.put(ADDRESS, page)
            yield

    def writer(self, fee: str, endings: Iterator[str]) -> Iterator[None]:
        """Actions one after the other that raise one fee."""
        cells = cells_of([f"fee:{fee}"])
        while True:
            mark = self.counters.close(cells)
            yield
            ending = next(endings)
            if ending == "rolls back":
                continue
            # Time or another action on this fee may have opened what this one had closed: then the
            # old fee may be seen until this one returns. Otherwise not, whoever dies.
            is_covered = all(self.counters.cells[_CLOSED + cell] for cell in cells)
            known = (fee, self.fees[fee], object())
            self.uncovered += [] if is_covered else [known]
            self.fees[fee] += 1
            for _ in range(3 if ending == "dies" else 0):
                yield
            yield
            self.counters.settle(cells, mark)
            self.uncovered = [one for one in self.uncovered if one is not known]
            yield

    def time(self) -> Iterator[None]:
        """So much of it passes that what is closed counts as forgotten."""
        while True:
            for cell in TAGS:
                self.counters.cells[_CLOSED + cell] = 0
            yield

    def ask(self) -> None:
        """What either process would answer is true."""
        for counters, store in self.processes:
            page, last = store.get(ADDRESS), counters.last
            if page is None or (page.held_at != last and not counters.hold(page.tags, page.since)):
                continue
            page.held_at = last
            for fee, shown in zip(FEES, page.body.decode().split(), strict=True):
                old = [before for name, before, _ in self.uncovered if name == fee]
                assert int(shown) in (self.fees[fee], *old)


@settings(max_examples=300, deadline=None)
@given(
    runs=st.lists(st.tuples(st.integers(0, 5), st.integers(1, 6)), min_size=5, max_size=30),
    endings=st.lists(st.sampled_from(["returns", "dies", "rolls back"]), min_size=5),
)
def test_no_order_of_steps_shows_an_old_fee(
    runs: list[tuple[int, int]], endings: list[str]
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        world, ending = World(Path(folder) / "counters"), cycle(endings)
        writers = [world.writer(fee, ending) for fee in (FEES[0], FEES[0], FEES[1])]
        actors = [world.reader(0), world.reader(1), *writers, world.time()]
        for actor, steps in runs:
            for _ in range(steps):
                next(actors[actor])
                world.ask()
