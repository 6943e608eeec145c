from dataclasses import astuple
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from motcua.kernel.citations import Citation, find_citations
from motcua.kernel.text import squeeze


def told(cited: Citation) -> tuple[str, str | None, str | None, str | None]:
    return astuple(cited)[:4]


def only(text: str) -> tuple[str, str | None, str | None, str | None]:
    (cited,) = find_citations(text)
    return told(cited)


@pytest.mark.parametrize(
    ("text", "kind", "number", "date", "issuer"),
    [
        (
            "Căn cứ Nghị định số 63/2010/NĐ-CP ngày 08/6/2010 của Chính phủ về kiểm soát TTHC;",
            *("Nghị định", "63/2010/NĐ-CP", "2010-06-08", "Chính phủ"),
        ),
        ("sửa bởi Nghị định 92/2017/NĐ-CP", "Nghị định", "92/2017/NĐ-CP", None, "Chính phủ"),
        ("theo Nghị định 61/2018", "Nghị định", "61/2018/NĐ-CP", None, "Chính phủ"),
        (
            "Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;",
            *("Luật", None, "2025-06-16", "Quốc hội"),
        ),
        ("Luật Đất đai số 31/2024/QH15", "Luật", "31/2024/QH15", None, "Quốc hội"),
        ("Căn cứ Luật Thi đua, khen thưởng;", "Luật", None, None, "Quốc hội"),
        (
            "Kế hoạch số 38/KH-UBND ngày 23/02/2022 của Ủy ban nhân dân thành phố về việc này",
            *("Kế hoạch", "38/KH-UBND", "2022-02-23", "Ủy ban nhân dân thành phố"),
        ),
        (
            "Nghị quyết số 66.7/2025/NQ-CP ngày 15 tháng 11 năm 2025 của Chính phủ",
            *("Nghị quyết", "66.7/2025/NQ-CP", "2025-11-15", "Chính phủ"),
        ),
        (
            "Thông tư số 02/2017/TT-VPCP của Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ hướng dẫn",
            *("Thông tư", "02/2017/TT-VPCP", None, "Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ"),
        ),
        (
            "Quyết định số 12/QĐ-SKHĐT ngày 05/3/2026 của Sở Kế hoạch và Đầu tư ban hành quy chế",
            *("Quyết định", "12/QĐ-SKHĐT", "2026-03-05", "Sở Kế hoạch và Đầu tư"),
        ),
        (
            "Nghị quyết số 57-NQ/TW của Bộ Chính trị, ngày 22/12/2024",
            *("Nghị quyết", "57-NQ/TW", "2024-12-22", "Bộ Chính trị"),
        ),
        (
            "Chỉ thị của Thủ tướng Chính phủ số 23/CT-TTg",
            *("Chỉ thị", "23/CT-TTg", None, "Thủ tướng Chính phủ"),
        ),
        ("Công văn số 674/UBND-NC ngày 04/11/2024", "Công văn", "674/UBND-NC", "2024-11-04", None),
        ("Văn bản số 12/HD-STP", "Hướng dẫn", "12/HD-STP", None, None),
    ],
)
def test_a_cited_document_is_told_by_type_number_day_and_issuer(text, kind, number, date, issuer):
    assert only(text) == (kind, number, date, issuer)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Nghị quyết số 76/NQCP", "76/NQ-CP"),
        ("Nghị quyết số 76/NQ- CP", "76/NQ-CP"),
        ("Nghị định số 78/2021/NĐ -CP", "78/2021/NĐ-CP"),
        ("Quyết định số 468/QĐ-TTG", "468/QĐ-TTg"),
        ("Chỉ thị số 27/CTTg", "27/CT-TTg"),
        ("Kế hoạch số 44 /KH-UBND", "44/KH-UBND"),
        ("Kế hoạch *số 75/KH-\nUBND*", "75/KH-UBND"),
        ("Tờ trình số 12/TTr- SNN-CCTL", "12/TTr-SNN-CCTL"),
        ("Chỉ\nthị so 41-CT/TW", "41-CT/TW"),
    ],
)
def test_slips_and_line_breaks_hide_no_number(text, number):
    assert only(text)[1] == number


def test_a_day_that_no_calendar_has_or_that_is_blank_is_no_day():
    assert only("Quyết định số 5/QĐ-UBND ngày 31/02/2026 của UBND tỉnh")[2:] == (None, "UBND tỉnh")
    blank = only("Kèm theo Quyết định số     /QĐ-UBND ngày     tháng 01 năm 2026 của UBND xã")
    assert blank == ("Quyết định", None, None, "UBND xã")


def test_members_of_a_list_share_type_and_issuer():
    text = "các Nghị định: số 37/2019/NĐ-CP ngày 07/5/2019, số 58/2023/NĐ-CP ngày 12/8/2023"
    assert [told(cited)[:3] for cited in find_citations(text)] == [
        ("Nghị định", "37/2019/NĐ-CP", "2019-05-07"),
        ("Nghị định", "58/2023/NĐ-CP", "2023-08-12"),
    ]
    text = "Nghị quyết số 39-NQ/TW và kết luận số 17-KL/TW của Bộ Chính trị"
    assert [(cited.kind, cited.issuer) for cited in find_citations(text)] == [
        ("Nghị quyết", "Bộ Chính trị"),
        ("Kết luận", "Bộ Chính trị"),
    ]


def test_an_amending_law_is_one_document_with_its_own_day():
    text = "Luật sửa đổi, bổ sung một số điều của Luật Đê điều và Luật Nhà ở ngày 17/6/2020;"
    assert only(text) == ("Luật", None, "2020-06-17", "Quốc hội")


def test_the_text_of_another_document_ends_an_issuer():
    text = "Chỉ thị số 32/CT-TTg của Thủ tướng Chính phủ và Kế hoạch của Sở"
    assert only(text)[3] == "Thủ tướng Chính phủ"


@pytest.mark.parametrize(
    "text",
    [
        "UBND TỈNH BÌNH MINH\nSố: 67/KH-SVHTT\nBình Minh, ngày 26 tháng 01 năm 2026",
        "giai đoạn 2021-2025, 30/34 tỉnh, 24/7, 12/3/2024, TP/UBND",
        "Hội Luật gia tỉnh, Báo Pháp luật, Sở Kế hoạch và Đầu tư",
        "thu 5/QL-AB đồng",
    ],
)
def test_what_is_no_citation_is_not_taken_for_one(text):
    assert find_citations(text) == []


def test_the_place_leads_back_to_the_words():
    text = "Thực hiện Kế\nhoạch số 5/KH-UBND\nngày 02/02/2026 của UBND xã; các đơn vị"
    (cited,) = find_citations(text)
    assert squeeze(text[cited.start : cited.end]) == cited.text
    assert cited.text == "Kế hoạch số 5/KH-UBND ngày 02/02/2026 của UBND xã"


PIECES = (
    "Nghị định ", "số ", "12", "/2020", "/NĐ-CP", "\n", " ", "ngày ", "01/5/2026", "Luật ", "của ",
    "Chính phủ", "Đất đai", ", ", "; ", "**", "-NQ/TW", " và ", "(", "Số: ",
)  # fmt: skip


@given(st.lists(st.sampled_from(PIECES), max_size=25).map("".join))
def test_citations_come_in_order_and_never_overlap(text):
    found = find_citations(text)
    for this, after in pairwise(found):
        assert this.start < this.end <= after.start
    assert all(cited.end <= len(text) for cited in found)


def test_the_day_behind_a_list_of_numbers_is_the_day_of_each():
    one, other = find_citations("Công điện số 08/CĐ-UBND và số 09/CĐ-UBND ngày 19/11/2025")
    assert one.date == other.date == "2025-11-19"
    old, new = find_citations("Thông tư số 01/2020/TT-BTC và số 02/2021/TT-BTC ngày 05/3/2021")
    assert (old.date, new.date) == (None, "2021-03-05")


def test_an_underline_for_a_dash_is_a_slip_and_around_a_number_it_is_emphasis() -> None:
    numbers = [one.number for one in find_citations("Thông tư 31/2025/TT_BCA, _92/2017/NĐ-CP_")]
    assert numbers == ["31/2025/TT-BCA"]
    assert find_citations("Thông tư 31/2025/TT__BCA, 5/TT_, 7/2020/AB_C_, 8/TT_1_x")
