"""Which tables of a decision list procedures, and what is listed in more than one place."""

import pytest

from motcua.catalogue.reading.decisions import read_decision
from motcua.catalogue.rules.announcement_kinds import Change

HEAD = "Số: 9/QĐ-BVHTTDL\nHà Nội, ngày 2/7/2026\nQUYẾT ĐỊNH\nCông bố thủ tục hành chính\n"
LIST = f"""{HEAD}PHẦN I. DANH MỤC THỦ TỤC HÀNH CHÍNH
A. DANH MỤC THỦ TỤC HÀNH CHÍNH MỚI BAN HÀNH
STT\tMã số TTHC\tTên thủ tục hành chính\tThời hạn giải quyết
1\t1.900001\tThông báo tổ chức thi\t05 ngày
2\t\tCấp lại giấy phép\tTrong ngày
B. DANH MỤC THỦ TỤC HÀNH CHÍNH BỊ BÃI BỎ
STT\tMã số TTHC\tTên thủ tục hành chính\tGhi chú
1\t1.900003\tXác nhận cũ\t
"""
CONTENT = """PHẦN II
NỘI DUNG CỤ THỂ CỦA TỪNG THỦ TỤC HÀNH CHÍNH
1. Thủ tục: Thông báo tổ chức thi (mã số 1.900001)
a) Trình tự thực hiện: nộp hồ sơ như thủ tục mã 1.900009.
- Kết quả của thủ tục Cấp thẻ (1.900008) nếu có.
Tên giấy tờ\tSố bản\tGhi chú
Tờ khai theo mẫu\tBản chính\tMẫu 01
STT\tTên giấy tờ\tSố lượng
1\tVăn bản thông báo\t01 bản chính
2. Thủ tục Cấp lại giấy phép
b) Phí: 50.000 đồng
Trường hợp\tMức phí\tCăn cứ
Cấp mới\t50.000 đồng\tThông tư 12/2026/TT-BTC
Nơi nhận: - Như Điều 3;\tBỘ TRƯỞNG
"""
Told = list[tuple[Change | None, str, str]]
LISTED: Told = [
    (Change.NEW, "1.900001", "Thông báo tổ chức thi"),
    (Change.NEW, "", "Cấp lại giấy phép"),
    (Change.ABOLISHED, "1.900003", "Xác nhận cũ"),
]


def told(text: str) -> Told:
    return [(one.change, one.number, one.name) for one in read_decision(text).items]


def test_what_is_listed_and_then_told_in_full_is_one_procedure() -> None:
    assert told(LIST + CONTENT) == LISTED


def test_content_that_comes_before_the_list_does_not_say_what_happens() -> None:
    content = CONTENT.replace("PHẦN II\n", "PHẦN I\n")
    assert told(HEAD + content + LIST.removeprefix(HEAD)) == LISTED


def test_content_without_a_list_is_read_by_its_numbered_titles() -> None:
    assert told(HEAD + CONTENT) == [(None, "1.900001", "Thông báo tổ chức thi")]
    new = CONTENT.replace("THỦ TỤC HÀNH CHÍNH\n", "THỦ TỤC HÀNH CHÍNH MỚI BAN HÀNH\n")
    assert told(HEAD + new) == LISTED[:2]


@pytest.mark.parametrize(
    "table",
    [
        "Giấy tờ\tSố bản\tGhi chú\nVăn bản thông báo\t01 bản chính\tMẫu số 01\n",
        "STT\tTên giấy tờ\tSố bản\tGhi chú\n1\tTờ khai\t01 bản chính\tMẫu số 01\n",
        "Số, ký hiệu\tTên văn bản\tNgày\n144/2020/NĐ-CP\tVề biểu diễn\t14/12/2020\n",
        "Nơi nhận: - Như Điều 3; - Lưu: VT.\tCHỦ TỊCH\n",
        "TM. ỦY BAN NHÂN DÂN\tCHỦ TỊCH\n",
    ],
    ids=["papers", "numbered-papers", "bases", "recipients", "signature"],
)
def test_a_table_without_names_of_procedures_is_no_list(table: str) -> None:
    assert told(LIST + table) == LISTED
    assert told(f"{LIST}d) Thành phần hồ sơ\n{table}") == LISTED


def test_a_list_without_ordinals_or_with_ordinals_that_word_counts_itself_is_a_list() -> None:
    text = (
        f"{HEAD}DANH MỤC THỦ TỤC HÀNH CHÍNH MỚI BAN HÀNH\n"
        "STT\tTên thủ tục hành chính\tThời hạn\n\tThông báo tổ chức thi\tTrong ngày\n"
        "Lĩnh vực Nghệ thuật biểu diễn\n\tCấp lại giấy phép\tTrong ngày\n"
    )
    assert [name for *_, name in told(text)] == ["Thông báo tổ chức thi", "Cấp lại giấy phép"]


@pytest.mark.parametrize("level", ["CẤP TỈNH", "Thủ tục hành chính cấp xã"])
@pytest.mark.parametrize("mark", ["A\t", "I\t\t", "1\t\t", "A. ", "1. "], ids=repr)
def test_the_level_or_field_above_some_rows_is_no_procedure(mark: str, level: str) -> None:
    groups = f"{mark}{level}\nI\tLĩnh vực Nghệ thuật\n1\t1.9"
    text = LIST.replace("\n1\t1.9", f"\n{groups}", 1)
    assert told(text) == LISTED
    assert read_decision(text).items[0].sector == "Nghệ thuật"


@pytest.mark.parametrize("name", ["Thủ tục sửa đổi giấy phép", "Thủ tục bãi bỏ giấy phép"])
def test_a_name_that_speaks_of_changing_is_a_procedure_and_no_heading(name: str) -> None:
    text = (
        f"{HEAD}DANH MỤC THỦ TỤC HÀNH CHÍNH MỚI BAN HÀNH\nSTT\tTên thủ tục hành chính\tMã số\n"
        f"1\t{name}\t1.900001\n2\t{name} con\t\n"
    )
    assert told(text) == [(Change.NEW, "1.900001", name), (Change.NEW, "", f"{name} con")]


def test_the_code_of_the_place_and_the_national_code_are_one_procedure() -> None:
    text = LIST + CONTENT.replace("1.900001", "1.900001.000.00.00.H38")
    assert told(text) == LISTED


def test_what_two_lists_treat_differently_stays_apart_to_be_looked_at() -> None:
    text = LIST.replace("1.900003\tXác nhận cũ", "1.900001\tThông báo tổ chức thi")
    assert [change for change, number, _ in told(text) if number] == [
        Change.NEW,
        Change.ABOLISHED,
    ]


def test_the_same_name_under_two_codes_is_two_procedures() -> None:
    text = LIST.replace("2\t\tCấp lại giấy phép", "2\t1.900002\tThông báo tổ chức thi")
    assert [number for _, number, _ in told(text)] == ["1.900001", "1.900002", "1.900003"]


def test_many_procedures_of_one_name_are_read_in_good_time() -> None:
    rows = (f"{n}\t1.{n:06d}\tCấp lại giấy phép\t05 ngày\n" for n in range(1, 1000))
    head = "STT\tMã số\tTên thủ tục hành chính\tThời hạn\n"
    assert len(read_decision(f"{HEAD}{head}{''.join(rows)}").items) == 999


def test_a_list_in_the_articles_and_again_in_the_annex_is_one() -> None:
    articles = (
        "Điều 1. Công bố:\n1. Thủ tục hành chính mới ban hành:\n"
        "a) Thủ tục “Thông báo tổ chức thi” (mã số 1.900001);\nb) Thủ tục cấp lại giấy phép;\n"
        "Điều 2. Quyết định này có hiệu lực kể từ ngày ký.\n"
    )
    found = told(HEAD + articles + LIST.removeprefix(HEAD))
    assert [(change, number) for change, number, _ in found] == [
        (change, number) for change, number, _ in LISTED
    ]
