"""The days of a decision are its own: never those of what it cites."""

from datetime import date

import pytest

from motcua.catalogue.reading.decisions import read_decision

CITED = (
    "Căn cứ Nghị định số 63/2010/NĐ-CP ngày 08 tháng 6 năm 2010 của Chính phủ;\n"
    "Căn cứ Nghị định số 12/2026/NĐ-CP, có hiệu lực từ ngày 01/07/2026;\n"
)
TITLE = "QUYẾT ĐỊNH\nVề việc công bố thủ tục hành chính lĩnh vực nghệ thuật\n"


def a_text(head: str, *articles: str, title: str = TITLE, tail: str = "") -> str:
    return f"{head}\n{title}{CITED}QUYẾT ĐỊNH:\n" + "\n".join(articles) + f"\n{tail}"


HEADS = {
    "two-cells": ("Số: 412/QĐ-UBND\tBình Minh, ngày 05 tháng 8 năm 2026", date(2026, 8, 5)),
    "one-line": ("Số: 412/QĐ-UBND Bình Minh, ngày 05/8/2026", date(2026, 8, 5)),
    "own-lines": ("Số: 412/QĐ-UBND\nTP. Bình Minh, ngày 05-8-2026", date(2026, 8, 5)),
    "no-place": ("Số: 412/QĐ-UBND\nNgày 5 tháng 8 năm 2026", date(2026, 8, 5)),
    "broken-line": ("Số: 412/QĐ-UBND\tBình Minh, ngày 05 tháng 8\nnăm 2026", date(2026, 8, 5)),
    "no-comma": ("Số: 412/QĐ-UBND\tTP. Bình Minh ngày 05 tháng 8 năm 2026", date(2026, 8, 5)),
    "number-behind": ("Bình Minh, ngày 05 tháng 8 năm 2026\nSố: 412/QĐ-UBND", date(2026, 8, 5)),
    "blank": ("Số:      /QĐ-UBND\tBình Minh, ngày      tháng      năm 2026", None),
    "dotted": ("Số: …/QĐ-UBND\tBình Minh, ngày … tháng … năm 2026", None),
    "month-only": ("Số: .../QĐ-UBND\tBình Minh, ngày ... tháng 8 năm 2026", None),
    "no-head": ("", None),
}


@pytest.mark.parametrize(("head", "signed_on"), HEADS.values(), ids=HEADS.keys())
def test_the_day_of_signing_stands_in_the_letterhead_or_nowhere(
    head: str, signed_on: date | None
) -> None:
    found = read_decision(a_text(head, "Điều 1. Công bố.", "Điều 2. Thi hành."))
    assert (found.signed_on, found.effective_on) == (signed_on, None)


def test_a_day_in_the_title_is_not_the_day_of_signing() -> None:
    title = (
        "QUYẾT ĐỊNH\nVề việc công bố thủ tục hành chính theo Nghị định số 12/2026/NĐ-CP\n"
        "ngày 05 tháng 5 năm 2026\n"
    )
    head = "Số:     /QĐ-UBND\tBình Minh, ngày     tháng     năm 2026"
    assert read_decision(a_text(head, "Điều 1. Công bố.", title=title)).signed_on is None


def test_a_letterhead_that_was_read_out_of_order_has_its_day() -> None:
    title = f"{TITLE}Bình Minh, ngày 05 tháng 8 năm 2026\n"
    found = read_decision(a_text("Số: 412/QĐ-UBND", "Điều 1. Công bố.", title=title))
    assert found.signed_on == date(2026, 8, 5)


def test_a_title_goes_on_where_its_line_breaks() -> None:
    title = (
        "QUYẾT ĐỊNH\nVề việc công bố danh mục thủ tục hành chính\nthực hiện tại bộ phận một cửa\n"
    )
    found = read_decision(a_text(SIGNED, "Điều 1. Công bố.", title=title))
    assert found.subject.endswith("hành chính thực hiện tại bộ phận một cửa")


SIGNED = "Số: 412/QĐ-UBND\tBình Minh, ngày 05 tháng 8 năm 2026"
EFFECTS = {
    "from-a-day": ("có hiệu lực kể từ ngày 15 tháng 8 năm 2026.", date(2026, 8, 15)),
    "from-a-day-in-figures": ("có hiệu lực thi hành từ 15/8/2026.", date(2026, 8, 15)),
    "with-a-comma": ("có hiệu lực thi hành, kể từ ngày 15/8/2026.", date(2026, 8, 15)),
    "broken-line": ("có hiệu lực thi hành kể từ ngày 15\ntháng 8 năm 2026.", date(2026, 8, 15)),
    "from-signing": ("có hiệu lực thi hành kể từ ngày ký.", date(2026, 8, 5)),
    "and-replaces": (
        "có hiệu lực kể từ ngày ký, thay thế Quyết định số 9/QĐ-UBND ngày 01/02/2020.",
        date(2026, 8, 5),
    ),
    "replaces-first": (
        "thay thế Quyết định số 9/QĐ-UBND ngày 01/02/2020 và có hiệu lực từ ngày 15/8/2026.",
        date(2026, 8, 15),
    ),
    "some-days-later": ("có hiệu lực thi hành sau 10 ngày kể từ ngày ký.", None),
    "blank": ("có hiệu lực kể từ ngày      tháng      năm 2026.", None),
}


@pytest.mark.parametrize(("words", "effective_on"), EFFECTS.values(), ids=EFFECTS.keys())
def test_it_holds_since_the_day_that_its_own_article_says(
    words: str, effective_on: date | None
) -> None:
    articles = ("Điều 1. Công bố kèm theo.", f"Điều 2. Quyết định này {words}", "Điều 3. Thi hành.")
    found = read_decision(a_text(SIGNED, *articles))
    assert (found.signed_on, found.effective_on) == (date(2026, 8, 5), effective_on)


def test_what_holds_since_a_day_by_a_cited_text_says_nothing_of_the_decision() -> None:
    first = "Điều 1. Công bố thủ tục quy định tại Nghị định số 12/2026/NĐ-CP, có hiệu lực từ ngày "
    found = read_decision(a_text(SIGNED, f"{first}01/7/2026.", "Điều 2. Thi hành."))
    assert found.effective_on is None
    second = "Điều 2. Quyết định này có hiệu lực từ ngày 20/8/2026."
    found = read_decision(a_text(SIGNED, f"{first}01/7/2026.", second))
    assert found.effective_on == date(2026, 8, 20)


def test_a_draft_that_holds_since_its_signing_holds_since_no_day_yet() -> None:
    head = "Số:     /QĐ-UBND\tBình Minh, ngày     tháng     năm 2026"
    found = read_decision(a_text(head, "Điều 2. Quyết định này có hiệu lực kể từ ngày ký."))
    assert (found.signed_on, found.effective_on) == (None, None)


def test_a_list_without_its_decision_says_number_and_day_in_brackets() -> None:
    found = read_decision(
        "PHỤ LỤC\nDANH MỤC THỦ TỤC HÀNH CHÍNH MỚI BAN HÀNH\n"
        "(Ban hành kèm theo Quyết định số 412/QĐ-UBND ngày 05 tháng 8 năm 2026 của Chủ tịch)\n"
        "STT\tMã số\tTên thủ tục hành chính\n1\t1.900001\tThông báo tổ chức thi\n"
    )
    assert (found.number, found.signed_on) == ("412/QĐ-UBND", date(2026, 8, 5))
    assert [one.number for one in found.items] == ["1.900001"]


@pytest.mark.parametrize(
    "piece", ["ngày 05 ", "(kèm theo Quyết định số ", "Điều 1. có hiệu lực ", " "]
)
def test_hostile_days_are_read_in_linear_time(piece: str) -> None:
    read_decision("Điều 1.\n" + f"{piece.strip()}\n" * 40_000)
    read_decision(piece * (40_000 // len(piece)))
    read_decision(f"{piece}\n" * (40_000 // len(piece)))
