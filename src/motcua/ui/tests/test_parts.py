"""The values behind the parts."""

import pytest
from django.template.loader import render_to_string
from hypothesis import given
from hypothesis import strategies as some

from motcua.ui.parts import (
    Badge,
    Bar,
    Bars,
    Filter,
    FilterOption,
    ListSearch,
    Progress,
    Select,
    TypedChoice,
)


def test_progress_is_said_in_counted_things() -> None:
    assert Progress(3, 12, "nhiệm vụ").text == "3/12 nhiệm vụ"


@given(some.integers(0, 500), some.integers(0, 500), some.integers(0, 500) | some.none())
def test_a_progress_bar_never_leaves_its_track(done: int, total: int, forecast: int | None) -> None:
    progress = Progress(done, total, "nhiệm vụ", forecast)
    assert 0 <= progress.done_share <= 100
    assert 0 <= progress.forecast_share <= 100


def test_nothing_to_do_is_not_drawn_as_done() -> None:
    assert Progress(0, 0, "nhiệm vụ").done_share == 0


@pytest.mark.parametrize("tone", ["neutral", "active", "good", "warn", "bad"])
def test_a_badge_always_has_an_icon(tone: str) -> None:
    assert Badge(tone, "Quá hạn").drawing == tone  # type: ignore[arg-type]
    assert Badge(tone, "Quá hạn", "draft").drawing == "draft"  # type: ignore[arg-type]


@given(some.lists(some.integers(0, 10_000), max_size=24))
def test_bars_stand_on_their_ground_and_something_is_never_nothing(values: list[int]) -> None:
    bars = Bars("", [Bar("", value) for value in values])
    for _, top, height, bar in bars.drawn:
        assert top + height == Bars.HEIGHT
        assert (height > 0) == (bar.value > 0)


def test_a_filter_says_what_is_chosen() -> None:
    options = (FilterOption("Tất cả", "?"), FilterOption("Quá hạn", "?t=1", current=True))
    assert Filter("Trạng thái", options).chosen == "Quá hạn"
    assert Filter("Trạng thái", options[:1]).chosen == ""


def test_a_search_in_a_list_keeps_what_else_narrows_it_and_begins_at_the_first_page() -> None:
    chosen = Select("linh-vuc", "Lĩnh vực", (("", "Mọi lĩnh vực"), ("ho-tich", "Hộ tịch")))
    address = "/nhan-su/?tim=b%C3%ACnh&linh-vuc=ho-tich&vai-tro=editor&sau=WzFd"
    search = ListSearch("Tìm theo tên", address, select=chosen)
    assert (search.url, search.text, search.chosen) == ("/nhan-su/", "bình", "ho-tich")
    assert search.kept == [("vai-tro", "editor")]
    page = render_to_string("ui/parts/_list_head.html", {"search": search, "filters": []})
    assert 'name="vai-tro" value="editor"' in page
    assert 'value="ho-tich" selected' in page
    assert 'placeholder="Tìm theo tên"' in page


def test_a_choice_among_many_is_typed_and_what_is_known_is_offered() -> None:
    choice = TypedChoice("linh-vuc", "Lĩnh vực", ["Hộ tịch", "Đất đai"], "Hộ tịch")
    search = ListSearch("Tìm", "/nhan-su/?linh-vuc=ho-tich&vai-tro=editor", choice=choice)
    assert search.kept == [("vai-tro", "editor")]
    page = render_to_string("ui/parts/_list_head.html", {"search": search, "filters": []})
    assert 'list="linh-vuc-co-san"' in page
    assert 'value="Hộ tịch"' in page
    assert '<option value="Đất đai">' in page
