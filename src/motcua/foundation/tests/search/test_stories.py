"""Questions as people tell them: a story around a few words that count."""

import pytest

from motcua.foundation import search
from motcua.foundation.search.meanings import Meaning, phrase
from motcua.foundation.search.phrases import Phrasebook
from motcua.foundation.tests.search.shelf import SHELF, found

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _shelf() -> None:
    search.put_many(SHELF)
    titles = {
        "4.000001": "Khai báo tạm vắng",
        "4.000002": "Cấp lại giấy phép xây dựng đối với công trình cấp IV",
        "4.000003": "Đăng ký mua, thuê mua, thuê nhà ở xã hội",
        "4.000004": "Công nhận người lao động có thu nhập thấp",
        "4.000005": "Cấp giấy chứng nhận đủ điều kiện kinh doanh đặt cược bóng đá quốc tế",
    }
    search.put_many(
        search.Entry("procedure", f"catalogue.procedure:{number}", title)
        for number, title in titles.items()
    )


def test_words_of_the_story_do_not_hide_the_one_notion_asked_for() -> None:
    assert found("đi khỏi nhà lâu ngày báo tạm vắng")[0] == "4.000001"


def test_lai_is_never_taken_for_a_filler() -> None:
    assert found("cấp lại giấy phép xây dựng")[0] == "4.000002"


def test_for_whom_it_is_counts_less_than_what_is_asked_for() -> None:
    assert found("mua nhà ở xã hội cho người thu nhập thấp")[0] == "4.000003"


@pytest.mark.parametrize("text", ["ĐKKH", "dkkh", "GCNĐKKH", "gcndkkh"])
def test_abbreviations_need_no_marks_and_may_be_written_as_one(text: str) -> None:
    assert found(text)[0] == "1.000001"


@pytest.mark.parametrize("text", ["lịch thi đấu bóng đá", "lich thi dau bong da"])
def test_what_no_office_answers_needs_more_than_a_word_in_common(text: str) -> None:
    assert found(text) == []


def test_a_longer_notion_that_begins_later_is_the_one_meant() -> None:
    book = Phrasebook(
        Meaning(phrase(words), (phrase("đăng ký"),), is_abbreviation=False)
        for words in ("muốn mở", "mở quán ăn")
    )
    words = phrase("muốn mở quán ăn")
    assert [(one.start, one.end) for one in book.read(words.marked, words.plain)] == [(1, 4)]


@pytest.mark.parametrize(
    "text", ["ddawng kys keets hoon", "đăng kys kết hôn", "đăngký kếthôn", "đăng k ý kết hôn"]
)
def test_raw_keys_and_blanks_in_the_wrong_place_are_put_right(text: str) -> None:
    assert found(text)[0] == "1.000001"


def test_the_words_of_an_everyday_phrase_may_stand_in_another_order() -> None:
    search.put(search.Entry("procedure", "catalogue.procedure:4.000006", "Tách hộ"))
    assert found("khẩu nhà em muốn tách ra riêng")[0] == "4.000006"
