"""Decisions of announcement: the procedures they announce, from tables and from prose."""

from datetime import date

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as rules
from hypothesis import strategies as st

from motcua.catalogue.reading.decisions import read_decision
from motcua.catalogue.rules.announcement_kinds import Change

TABLES = """ỦY BAN NHÂN DÂN\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
TỈNH BÌNH MINH\tĐộc lập - Tự do - Hạnh phúc
Số: 412/QĐ-UBND\tBình Minh, ngày 05 tháng 8 năm 2026
QUYẾT ĐỊNH
Về việc công bố danh mục thủ tục hành chính mới ban hành, được sửa đổi, bổ sung và bị bãi bỏ
trong lĩnh vực nghệ thuật biểu diễn
CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH
Căn cứ Nghị định số 63/2010/NĐ-CP ngày 08 tháng 6 năm 2010 của Chính phủ;
Điều 2. Quyết định này có hiệu lực kể từ ngày 15 tháng 8 năm 2026.
A. DANH MỤC THỦ TỤC HÀNH CHÍNH MỚI BAN HÀNH
STT\tTên thủ tục hành chính\tThời hạn giải quyết\tCăn cứ pháp lý
I. Lĩnh vực Nghệ thuật biểu diễn
1\tThông báo tổ chức biểu diễn (1.900001)\t05 ngày\tNghị định số 144/2020/NĐ-CP
B. DANH MỤC THỦ TỤC HÀNH CHÍNH ĐƯỢC SỬA ĐỔI, BỔ SUNG
TT\tMã số TTHC\tTên TTHC\tTên văn bản QPPL quy định nội dung sửa đổi, bổ sung
1\t1.900002.000.00.00.H38\tCấp giấy phép tổ chức thi người đẹp\tThông tư 07/2026/TT-BVHTTDL
2\t\tCấp lại giấy phép\tNghị định số 23/2026/NĐ-CP
C. DANH MỤC THỦ TỤC HÀNH CHÍNH BỊ BÃI BỎ
Số TT\tSố hồ sơ TTHC\tTên thủ tục hành chính\tTên VBQPPL quy định việc bãi bỏ
1\t2.900003\tXác nhận danh mục sách nhập khẩu\tNghị định số 23/2026/NĐ-CP
"""
PROSE = """Số: 9/QĐ-BTP
Hà Nội, ngày 2/7/2026
QUYẾT ĐỊNH
Công bố thủ tục hành chính trong lĩnh vực hộ tịch
Điều 1. Công bố kèm theo Quyết định này:
1. Thủ tục hành chính được thay thế:
a) Thủ tục đăng ký khai sinh lưu động (mã số: 1.900011);
b) Thủ tục “Đăng ký kết hôn lưu động”, mã 1.900012, theo Nghị định số 87/2020/NĐ-CP;
2. Thủ tục hành chính bị bãi bỏ:
- Thủ tục xác nhận tình trạng cũ.
Điều 3. Quyết định có hiệu lực thi hành từ ngày ký.
"""


def test_tables_are_read_by_their_heads_under_their_headings() -> None:
    found = read_decision(TABLES)
    assert [(one.change, one.number, one.name) for one in found.items] == [
        (Change.NEW, "1.900001", "Thông báo tổ chức biểu diễn"),
        (Change.AMENDED, "1.900002.000.00.00.H38", "Cấp giấy phép tổ chức thi người đẹp"),
        (Change.AMENDED, "", "Cấp lại giấy phép"),
        (Change.ABOLISHED, "2.900003", "Xác nhận danh mục sách nhập khẩu"),
    ]
    assert [one.basis for one in found.items] == [
        "144/2020/NĐ-CP",
        "07/2026/TT-BVHTTDL",
        "23/2026/NĐ-CP",
        "23/2026/NĐ-CP",
    ]
    assert found.items[0].sector == "Nghệ thuật biểu diễn"
    assert [one.sector for one in found.items[1:]] == ["", "", ""]
    assert found.items[0].line == 13
    assert found.remarks == ("Có thủ tục không ghi mã số.",)


def test_the_letterhead_says_number_day_subject_and_since_when() -> None:
    found = read_decision(TABLES)
    assert (found.number, found.signed_on) == ("412/QĐ-UBND", date(2026, 8, 5))
    assert found.effective_on == date(2026, 8, 15)
    assert found.subject.endswith("trong lĩnh vực nghệ thuật biểu diễn")


def test_prose_is_read_by_its_numbered_lines() -> None:
    found = read_decision(PROSE)
    assert [(one.change, one.number, one.name) for one in found.items] == [
        (Change.REPLACED, "1.900011", "Đăng ký khai sinh lưu động"),
        (Change.REPLACED, "1.900012", "Đăng ký kết hôn lưu động"),
        (Change.ABOLISHED, "", "Xác nhận tình trạng cũ"),
    ]
    assert found.items[1].basis == "87/2020/NĐ-CP"
    assert found.subject == "Công bố thủ tục hành chính trong lĩnh vực hộ tịch"
    assert (found.issuer, found.effective_on) == ("Bộ Tư pháp", date(2026, 7, 2))


@pytest.mark.parametrize("text", ["", "Tin tức\nSáng nay trời nắng.", "1\t2\t3\n4\t5\t6"])
def test_what_announces_nothing_has_no_items(text: str) -> None:
    assert read_decision(text).items == ()


@rules(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.text(alphabet="1.90\t\n)abThủ tục“”(", max_size=400))
def test_any_text_is_read_without_a_crash(text: str) -> None:
    for item in read_decision(text).items:
        assert item.name
        assert 1 <= item.line <= text.count("\n") + 1


@pytest.mark.parametrize("piece", ["1.900001 ", "thủ tục ", "\t", "1) ", "“", "có hiệu lực từ "])
def test_hostile_decisions_are_read_in_linear_time(piece: str) -> None:
    read_decision(piece * (300_000 // len(piece)))
