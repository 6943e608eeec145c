"""Tasks, results, targets, money, reports: whether the plan can be carried out and measured."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from motcua.documents.lint import lint
from motcua.documents.reading.result import BudgetItem, Place, Section, TargetItem
from motcua.documents.tests.lint.papers import duty, findings_of, place_of, reading_of, row
from motcua.kernel.money import money, money_in_words

HERE = Place(0, 1, 1, 1)


def items(*amounts: int) -> tuple[BudgetItem, ...]:
    return tuple(BudgetItem(text="Khoản", amount_vnd=amount, place=HERE) for amount in amounts)


def test_a_total_that_is_not_the_sum_is_found() -> None:
    fields: dict[str, Any] = {"budget_items": items(100, 200), "budget_total_vnd": 400}
    (finding,) = findings_of("- Tổng", code="money_sum", **fields)
    assert "300 đồng" in finding.what


@pytest.mark.parametrize("amounts", [(100, 200), (300, 100, 200), (100, 50, 50, 200, 150, 50)])
def test_a_total_that_is_the_sum_with_or_without_subtotals_is_right(amounts: tuple[int]) -> None:
    fields: dict[str, Any] = {"budget_items": items(*amounts), "budget_total_vnd": 300}
    assert findings_of("- Tổng", code="money_sum", **fields) == []


@given(st.integers(1_000, 10**12))
def test_an_amount_with_its_own_words_is_never_found(amount: int) -> None:
    text = f"Tổng: {money(amount)} ({money_in_words(amount)})"
    assert findings_of(text, code="money_words") == []


def test_words_that_say_another_amount_are_found() -> None:
    text = "Tổng: 470.000.000đ (Bằng chữ: Bốn trăm sáu mươi triệu đồng)"
    (finding,) = findings_of(text, code="money_words")
    assert "Bốn trăm bảy mươi triệu đồng" in finding.cure


def test_money_without_a_quantity_is_found() -> None:
    line = "In tờ rơi\tVăn phòng Sở\t100.000.000đ"
    counted = "In 5.000 tờ rơi\tVăn phòng Sở\t100.000.000đ"
    text = f"{line}\n{counted}"
    tasks = (row(text, line), row(text, counted))
    assert [
        one.place.line_from for one in findings_of(text, code="quantity_missing", tasks=tasks)
    ] == [1]


def test_a_task_without_a_lead_unit_is_found() -> None:
    text = "Đăng tin"
    assert len(findings_of(text, code="no_lead_unit", tasks=(row(text, text, lead_units=()),))) == 1


def test_duties_without_a_time_are_found_once_for_each_unit() -> None:
    text = "Một việc\nHai việc\nBa việc hằng tháng\nBốn việc"
    lines = text.split("\n")
    tasks = (
        row(text, lines[0]),
        row(text, lines[1]),
        row(text, lines[2]),
        row(text, lines[3], finish="2026-06"),
    )
    (finding,) = findings_of(text, code="undated_duty", tasks=tasks)
    assert "2 việc" in finding.what


def test_rows_that_all_run_the_whole_year_are_found() -> None:
    text = "a\nb\nc"
    rows = tuple(row(text, line, start="2026-01", finish="2026-12") for line in text.split())
    assert len(findings_of(text, code="whole_year_rows", tasks=rows)) == 1
    mixed = (*rows[:2], row(text, "c", start="2026-01", finish="2026-03"))
    assert findings_of(text, code="whole_year_rows", tasks=mixed) == []


def test_a_result_of_attitude_gets_a_countable_proposal() -> None:
    text = "Tổ chức hội nghị tập huấn"
    wordy = row(text, text, expected_result="Nâng cao nhận thức của người dân")
    (finding,) = findings_of(text, code="unprovable_result", tasks=(wordy,))
    assert "số người dự" in finding.cure
    counted = row(text, text, expected_result="02 hội nghị, nâng cao nhận thức")
    assert findings_of(text, code="unprovable_result", tasks=(counted,)) == []


def test_a_section_of_targets_without_numbers_is_found() -> None:
    text = "II. CHỈ TIÊU\n1. Phấn đấu tốt hơn\n2. Ít nhất 48 tin, bài"
    section = Section(
        number="II", heading="CHỈ TIÊU", level=1, place=place_of(text, "II. CHỈ TIÊU")
    )
    target = TargetItem(
        text="Ít nhất 48 tin, bài",
        metric="tin, bài",
        comparator=">=",
        value=48,
        unit="tin, bài",
        place=place_of(text, "48 tin, bài"),
    )
    fields: dict[str, Any] = {"sections": (section,), "targets": (target,)}
    (finding,) = findings_of(text, code="target_without_number", **fields)
    assert "1/2" in finding.what


def test_a_chain_of_reports_that_contradicts_itself_is_found() -> None:
    units = duty("Các phòng", "Văn phòng Sở", due_date="2026-12-20")
    office = duty("Văn phòng Sở", "UBND tỉnh", due_date="2026-12-15")
    fields: dict[str, Any] = {"report_obligations": (units, office)}
    assert len(findings_of("x", code="report_chain", **fields)) == 1
    earlier = duty("Các phòng", "Văn phòng Sở", due_date="2026-12-10")
    assert findings_of("x", code="report_chain", report_obligations=(earlier, office)) == []


def test_half_year_and_yearly_reports_are_not_held_against_each_other() -> None:
    units = duty("Các phòng", "Văn phòng Sở", due_recurring="yearly<06-10;yearly<12-10")
    office = duty("Văn phòng Sở", "UBND tỉnh", due_recurring="yearly<06-15;yearly<12-15")
    assert findings_of("x", code="report_chain", report_obligations=(units, office)) == []


def test_a_report_after_the_superiors_day_is_found() -> None:
    ours = reading_of(
        "x", report_obligations=(duty("Sở", "UBND tỉnh", due_recurring="monthly<=25"),)
    )
    theirs = reading_of(
        "y", report_obligations=(duty("Các sở", "UBND tỉnh", due_recurring="monthly<20"),)
    )
    codes = [finding.code for finding in lint(ours, superior=theirs)]
    assert "report_after_cutoff" in codes
    assert "report_after_cutoff" not in [finding.code for finding in lint(ours)]


def test_leftovers_of_another_year_level_and_place_are_found() -> None:
    text = "Đăng bài\ntrên địa bàn quận.\ntrên địa bàn tỉnh Hoàng Hôn."
    fields: dict[str, Any] = {
        "issuing_agency": "UBND thị xã Sông Xanh tỉnh Bình Minh",
        "tasks": (row(text, "Đăng bài", finish="2025-06"),),
    }
    codes = {one.code for one in lint(reading_of(text, **fields))}
    assert {"leftover_year", "leftover_level", "leftover_place"} <= codes


def test_the_papers_own_place_and_level_are_no_leftovers() -> None:
    text = "trên địa bàn tỉnh.\ntrên địa bàn tỉnh Bình Minh.\ntrên địa bàn tỉnh đến năm 2026"
    assert not [one for one in lint(reading_of(text)) if one.code.startswith("leftover")]
