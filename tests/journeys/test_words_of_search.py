"""A coordinator sees what people searched in vain and gives the lexicon the missing word."""

import pytest

from motcua.foundation import search
from motcua.foundation.models import LexiconEntry
from motcua.foundation.search import signals
from motcua.kernel import clock
from motcua.people.models import Member
from tests.support.browser import Meet

pytestmark = pytest.mark.browser


def test_a_word_searched_in_vain_becomes_one_that_is_understood(
    meet_either: Meet, hanh: Member
) -> None:
    search.put(search.Entry("procedure", "catalogue.procedure:1.9", "Đăng ký kết hôn"))
    today = clock.local_date(clock.now())
    for text, hits in (("giấy se duyên", 0), ("đăng ký kết hôn", 3)):
        signals.note_search(text, hits_count=hits, on=today)
    coordinator = meet_either().sign_in(hanh)
    coordinator.open("/nguoi-dan-tim-gi/")
    coordinator.press("Thêm từ đồng nghĩa cho câu giấy se duyên")
    coordinator.page.get_by_label("Nghĩa là").fill("đăng ký kết hôn")
    coordinator.press("Thêm từ")
    assert coordinator.sees("Đã ghi từ “giấy se duyên”")
    assert search.find("giấy se duyên").hits[0].title == "Đăng ký kết hôn"
    coordinator.open("/tu-tim-kiem/?tim=se+duy%C3%AAn")
    coordinator.press("giấy se duyên")
    coordinator.press("Bỏ từ này")
    coordinator.press("Bỏ từ")
    assert not LexiconEntry.objects.filter(words="giấy se duyên").exists()
    coordinator.open("/tu-tim-kiem/")
