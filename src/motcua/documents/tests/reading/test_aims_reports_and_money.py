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
        ("trong thời hạn 10 ngày kể từ ngày nhận Kế hoạch", None, None, ()),
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


def days(pattern: str, *months: int) -> str:
    return ";".join(f"yearly{pattern.format(month)}" for month in months)


@pytest.mark.parametrize(
    ("text", "recurring", "periods"),
    [
        ("hằng quý trước ngày 20 của tháng cuối quý", days("<{:02}-20", 3, 6, 9, 12), ("quý",)),
        ("báo cáo ngày 15 tháng cuối quý", days("<={:02}-15", 3, 6, 9, 12), ("quý",)),
        ("trước ngày 05 của tháng đầu quý sau", days("<{:02}-05", 1, 4, 7, 10), ("quý",)),
        ("vào ngày 5 tháng đầu tiên của quý", days("<={:02}-05", 1, 4, 7, 10), ("quý",)),
        (
            "6 tháng, năm, trước ngày 10 của tháng cuối kỳ báo cáo",
            days("<{:02}-10", 6, 12),
            ("6 tháng", "năm"),
        ),
        ("trước ngày 10 của tháng cuối kỳ báo cáo", None, ("định kỳ",)),
    ],
)
def test_a_month_told_by_its_period_gives_a_day_for_each(
    text: str, recurring: str | None, periods: tuple[str, ...]
) -> None:
    due = find_due(text)
    assert (due.recurring, due.periods) == (recurring, periods)


def reports(body: str) -> list[tuple[str | None, str | None, str | None]]:
    reading = read_text(f"KẾ HOẠCH\nX\n\n{body}\n\nIX. HIỆU LỰC\n\nA.\n\nB.\n\nC.\n")
    return [(o.who, o.to, o.due_text) for o in reading.report_obligations]


def test_the_receiver_ends_where_the_rhythm_begins() -> None:
    work = "- Báo cáo UBND tỉnh hằng quý trước ngày 20 của tháng cuối quý."
    assert reports(f"I. TỔ CHỨC THỰC HIỆN\n\n1. Sở A\n\n{work}") == [
        ("Sở A", "UBND tỉnh", "trước ngày 20 của tháng cuối quý")
    ]


def test_papers_sent_to_a_unit_by_a_day_are_owed_in_whatever_section() -> None:
    body = (
        "V. HỒ SƠ\n\n2. Thời gian: Hồ sơ trình, đề nghị Chủ tịch UBND tỉnh tặng Bằng khen gửi về "
        "Sở Nội vụ trước ngày 31/3/2026 để thẩm định."
    )
    assert reports(body) == [(None, "Sở Nội vụ", "trước ngày 31/3/2026")]
    assert reports(body.replace("trước ngày 31/3/2026", "khi có yêu cầu")) == []


def test_reports_that_sum_up_in_years_of_their_own_are_several() -> None:
    work = "Báo cáo giữa kỳ (năm 2028) và báo cáo tổng kết Kế hoạch (năm 2030), gửi UBND tỉnh."
    body = f"I. TỔ CHỨC THỰC HIỆN\n\n1. Sở A\n\n- {work}"
    assert reports(body) == [("Sở A", "UBND tỉnh", "năm 2028"), ("Sở A", "UBND tỉnh", "năm 2030")]


def test_a_yearly_report_said_again_with_its_day_is_one() -> None:
    body = (
        "I. TỔ CHỨC THỰC HIỆN\n\n1. Sở A\n\n- Hằng năm, báo cáo UBND tỉnh kết quả.\n\n"
        "- Báo cáo UBND tỉnh và Bộ Y tế trước ngày 30/11 hằng năm."
    )
    assert reports(body) == [("Sở A", "UBND tỉnh; Bộ Y tế", "trước ngày 30/11 hằng năm")]
    monthly = body.replace("Hằng năm, báo", "Hằng tháng, báo")
    assert len(reports(monthly)) == 2


def test_the_units_asked_to_report_obstacles_are_whole() -> None:
    text = (
        "KẾ HOẠCH\nX\n\nI. KINH PHÍ\n\nNếu có khó khăn, vướng mắc đề nghị các cơ quan, đơn vị và "
        "địa phương phản ánh về Sở A để giải quyết.\n"
    )
    (duty,) = read_text(text).report_obligations
    assert duty.who == "các cơ quan, đơn vị và địa phương"


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


def test_a_count_goes_on_behind_a_comma_and_work_is_counted_among_aims() -> None:
    reading = read_text(
        "KẾ HOẠCH\nX\n\nI. MỤC TIÊU\n\n- Có ít nhất 100 doanh nghiệp sáng tạo, 50 doanh nghiệp "
        "công nghệ.\n\n- Đào tạo, bồi dưỡng 3.000 lượt nhân lực.\n"
    )
    assert [(aim.comparator, aim.value, aim.unit) for aim in reading.targets] == [
        (">=", 100, "doanh nghiệp"),
        (">=", 50, "doanh nghiệp"),
        ("=", 3000, "lượt"),
    ]


def test_only_another_section_says_an_aim_again_in_a_longer_sentence() -> None:
    said = "Tối thiểu 80% doanh nghiệp trên địa bàn tỉnh ứng dụng công nghệ tiên tiến trong quản lý"
    long = f"{said}, góp phần nâng cao năng suất, chất lượng, giá trị, khả năng cạnh tranh"
    one = f"KẾ HOẠCH\nX\n\nI. MỤC TIÊU\n\na) {long}.\n\n"
    assert len(read_text(f"{one}II. GIẢI PHÁP\n\n- {said}.\n").targets) == 1
    assert len(read_text(f"{one}b) {said}.\n").targets) == 2


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
