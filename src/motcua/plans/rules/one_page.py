"""One page: how many rows each group may show so that the whole stays on one sheet."""

from collections.abc import Sequence


def allot(counts: Sequence[int], rows: int) -> list[int]:
    """Share out rows among groups: nobody more than it has, no row left while one is wanted.

    Rows go round one at a time, so a long group never starves a short one; an earlier group
    comes first where the last rows do not reach all.
    """
    given = [0] * len(counts)
    left = max(rows, 0)
    while left and any(one < count for one, count in zip(given, counts, strict=True)):
        for index, count in enumerate(counts):
            if left and given[index] < count:
                given[index] += 1
                left -= 1
    return given
