"""Targets, report duties, money, channels."""

import pytest

from motcua.documents.reading import read_text
from motcua.documents.reading.due import find_due
from motcua.documents.tests.reading.texts import PLAN


def test_an_aim_has_comparator_value_unit_and_rhythm() -> None:
    first, second = read_text(PLAN).targets
    assert (first.comparator, first.value, first.unit, first.period) == (
        ">=",
        4,
        "tin, bài",
        "tháng",
    )
    assert (second.comparator, second.value, second.unit) == (">=", 90, "%")


def test_several_aims_of_one_sentence_are_told_apart() -> None:
    reading = read_text(
        "KẾ HOẠCH\nX\n\nI. MỤC TIÊU\n\n- Giảm 50% số vụ, tăng ít nhất 20% số lớp; dưới 2,5 "
        "con/phụ nữ.\n"
    )
    assert [(t.value, t.comparator) for t in reading.targets] == [(50, "="), (20, ">="), (2.5, "<")]


def test_figures_of_the_present_state_are_no_aims() -> None:
    text = (
        "KẾ HOẠCH\nX\n\nI. HIỆN TRẠNG\n\nHiện nay có 28 trạm, đạt 32%.\n\n"
        "II. MỤC TIÊU\n\n- Hiện có 5 trạm.\n"
    )
    assert read_text(text).targets == ()


def test_reports_have_reporter_receiver_and_day() -> None:
    office, units = read_text(PLAN).report_obligations
    assert (office.who, office.to, office.due_recurring) == (
        "Văn phòng Sở",
        "Giám đốc Sở",
        "monthly<15",
    )
    assert (units.to, units.due_recurring) == ("Văn phòng Sở", "yearly<06-10;yearly<12-10")


def test_a_report_on_difficulties_is_a_duty_as_the_case_arises() -> None:
    text = (
        "KẾ HOẠCH\nX\n\nI. TỔ CHỨC THỰC HIỆN\n\n1. Sở A theo dõi.\n\n"
        "Nếu có khó khăn, các đơn vị báo cáo về Sở A.\n"
    )
    (duty,) = read_text(text).report_obligations
    assert (duty.who, duty.to, duty.period) == ("các đơn vị", "Sở A", ("phát sinh",))


@pytest.mark.parametrize(
    ("text", "date", "recurring", "periods"),
    [
        ("trước ngày 19/12/2026", "2026-12-19", None, ()),
        ("Trước ngày 15/12 hàng năm", None, "yearly<12-15", ("năm",)),
        ("chậm nhất ngày 17 tháng 12 hằng năm", None, "yearly<=12-17", ("năm",)),
        ("trước ngày 20 hằng tháng", None, "monthly<20", ("tháng",)),
        ("định kỳ 6 tháng, 1 năm", None, None, ("6 tháng", "năm")),
        ("định kỳ", None, None, ("định kỳ",)),
        ("theo quy định", None, None, ()),
        ("báo cáo 02 lần/ngày (trước 9h00 và 16h00)", None, None, ("ngày",)),
        ("khi tổng kết phong trào", None, None, ()),
    ],
)
def test_due_days_are_one_date_a_rhythm_or_words(
    text: str, date: str | None, recurring: str | None, periods: tuple[str, ...]
) -> None:
    due = find_due(text)
    assert (due.date, due.recurring, due.periods) == (date, recurring, periods)


def test_money_items_and_their_total_are_told_apart() -> None:
    reading = read_text(PLAN)
    assert reading.budget_total_vnd == 120_000_000
    assert [(item.text, item.amount_vnd) for item in reading.budget_items] == [
        ("Tập huấn", 80_000_000),
        ("In tờ rơi", 40_000_000),
    ]


def test_a_list_of_amounts_inside_a_cell_is_several_items() -> None:
    table = (
        "TT\tNhiệm vụ\tChủ trì\tKinh phí\n1\tIn báo\tSở A\t- Báo A: 100.000.000đ - Báo B: "
        "80.000.000đ\n"
        "Tổng cộng: 180.000.000đ\t\t\t\n"
    )
    reading = read_text(f"KẾ HOẠCH\nX\nI. NHIỆM VỤ\n{table}")
    assert [item.amount_vnd for item in reading.budget_items] == [100_000_000, 80_000_000]
    assert reading.budget_total_vnd == 180_000_000


def test_a_column_in_millions_is_counted_in_dong() -> None:
    table = "TT\tNhiệm vụ\tChủ trì\tKinh phí (triệu đồng)\n1\tIn báo\tSở A\t12,5\n"
    reading = read_text(f"KẾ HOẠCH\nX\nI. NHIỆM VỤ\n{table}")
    assert [item.amount_vnd for item in reading.budget_items] == [12_500_000]


def test_channels_are_named_once_and_the_particular_ones_win() -> None:
    reading = read_text(
        "KẾ HOẠCH\nX\n\nI. HÌNH THỨC\n\n- Trên mạng xã hội (Zalo), tờ rơi, tờ gấp.\n"
    )
    assert [channel.name for channel in reading.channels] == ["social_zalo", "leaflet"]


def test_an_aim_said_again_is_given_once() -> None:
    aim = "- Phấn đấu ít nhất 50% số xã, phường không có ma túy."
    reading = read_text(f"KẾ HOẠCH\nX\n\nI. MỤC TIÊU\n\n{aim}\n\nII. GIẢI PHÁP\n\n{aim}\n")
    assert len(reading.targets) == 1


def test_a_duty_said_twice_is_given_once_with_its_day() -> None:
    body = (
        "1. Sở A\n\n- Tổng hợp, báo cáo UBND tỉnh.\n\n- Báo cáo UBND tỉnh trước ngày 15/12/2026.\n"
    )
    (duty,) = read_text(f"KẾ HOẠCH\nX\n\nI. TỔ CHỨC THỰC HIỆN\n\n{body}").report_obligations
    assert (duty.who, duty.to, duty.due_date) == ("Sở A", "UBND tỉnh", "2026-12-15")


def test_a_report_may_be_due_at_an_event() -> None:
    assert find_due("báo cáo Sở A khi tổng kết phong trào.").text == "khi tổng kết phong trào"
    assert find_due("báo cáo 02 lần/ngày (sáng, chiều) gửi Sở A").text == (
        "báo cáo 02 lần/ngày (sáng, chiều)"
    )


def test_a_report_as_ruled_needs_no_receiver() -> None:
    body = "II. TỔ CHỨC THỰC HIỆN\n\n1. Sở A\n\n- Tổng hợp, báo cáo kết quả theo quy định."
    (duty,) = read_text(f"KẾ HOẠCH\nX\n\n{body}\n").report_obligations
    assert (duty.who, duty.to) == ("Sở A", None)


@pytest.mark.parametrize(
    ("work", "periods"),
    [
        ("Tổ chức sơ kết, tổng kết, báo cáo kịp thời", ()),
        ("Kịp thời báo cáo", ("phát sinh",)),
    ],
)
def test_a_report_that_sums_up_does_not_wait_for_obstacles(
    work: str, periods: tuple[str, ...]
) -> None:
    body = f"II. TỔ CHỨC THỰC HIỆN\n\n1. Sở A\n\n- {work} về Ủy ban nhân dân tỉnh."
    (duty,) = read_text(f"KẾ HOẠCH\nX\n\n{body}\n").report_obligations
    assert duty.period == periods


def test_aims_announced_in_a_section_of_another_name_are_read() -> None:
    reading = read_text(
        "KẾ HOẠCH\nX\n\nI. NỘI DUNG, TIÊU CHÍ ĐÁNH GIÁ\n\nNội dung gồm các chỉ tiêu cụ thể như "
        "sau:\n\n(1) Ít nhất 85% người chưa có hoặc đã có tài khoản được vận động;\n\n"
        "(2) Đến năm 2030, 100% hộ được cấp thẻ.\n"
    )
    assert [(aim.comparator, aim.value, aim.deadline) for aim in reading.targets] == [
        (">=", 85, None),
        ("=", 100, 2030),
    ]


def test_a_loudspeaker_is_no_radio() -> None:
    reading = read_text("KẾ HOẠCH\nX\n\nI. HÌNH THỨC\n\n- Qua loa phát thanh di động.\n")
    assert [channel.name for channel in reading.channels] == ["loudspeaker"]
