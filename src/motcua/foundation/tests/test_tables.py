"""Lists as files: nothing in a cell is taken for a formula, numbers stay numbers."""

import csv
import io

import pytest
from openpyxl import load_workbook

from motcua.foundation.web.tables import csv_answer, harmless, xlsx_answer

ROWS = [["=1+1", 50_000, None], ["Đăng ký, khai sinh", "x\ny", ""]]


@pytest.mark.parametrize("start", [*"=+-@＝＋－＠", " =", "tab", "return", "line"])
def test_what_begins_like_a_formula_is_text(start: str) -> None:
    sign = {"tab": "\t", "return": "\r", "line": "\n"}.get(start, start)
    assert harmless(f"{sign}cmd|' /C calc'!A0") == f"'{sign}cmd|' /C calc'!A0"


def test_other_text_and_numbers_stay() -> None:
    assert [harmless(one) for one in ("Đăng ký", "1.001193", -5, None, "")] == [
        "Đăng ký", "1.001193", -5, None, "",
    ]  # fmt: skip


@pytest.mark.django_db  # an answer that is closed looks after the database's connections
def test_a_list_is_the_same_as_csv_and_as_a_workbook() -> None:
    text = csv_answer(["Tên", "Số", "Ghi chú"], ROWS, "x").getvalue().decode("utf-8-sig")
    assert list(csv.reader(io.StringIO(text))) == [
        ["Tên", "Số", "Ghi chú"], ["'=1+1", "50000", ""], ["Đăng ký, khai sinh", "x\ny", ""],
    ]  # fmt: skip
    answer = xlsx_answer(["Tên", "Số", "Ghi chú"], ROWS, "x", title="Sổ", widths=(20, 10, 10))
    sheet = load_workbook(io.BytesIO(answer.getvalue())).active
    assert [cell.value for cell in sheet[2]] == ["'=1+1", 50_000, None]
    assert sheet["A2"].data_type == "s"
    answer.close()


def test_a_long_list_is_sent_in_pieces() -> None:
    pieces = list(csv_answer(["A"], ([n] for n in range(2_000)), "x"))
    assert len(pieces) > 3
