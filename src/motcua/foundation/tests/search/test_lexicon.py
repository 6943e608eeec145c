"""Everyday words and abbreviations, and how staff keep them."""

from datetime import UTC, datetime

import pytest

from motcua.foundation import audit, jobs, search
from motcua.foundation.actor import SYSTEM, Actor, Grant
from motcua.foundation.models import LexiconEntry, LexiconKind
from motcua.foundation.policies import Forbidden
from motcua.foundation.search.lexicon import changing, listing
from motcua.foundation.search.lexicon.changing import Wording
from motcua.foundation.search.lexicon.seeding import our_words, seed
from motcua.foundation.tests.search.shelf import SHELF, found

pytestmark = pytest.mark.django_db
NOW = datetime(2026, 11, 24, 2, tzinfo=UTC)
OFFICER = Actor("a", "m", "Bình", (Grant("unit_officer", ""),))


@pytest.fixture(autouse=True)
def _shelf() -> None:
    search.put_many(SHELF)


def wording(words: str, means: str, *, abbreviation: bool = False) -> Wording:
    kind = LexiconKind.ABBREVIATION if abbreviation else LexiconKind.SYNONYM
    return Wording(kind, words, means)


def test_everyday_words_find_the_official_ones() -> None:
    assert found("giấy hôn thú")[0] == "1.000001"
    assert found("giay hon thu")[0] == "1.000001"
    assert found("mất hộ khẩu xin xác nhận cư trú")[0] == "2.000007"


def test_an_abbreviation_finds_what_is_spelled_out_and_the_other_way_round() -> None:
    assert found("GPXD")[0] == "2.000006"
    search.put(search.Entry("procedure", "catalogue.procedure:3.000001", "Cấp lại sổ BHXH"))
    assert found("sổ bảo hiểm xã hội") == ["3.000001"]


def test_a_word_added_by_staff_works_at_once() -> None:
    assert found("giấy se duyên") == []
    changing.add(wording("giấy se duyên", "đăng ký kết hôn"), by=SYSTEM, at=NOW)
    assert found("giấy se duyên")[0] == "1.000001"


def test_titles_are_read_again_by_a_job_when_an_abbreviation_is_added() -> None:
    search.put(
        search.Entry("procedure", "catalogue.procedure:3.000002", "Cấp thẻ XYZT cho ngư dân")
    )
    changing.add(wording("XYZT", "xuồng ba lá", abbreviation=True), by=SYSTEM, at=NOW)
    assert jobs.run_pending() == 1
    assert found("thẻ xuồng ba lá") == ["3.000002"]


def test_what_is_removed_works_no_more_and_does_not_come_back() -> None:
    entry = LexiconEntry.objects.get(words="giấy hôn thú")
    changing.remove(entry.code, by=SYSTEM, at=NOW)
    assert seed() == 0
    assert LexiconEntry.objects.get(words="giấy hôn thú").is_removed
    again = changing.add(wording("giấy hôn thú", "đăng ký kết hôn"), by=SYSTEM, at=NOW)
    assert again.pk == entry.pk


def test_words_stand_once_in_the_lexicon() -> None:
    with pytest.raises(changing.AlreadyThere):
        changing.add(wording(" giấy  hôn thú ", "kết hôn"), by=SYSTEM, at=NOW)
    other = changing.add(wording("giấy se duyên", "kết hôn"), by=SYSTEM, at=NOW)
    with pytest.raises(changing.AlreadyThere):
        changing.change(other.code, wording("giấy hôn thú", "kết hôn"), by=SYSTEM, at=NOW)


def test_who_changes_the_lexicon_is_on_record() -> None:
    entry = changing.add(wording("giấy se duyên", "kết hôn ;; hôn thú"), by=SYSTEM, at=NOW)
    changing.change(entry.code, wording("giấy se duyên", "kết hôn"), by=SYSTEM, at=NOW)
    lines = audit.trail(entry)
    assert [line.code for line in lines] == ["lexicon.changed", "lexicon.added"]
    assert lines[1].sentence == "Thêm từ tìm kiếm “giấy se duyên”: kết hôn; hôn thú"


def test_an_officer_does_not_change_the_lexicon() -> None:
    with pytest.raises(Forbidden):
        changing.add(wording("giấy se duyên", "kết hôn"), by=OFFICER, at=NOW)


def test_public_pages_explain_what_is_marked_so() -> None:
    assert listing.explained()["BHXH"] == "bảo hiểm xã hội"
    assert "giấy hôn thú" not in listing.explained()


def test_the_words_that_come_with_the_product_are_in_order() -> None:
    rows = our_words()
    assert len({row.words.casefold() for row in rows}) == len(rows) > 1000
    assert all(row.words.strip() == row.words and row.means for row in rows)
    assert {row.kind for row in rows} == set(LexiconKind.values)


def test_the_list_finds_words_and_meanings() -> None:
    assert [row.words for row in listing.page("giấy hôn thú").rows] == ["giấy hôn thú"]
    assert listing.page("đăng ký kết hôn", kind="abbreviation").rows[0].words == "ĐKKH"


def test_an_abbreviation_leads_where_its_words_lead() -> None:
    search.put(
        search.Entry("procedure", "catalogue.procedure:3.000003", "Đăng ký thành lập hộ kinh doanh")
    )
    assert found("ĐKKD")[0] == found("đăng ký kinh doanh")[0] == "3.000003"
