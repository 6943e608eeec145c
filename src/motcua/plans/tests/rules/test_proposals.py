"""Measures proposed from the words of a target."""

import pytest

from motcua.plans.rules.proposals import propose


@pytest.mark.parametrize(
    ("text", "measure", "filters"),
    [
        ("Mỗi tháng có ít nhất 04 tin, bài tuyên truyền", "published_items", {}),
        (
            "Phát 12 chuyên mục trên sóng truyền hình",
            "evidence_by_form",
            {"kind": "broadcast", "counted_by": "items"},
        ),
        (
            "In, cấp phát 5.000 tờ gấp",
            "evidence_by_form",
            {"kind": "leaflets", "counted_by": "copies"},
        ),
        ("100% báo cáo gửi đúng thời hạn", "reports_on_time", {}),
        ("Trên 95% nhiệm vụ của kế hoạch hoàn thành đúng hạn", "tasks_on_time", {}),
        ("Tỷ lệ hồ sơ nộp trực tuyến đạt 80%", "manual", {}),
        ("Nâng cao nhận thức của cán bộ", "manual", {}),
    ],
)
def test_the_words_of_a_target_suggest_what_counts_it(
    text: str, measure: str, filters: dict[str, str]
) -> None:
    first = propose(text)[0]
    assert (first.measure, dict(first.filters)) == (measure, filters)


def test_the_unit_of_a_target_speaks_too() -> None:
    assert propose("Duy trì ít nhất 04 mỗi tháng", unit="tin, bài")[0].measure == "published_items"


def test_entering_by_hand_is_always_possible_and_comes_last() -> None:
    assert propose("ít nhất 04 tin, bài")[-1].measure == "manual"
