"""Ready words for a chat."""

from datetime import date

from motcua.plans.rules.chat_text import MOST, Line, reminder_text

TODAY = date(2026, 3, 20)


def test_late_things_are_named_as_late_with_their_day() -> None:
    lines = [
        Line("Đăng 02 bài", "Tháng 2/2026", date(2026, 2, 27), is_late=True),
        Line("Đăng 02 bài", "Tháng 3/2026", date(2026, 3, 31), is_late=False),
    ]
    text = reminder_text("Văn phòng Sở", lines, on=TODAY, address="https://x.example/")
    assert text.splitlines() == [
        "Văn phòng Sở: 2 việc cần minh chứng tính đến 20/03/2026, trong đó 1 việc quá hạn.",
        "1. Đăng 02 bài (Tháng 2/2026; quá hạn 27/02/2026)",
        "2. Đăng 02 bài (Tháng 3/2026; hạn 31/03/2026)",
        "Gửi minh chứng tại: https://x.example/",
    ]


def test_a_long_list_is_cut_for_a_phone() -> None:
    lines = [Line("Việc", "Quý 1/2026", TODAY, is_late=False)] * (MOST + 3)
    assert reminder_text("Phòng A", lines, on=TODAY).endswith("và 3 việc khác.")


def test_nothing_owed_is_said_too() -> None:
    assert "không còn việc" in reminder_text("Phòng A", [], on=TODAY)
