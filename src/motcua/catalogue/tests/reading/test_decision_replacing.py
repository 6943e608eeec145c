"""Which procedure a decision puts in the place of which."""

import pytest

from motcua.catalogue.reading.decisions import read_decision
from motcua.catalogue.rules.announcement_kinds import Change

HEAD = "Số: 9/QĐ-BVHTTDL\nHà Nội, ngày 2/7/2026\nQUYẾT ĐỊNH\nCông bố thủ tục hành chính\n"
BOTH_CODES = f"""{HEAD}II. DANH MỤC THỦ TỤC HÀNH CHÍNH ĐƯỢC THAY THẾ
STT\tMã số TTHC bị thay thế\tTên TTHC bị thay thế\tMã số TTHC\tTên TTHC thay thế\tTên VBQPPL
1\t1.900022\tCấp phép cũ\t1.900021\tThông báo tổ chức biểu diễn\tNghị định số 23/2026/NĐ-CP
2\t1.900024\tCấp phép hội thi cũ\t\tThông báo hội thi\tNghị định số 23/2026/NĐ-CP
"""
MINISTRY = f"""{HEAD}2. Danh mục thủ tục hành chính được thay thế
STT\tSố hồ sơ TTHC\tTên TTHC được thay thế\tTên TTHC thay thế\tTên VBQPPL quy định nội dung thay thế
1\t1.900022\tCấp phép cũ\tThông báo tổ chức biểu diễn\tNghị định số 23/2026/NĐ-CP
"""
IN_BRACKETS = f"""{HEAD}B. DANH MỤC THỦ TỤC HÀNH CHÍNH ĐƯỢC THAY THẾ
STT\tTên thủ tục hành chính được thay thế\tTên thủ tục hành chính thay thế\tCăn cứ pháp lý
1\tCấp phép cũ (1.900022)\tThông báo tổ chức biểu diễn (1.900021)\tNghị định 23/2026/NĐ-CP
"""
NOTE = f"""{HEAD}A. DANH MỤC THỦ TỤC HÀNH CHÍNH MỚI BAN HÀNH
STT\tMã số TTHC\tTên TTHC\tCăn cứ pháp lý\tGhi chú
1\t1.900021\tThông báo tổ chức biểu diễn\tNghị định 23/2026/NĐ-CP\tThay thế TTHC có mã 1.900022
2\t1.900023\tThông báo hội thi\tNghị định 23/2026/NĐ-CP\t
"""
ABOLISHED = f"""{HEAD}A. DANH MỤC THỦ TỤC HÀNH CHÍNH MỚI BAN HÀNH
STT\tMã số TTHC\tTên TTHC\tCăn cứ pháp lý
1\t1.900021\tThông báo tổ chức biểu diễn\tNghị định 23/2026/NĐ-CP
B. DANH MỤC THỦ TỤC HÀNH CHÍNH BỊ BÃI BỎ
STT\tSố hồ sơ TTHC\tTên thủ tục hành chính\tGhi chú
1\t1.900022\tCấp phép cũ\tĐược thay thế bởi thủ tục 1.900021
"""
PROSE = f"""{HEAD}1. Thủ tục hành chính mới ban hành:
a) Thủ tục “Thông báo tổ chức biểu diễn” (mã số 1.900021) thay thế thủ tục mã số 1.900022;
b) Thủ tục “Thông báo hội thi” (mã số 1.900023).
"""


def pairs(text: str) -> list[tuple[str, str, str]]:
    """(code, name of what is replaced, its code) of each procedure that is not abolished."""
    return [
        (one.number, one.replaces, one.replaces_number)
        for one in read_decision(text).items
        if one.change is not Change.ABOLISHED
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            BOTH_CODES,
            [
                ("1.900021", "Cấp phép cũ", "1.900022"),
                ("", "Cấp phép hội thi cũ", "1.900024"),
            ],
        ),
        (IN_BRACKETS, [("1.900021", "Cấp phép cũ", "1.900022")]),
        (NOTE, [("1.900021", "", "1.900022"), ("1.900023", "", "")]),
        (ABOLISHED, [("1.900021", "", "1.900022")]),
        (PROSE, [("1.900021", "", "1.900022"), ("1.900023", "", "")]),
    ],
    ids=["both-codes", "in-brackets", "in-a-note", "said-of-the-abolished", "prose"],
)
def test_what_is_replaced_is_read_by_its_code(
    text: str, expected: list[tuple[str, str, str]]
) -> None:
    assert pairs(text) == expected


def test_the_single_code_of_a_ministrys_table_is_settled_by_the_catalogue() -> None:
    (one,) = read_decision(MINISTRY).items
    assert (one.name, one.replaces) == ("Thông báo tổ chức biểu diễn", "Cấp phép cũ")
    assert one.number == "1.900022"


def test_a_list_of_nothing_but_replaced_ones_is_read_by_their_names() -> None:
    text = (
        f"{HEAD}B. DANH MỤC THỦ TỤC HÀNH CHÍNH ĐƯỢC THAY THẾ\n"
        "STT\tMã số TTHC\tTên TTHC được thay thế\tCăn cứ pháp lý\n"
        "1\t1.900022\tCấp phép cũ\tNghị định 23/2026/NĐ-CP\n"
    )
    (one,) = read_decision(text).items
    assert (one.number, one.name, one.change) == ("1.900022", "Cấp phép cũ", Change.REPLACED)


@pytest.mark.parametrize("piece", ["thay thế 1.90000", "thay thế bởi ", "được thay thế "])
def test_hostile_words_are_read_in_linear_time(piece: str) -> None:
    read_decision(piece * (300_000 // len(piece)))


def test_a_name_in_quotation_marks_is_read_where_no_code_is_said() -> None:
    text = f"{HEAD}1. Thủ tục hành chính mới ban hành:\n"
    text += "a) Thủ tục “Thông báo biểu diễn” (mã 1.900021) thay thế thủ tục “Cấp phép cũ”;\n"
    (one,) = read_decision(text).items
    assert (one.name, one.replaces, one.replaces_number) == (
        "Thông báo biểu diễn",
        "Cấp phép cũ",
        "",
    )
