"""Hard wraps and page breaks are undone."""

import textwrap

from motcua.documents.reading import read_text
from motcua.documents.reading.blocks import blocks_of
from motcua.documents.reading.passage import Lines
from motcua.documents.reading.source import normalise
from motcua.documents.tests.reading.texts import PLAN


def paragraphs(text: str) -> list[str]:
    return [block.text for block in blocks_of(Lines(normalise(text)), ())]


def test_a_sentence_broken_by_a_page_is_one_paragraph() -> None:
    text = (
        "- Chấn chỉnh kỷ luật, kỷ cương hành chính, khắc phục những tồn tại hạn\n\n"
        "chế trong thực thi công vụ của cán bộ.\n\n- Phát huy vai trò của báo chí."
    )
    assert paragraphs(text) == [
        (
            "- Chấn chỉnh kỷ luật, kỷ cương hành chính, khắc phục những tồn tại hạn chế "
            "trong thực thi công vụ của cán bộ."
        ),
        "- Phát huy vai trò của báo chí.",
    ]


def test_a_mark_alone_on_its_line_belongs_to_the_next() -> None:
    assert paragraphs("**1.\nSở Y tế:**\n\n-\nPhân công cán bộ.") == [
        "1. Sở Y tế:",
        "- Phân công cán bộ.",
    ]


def test_lines_of_a_plan_without_blank_lines_stay_apart() -> None:
    text = (
        "1. Sở Tài chính\nTham mưu bố trí kinh phí cho các đơn vị thực hiện nhiệm vụ theo\n"
        "đúng quy định của pháp luật về ngân sách nhà nước và các văn bản hướng\ndẫn hiện hành.\n"
        "2. Sở Nội vụ\nTheo dõi, đôn đốc các cơ quan, đơn vị trên địa bàn tỉnh triển khai có\n"
        "hiệu quả Kế hoạch này và tổng hợp kết quả.\n"
    )
    assert [p.split(" ")[0] for p in paragraphs(text)] == ["1.", "Tham", "2.", "Theo"]


def test_a_part_and_its_name_on_the_next_line_are_one_heading() -> None:
    assert paragraphs("Phần II\nNHIỆM VỤ\n\n1. Nội dung") == ["Phần II NHIỆM VỤ", "1. Nội dung"]


def test_a_heading_that_ends_in_a_word_for_documents_is_not_cut() -> None:
    assert paragraphs("**II. NỘI DUNG\nKẾ HOẠCH**\n\nTrong năm") == [
        "II. NỘI DUNG KẾ HOẠCH",
        "Trong năm",
    ]


def test_page_numbers_are_left_out() -> None:
    assert paragraphs("Câu thứ nhất.\n\n2\n\nCâu thứ hai.") == ["Câu thứ nhất.", "Câu thứ hai."]


def test_a_plan_reads_the_same_however_its_lines_are_broken() -> None:
    whole = read_text(PLAN)
    lines = [textwrap.wrap(line, 80) if "\t" not in line else [line] for line in PLAN.split("\n")]
    wrapped = read_text("\n".join("\n".join(parts) for parts in lines))
    spaced = read_text("\n\n".join(PLAN.split("\n")).replace("\t\n\n", "\t\n"))
    for other in (wrapped, spaced):
        assert [t.text for t in other.tasks] == [t.text for t in whole.tasks]
        assert [s.number for s in other.sections] == [s.number for s in whole.sections]
        assert [d.due_recurring for d in other.report_obligations] == [
            d.due_recurring for d in whole.report_obligations
        ]
