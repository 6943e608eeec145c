"""Wrapped lines become paragraphs again; what was meant apart stays apart."""

import pytest

from motcua.documents.reading.sources import open_source
from motcua.documents.reading.sources.extract.blocks import Block
from motcua.documents.reading.sources.extract.pdf_pages import add_page
from motcua.documents.reading.sources.extract.wraps import joined
from motcua.documents.tests.sources.papers import pdf

LONG = (
    "Thường xuyên đăng tải tin, bài hướng dẫn người dân nộp hồ sơ trực tuyến, tra cứu tiến độ "
    "giải quyết và gửi phản ánh, kiến nghị về quy định hành chính của tỉnh Bình Minh"
)


def paragraphs_of(markup: str) -> list[str]:
    return open_source(pdf(f'#set text(lang: "vi")\n{markup}')).text.split("\n")


@pytest.mark.parametrize("layout", ["", "#set par(justify: true)"])
def test_a_wrapped_paragraph_is_one_line(layout: str) -> None:
    assert paragraphs_of(f"{layout}\n{LONG};\n\n{LONG}.") == [f"{LONG};", f"{LONG}."]


def test_an_item_with_a_hanging_indent_is_one_line() -> None:
    markup = f"#set par(hanging-indent: 1cm)\n#[-] {LONG} {LONG};\n\n#[-] Khác"
    assert paragraphs_of(markup) == [f"- {LONG} {LONG};", "- Khác"]


def test_a_first_line_indent_begins_a_paragraph() -> None:
    indent = "#set par(first-line-indent: (amount: 1cm, all: true), spacing: 0.65em)"
    assert paragraphs_of(f"{indent}\n{LONG}\n\n{LONG}") == [LONG, LONG]


def test_short_lines_and_items_stay_apart() -> None:
    lines = ["KẾ HOẠCH", "I. MỤC ĐÍCH", f"- {LONG};", f"a) {LONG};", "Nơi nhận:"]
    markup = " \\ ".join(line.replace("- ", "#[-] ") for line in lines)
    assert paragraphs_of(markup) == lines


@pytest.mark.parametrize(
    ("line", "following", "whole"),
    [
        ("Nghị định số 61/2018/", "NĐ-CP ngày", "Nghị định số 61/2018/NĐ-CP ngày"),
        ("Nghị định số 61/2018/NĐ-", "CP ngày", "Nghị định số 61/2018/NĐ-CP ngày"),
        ("80.000.0", "00đ", "80.000.000đ"),
        ("ngày 06/12/202", "1 của", "ngày 06/12/2021 của"),
        ("KSTTHC", ", dịch vụ", "KSTTHC, dịch vụ"),
        ("năm 2025", "02 hội nghị", "năm 2025 02 hội nghị"),
        ("của Sở ", "Tư pháp", "của Sở Tư pháp"),
        ("trước ngày 15/12/2026", "30 đơn vị", "trước ngày 15/12/2026 30 đơn vị"),
    ],
)
def test_a_word_cut_by_the_line_is_put_together(line: str, following: str, whole: str) -> None:
    assert joined(line, following) == whole


def test_a_paragraph_cut_by_the_page_goes_on() -> None:
    blocks: list[Block] = [{"text": "Báo cáo Ủy ban nhân dân"}]
    add_page(blocks, [{"text": "tỉnh trước ngày 15/12."}, {"text": "II. KINH PHÍ"}])
    assert [block["text"] for block in blocks] == [
        "Báo cáo Ủy ban nhân dân tỉnh trước ngày 15/12.",
        "II. KINH PHÍ",
    ]


def test_a_row_cut_by_the_page_goes_on_and_a_total_does_not() -> None:
    blocks: list[Block] = [
        {"rows": [[("STT", 1), ("Nội dung", 1)], [("1", 1), ("Đăng tin về", 1)]]}
    ]
    add_page(blocks, [{"rows": [[("", 1), ("Chính quyền số", 1)], [("2", 1), ("In", 1)]]}])
    add_page(blocks, [{"rows": [[("", 1), ("Tổng cộng", 1)]]}])
    assert [row[1][0] for row in blocks[0]["rows"]] == [
        "Nội dung",
        "Đăng tin về Chính quyền số",
        "In",
        "Tổng cộng",
    ]
