"""What staff write a line each is read, and written back the same."""

import pytest

from motcua.catalogue.rules import guide_text
from motcua.catalogue.rules.kinds import DeskRole


def test_hours_of_a_run_of_days() -> None:
    text = "Thứ Hai – Thứ Sáu: 07:30–11:30, 13:30–17:00\nThứ Bảy: 07:30–11:30"
    hours = guide_text.hours_from(text)
    assert hours[1] == {"days": "Thứ Hai – Thứ Sáu", "from": "13:30", "until": "17:00"}
    assert guide_text.hours_text(hours) == text


def test_questions_with_their_answers() -> None:
    text = "? ket-hon: Đã kết hôn chưa?\n- roi: Đã\n- chua: Chưa"
    assert guide_text.questions_text(guide_text.questions_of(text)) == text


def test_things_to_do_with_condition_and_address() -> None:
    text = "1.001193 | Trong 60 ngày | ket-hon=roi\nThẻ căn cước | Công an xã |  | https://a.vn/"
    things = guide_text.things_of(text)
    assert things[0].when == {"ket-hon": ["roi"]}
    assert things[1].url == "https://a.vn/"
    assert guide_text.things_of(guide_text.things_text(things)) == things


def test_people_with_their_place() -> None:
    people = guide_text.people_of("Lê Khuê | Giám đốc | Người đứng đầu\nVũ Mai | Công chức")
    assert [one.role for one in people] == [DeskRole.HEAD, DeskRole.OFFICER]
    assert guide_text.people_of(guide_text.people_text(people)) == people


@pytest.mark.parametrize(
    ("read", "line"),
    [
        (guide_text.hours_from, "sáng đến chiều"),
        (guide_text.hours_from, "Thứ Hai: 25:00–26:00"),
        (guide_text.questions_of, "- roi: Đã"),
        (guide_text.questions_of, "? k: Chỉ một câu trả lời\n- a: A"),
        (guide_text.things_of, "1.001193 | | khi nao"),
        (guide_text.things_of, "Việc | | | javascript:alert(1)"),
        (guide_text.people_of, "Lê Khuê"),
    ],
)
def test_a_line_that_says_nothing_is_named(read, line) -> None:  # type: ignore[no-untyped-def]
    with pytest.raises(guide_text.Unreadable):
        read(line)
