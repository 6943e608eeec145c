"""Where a report that is owed gets written: a context above says so, plans know no reports."""

from collections.abc import Callable

PageOf = Callable[[str], str]
"""The address at which the report owed with this code is written."""

_pages: list[PageOf] = []


def answer_obligations_at(page_of: PageOf) -> None:
    """Say where reports are written; said again (a reloaded process) it replaces the former."""
    _pages[:] = [page_of]


def answering_page(obligation_code: str) -> str:
    """The address for one report owed; "" when no context writes reports."""
    return _pages[0](obligation_code) if _pages else ""
