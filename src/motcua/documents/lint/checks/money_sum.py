"""The items of a budget against its stated total."""

from collections.abc import Iterator

from motcua.documents.lint.finding import Finding, Severity
from motcua.documents.lint.paper import Paper
from motcua.kernel.money import money


def check(paper: Paper) -> Iterator[Finding]:
    """Two or more items of a table or list whose sum is not the total, subtotals left aside."""
    if not all(_is_listed(paper, item.place.start) for item in paper.reading.budget_items):
        return
    items = [item.amount_vnd for item in paper.reading.budget_items]
    total = paper.reading.budget_total_vnd
    if total is None or len(items) < 2 or total in {sum(items), sum(_without_subtotals(items))}:
        return
    place = paper.reading.places.get("budget_total_vnd", paper.reading.budget_items[-1].place)
    if "tổng" not in _line(paper, place.start).lower():
        return
    yield paper.finding(
        "money_sum",
        Severity.ERROR,
        place,
        what=f"Tổng ghi {money(total)}, cộng {len(items)} khoản được {money(sum(items))}.",
        why="Tổng kinh phí phải bằng tổng các khoản.",
        cure=f"Kiểm tra từng khoản; chênh lệch {money(abs(total - sum(items)))}.",
    )


def _is_listed(paper: Paper, start: int) -> bool:
    """Sums named in running prose are seldom all the parts of the total."""
    line = _line(paper, start)
    return "\t" in line or line.lstrip(" *").startswith(("-", "+"))


def _line(paper: Paper, start: int) -> str:
    return paper.text[paper.text.rfind("\n", 0, start) + 1 :].partition("\n")[0]


def _without_subtotals(items: list[int]) -> list[int]:
    """The items without those that are the sum of the run just after them."""
    kept: list[int] = []
    position = 0
    while position < len(items):
        if not _sums_up_next(items, position):
            kept.append(items[position])
        position += 1
    return kept


def _sums_up_next(items: list[int], position: int) -> bool:
    running = 0
    for count, amount in enumerate(items[position + 1 :], start=1):
        running += amount
        if running >= items[position]:
            return running == items[position] and count > 1
    return False
