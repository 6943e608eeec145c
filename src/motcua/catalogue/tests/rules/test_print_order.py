"""What is too much for one folder becomes volumes."""

from hypothesis import given
from hypothesis import strategies as st

from motcua.catalogue.rules.print_order import VOLUME, PrintOrder, WantedSheet, volumes


def an_order(count: int) -> PrintOrder:
    sheets = [WantedSheet(kind="procedure", title=f"Tờ {n}") for n in range(count)]
    return PrintOrder(
        title="Quyển niêm yết", unit="u", unit_path="/u/", desk=None, size="A4",
        sheets=sheets, public_address="",
    )  # fmt: skip


def test_a_small_order_stays_as_it_is() -> None:
    assert [one.title for one in volumes(an_order(VOLUME))] == ["Quyển niêm yết"]


def test_an_order_of_nothing_stays_one_order_of_nothing() -> None:
    assert [len(one.sheets) for one in volumes(an_order(0))] == [0]


@given(st.integers(VOLUME + 1, VOLUME * 5))
def test_volumes_are_numbered_and_hold_every_sheet_once_in_order(count: int) -> None:
    order = an_order(count)
    parts = volumes(order)
    assert [sheet for one in parts for sheet in one.sheets] == list(order.sheets)
    assert all(0 < len(one.sheets) <= VOLUME for one in parts)
    assert parts[-1].title == f"Quyển niêm yết (tập {len(parts)} trong {len(parts)})"
