"""What is proposed for a vague task."""

from datetime import date

import pytest

from motcua.kernel.national_calendar import default_calendar
from motcua.plans.rules.evidence_kinds import EvidenceKind
from motcua.plans.rules.measurability import measurability
from motcua.plans.rules.rhythm import Rhythm
from motcua.plans.rules.specifying import Suggested, Words, suggest


def proposed(
    text: str = "", timing: str = "", result: str = "", day: date | None = None
) -> Suggested:
    return suggest(Words(text, timing, result, day), calendar=default_calendar())


@pytest.mark.parametrize(
    ("timing", "rhythm"),
    [
        ("Cả năm", Rhythm.MONTHLY),
        ("Thường xuyên", Rhythm.MONTHLY),
        ("Hằng tuần", Rhythm.WEEKLY),
        ("Định kỳ hằng quý", Rhythm.QUARTERLY),
        ("Khi phát sinh", Rhythm.AS_ARISES),
    ],
)
def test_the_rhythm_follows_the_words(timing: str, rhythm: Rhythm) -> None:
    assert proposed(timing=timing).rhythm is rhythm


def test_an_internal_day_lies_five_working_days_before_the_day_of_the_document() -> None:
    found = proposed(day=date(2026, 12, 18))
    assert found.due_on == date(2026, 12, 11)
    assert found.rhythm is Rhythm.ONCE


def test_a_task_without_time_gets_no_rhythm_by_guessing() -> None:
    found = proposed("Phối hợp với các đơn vị liên quan")
    assert (found.rhythm, found.due_on) == (None, None)
    assert "không nêu thời gian" in found.why


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("In tờ rơi tuyên truyền", EvidenceKind.LEAFLETS),
        ("Đưa tin, bài trên Cổng thông tin điện tử", EvidenceKind.PUBLISHED_ITEM),
        ("Tổ chức hội nghị tập huấn", EvidenceKind.MEETING),
        ("Phát thanh trên đài cấp xã", EvidenceKind.BROADCAST),
        ("Treo băng rôn, khẩu hiệu", EvidenceKind.VISUAL),
    ],
)
def test_the_product_follows_the_words(text: str, kind: EvidenceKind) -> None:
    assert proposed(text).product is kind


def test_a_number_of_items_becomes_the_quantity() -> None:
    assert proposed("Mỗi tháng đăng ít nhất 04 tin, bài").quantity == 4


def test_the_programme_says_what_cannot_be_measured() -> None:
    found = measurability([(True, "monthly"), (False, "as_arises"), (False, ""), (False, "")])
    assert found.sentence() == (
        "1/4 nhiệm vụ đo được, 1 nhiệm vụ thực hiện khi phát sinh, 2 nhiệm vụ chưa đo được."
    )
