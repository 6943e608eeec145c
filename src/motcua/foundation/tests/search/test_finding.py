"""What people type, and what they find."""

import pytest
from django.db import connection

from motcua.foundation import search
from motcua.foundation.models import SearchEntry, SearchTerm
from motcua.foundation.search import matching
from motcua.foundation.search.counting import count_again
from motcua.foundation.tests.search.shelf import SHELF, found

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _shelf() -> None:
    search.put_many(SHELF)


@pytest.mark.parametrize(
    "text",
    ["đăng ký kết hôn", "dang ky ket hon", "ĐĂNG KÝ KẾT HÔN", "đăng kí kết hôn", "kết hôn đăng ký"],
)
def test_marks_capitals_and_spelling_make_no_difference(text: str) -> None:
    assert found(text)[0] == "1.000001"


@pytest.mark.parametrize(
    "text", ["1.000001", "1000001", "1 000 001", "000001", "1.000001.000.00.00.H01", "mã 1.000001?"]
)
def test_a_code_finds_its_procedure_alone(text: str) -> None:
    assert found(text) == ["1.000001"]


def test_the_beginning_of_a_code_is_enough() -> None:
    assert sorted(found("1.00000")) == [f"1.00000{last}" for last in range(1, 6)]


def test_the_plain_procedure_stands_before_its_variants() -> None:
    assert found("đăng ký kết hôn")[:2] == ["1.000001", "1.000002"]
    assert found("kết hôn có yếu tố nước ngoài")[0] == "1.000002"


def test_a_word_half_typed_is_a_beginning() -> None:
    assert found("dang ky ket h")[0] == "1.000001"


def test_words_of_asking_are_not_searched_for() -> None:
    assert found("tôi muốn đăng ký kết hôn thì cần gì")[0] == "1.000001"


def test_a_slip_of_the_finger_still_finds_and_says_so() -> None:
    answer = search.find("đăng ký kết hôm")
    assert answer.hits[0].ref.endswith("1.000001")


def test_what_nobody_offers_finds_nothing() -> None:
    assert found("cách nấu phở") == []


def test_facets_narrow_and_are_counted() -> None:
    answer = search.find("đăng ký", facets={"level": ["Cấp tỉnh"]})
    assert [hit.ref[-8:] for hit in answer.hits] == ["1.000005"]
    counts = {(one.name, one.value): one.count for one in search.find("đăng ký").facets}
    assert counts["level", "Cấp tỉnh"] == 1


def test_the_words_asked_for_are_marked_in_the_title() -> None:
    hit = search.find("ket hon").hits[0]
    assert [hit.title[start:end] for start, end in hit.marks] == ["kết hôn"]


def test_an_entry_put_again_takes_the_place_of_the_old_one() -> None:
    search.put(search.Entry("procedure", "catalogue.procedure:1.000001", "Cho mượn sáo trúc"))
    assert found("sáo trúc") == ["1.000001"]
    assert "1.000001" not in found("đăng ký kết hôn")


def test_what_was_removed_is_not_found_and_not_counted() -> None:
    assert search.remove("catalogue.procedure:1.000004") == 1
    assert found("sao trích lục") == []
    kept = dict(SearchTerm.objects.filter(entries_count__gt=0).values_list("term", "entries_count"))
    count_again()
    assert kept == dict(SearchTerm.objects.values_list("term", "entries_count"))


def test_everything_of_a_kind_but_the_named_can_be_removed() -> None:
    search.remove_kind("procedure", except_for=["catalogue.procedure:1.000001"])
    assert SearchEntry.objects.count() == 1


def test_the_database_holds_the_full_text() -> None:
    assert matching.missing(connection) == []


def test_a_title_is_suggested_while_it_is_typed() -> None:
    assert search.suggest("dang ky k")[0].title == "Thủ tục đăng ký kết hôn"
    assert search.suggest("d") == ()
