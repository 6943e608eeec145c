"""Outlines: read from a superior's words, made from a plan, bound by what headings say."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from motcua.plans.facade import SectionBrief
from motcua.reports.rules.bindings import Binding, HeadingDraft, bound, told_binding
from motcua.reports.rules.headings_alike import alike
from motcua.reports.rules.numbers_in_text import stated_figures
from motcua.reports.rules.parts_of_text import parts_of, title_of
from motcua.reports.rules.states import MOVES, IllegalMove, ReportStatus, check_move
from motcua.reports.rules.usual_outline import numbered, printed_number, usual_outline

OUTLINE = """ĐỀ CƯƠNG BÁO CÁO
Đề cương báo cáo công tác truyền thông quý I năm 2026

I. KẾT QUẢ THỰC HIỆN
1. Công tác chỉ đạo, điều hành (nêu các văn bản đã ban hành trong kỳ, số lượng và nội dung).
2. Kết quả truyền thông
a) Trên báo chí
b) Trên mạng xã hội: nêu số tin, bài
II. KHÓ KHĂN, VƯỚNG MẮC
III. PHƯƠNG HƯỚNG KỲ TỚI
Nơi nhận:
- Như trên;
"""


def test_an_outline_is_read_with_its_levels_and_guidance() -> None:
    parts = parts_of(OUTLINE)
    assert [(one.heading, one.level) for one in parts] == [
        ("KẾT QUẢ THỰC HIỆN", 1),
        ("Công tác chỉ đạo, điều hành", 2),
        ("Kết quả truyền thông", 2),
        ("Trên báo chí", 3),
        ("Trên mạng xã hội", 3),
        ("KHÓ KHĂN, VƯỚNG MẮC", 1),
        ("PHƯƠNG HƯỚNG KỲ TỚI", 1),
    ]
    assert "nêu các văn bản" in parts[1].text
    assert parts[4].text == "nêu số tin, bài"


def test_a_numbered_sentence_belongs_to_the_text_above_it() -> None:
    sentence = (
        "1. Trong kỳ, phòng đã đăng 12 tin, bài trên Trang thông tin điện tử của Sở và 03 báo."
    )
    parts = parts_of(f"I. KẾT QUẢ\n{sentence}")
    assert len(parts) == 1
    assert "12 tin, bài" in parts[0].text


def test_the_title_of_an_outline_is_found() -> None:
    assert title_of("Phụ lục\nĐề cương báo cáo năm 2026\nI. A") == "Đề cương báo cáo năm 2026"
    assert title_of("ĐỀ CƯƠNG BÁO CÁO\nCông tác năm 2026") == "Đề cương báo cáo công tác năm 2026"
    assert title_of("I. A") == ""


def test_what_is_explained_in_brackets_is_no_heading() -> None:
    part = parts_of("1. Công tác chỉ đạo (nêu số văn bản)")[0]
    assert (part.heading, part.text) == ("Công tác chỉ đạo", "(nêu số văn bản)")


@given(st.text(max_size=300))
def test_any_text_is_taken_apart_without_fault(text: str) -> None:
    for part in parts_of(text):
        assert part.heading
        assert 1 <= part.level <= 4


@pytest.mark.parametrize(
    ("heading", "binding"),
    [
        ("III. KHÓ KHĂN, VƯỚNG MẮC", Binding.OBSTACLES),
        ("Kiến nghị, đề xuất", Binding.PROPOSALS),
        ("Phương hướng nhiệm vụ quý II", Binding.NEXT),
        ("Tồn tại, hạn chế và nguyên nhân", Binding.LATE),
        ("Công tác phối hợp", None),
    ],
)
def test_a_heading_tells_what_it_is_drafted_from(heading: str, binding: Binding | None) -> None:
    assert told_binding(heading) == binding


def test_a_heading_with_others_below_it_carries_no_text() -> None:
    found = bound([HeadingDraft("I", "KẾT QUẢ THỰC HIỆN", 1), HeadingDraft("I.1", "Khác", 2)])
    assert [one.binding for one in found] == [Binding.NOTHING, Binding.FREE]


def test_the_usual_outline_takes_the_plans_sections_with_work() -> None:
    sections = [
        SectionBrief("p", "I", "MỤC ĐÍCH, YÊU CẦU", 1, 1),
        SectionBrief("p", "II", "TRUYỀN THÔNG TRÊN BÁO CHÍ", 1, 4),
        SectionBrief("p", "III", "HỘI NGHỊ, TẬP HUẤN", 1, 2),
        SectionBrief("p", "IV", "TỔ CHỨC THỰC HIỆN", 1, 0),
        SectionBrief("p", "IV.1", "Văn phòng", 2, 3),
    ]
    found = usual_outline(sections)
    tasks = [one for one in found if one.binding is Binding.TASKS]
    assert [one.filters for one in tasks] == [{"section": "II"}, {"section": "III"}]
    assert tasks[0].heading == "Truyền thông trên báo chí"
    assert {Binding.LATE, Binding.OBSTACLES, Binding.NEXT} <= {one.binding for one in found}


@given(st.lists(st.integers(1, 4), max_size=25))
def test_numbers_are_given_once(levels: list[int]) -> None:
    numbers = [one.number for one in numbered(HeadingDraft("", "x", level) for level in levels)]
    assert len(numbers) == len(levels) == len(set(numbers))


def test_a_number_is_printed_as_its_level_is_written() -> None:
    assert [printed_number(one) for one in ("IV", "IV.2", "IV.2.đ", "")] == ["IV.", "2.", "đ)", ""]


def test_headings_are_matched_by_their_words() -> None:
    outline = ["KẾT QUẢ THỰC HIỆN", "Khó khăn, vướng mắc", "Kiến nghị, đề xuất"]
    units = ["Khó khăn và vướng mắc", "Đề xuất, kiến nghị", "Việc khác"]
    assert alike(units, outline) == [1, 2, None]


def test_figures_stated_in_prose_are_found_and_added() -> None:
    found = {one.name: one.value for one in stated_figures(
        "Đã đăng 12 tin, bài; viết 03 bài viết; 5.000 tờ rơi; họp 02 hội nghị với 150 người dự."
    )}  # fmt: skip
    assert found["published_item"] == 15
    assert found["leaflets_copies"] == 5000
    assert found["meeting"] == 2
    assert found["meeting_attendance"] == 150


def test_every_state_is_reached_and_an_issued_report_is_final() -> None:
    reached = {then for moves in MOVES.values() for then in moves}
    assert reached == set(ReportStatus)
    assert ReportStatus.ISSUED not in MOVES
    with pytest.raises(IllegalMove, match="đã ban hành"):
        check_move(ReportStatus.DRAFT, ReportStatus.ISSUED)
