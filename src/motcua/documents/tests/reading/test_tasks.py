"""What is a task, and whose."""

from motcua.documents.reading import read_text
from motcua.documents.reading.result import TaskItem
from motcua.documents.tests.reading.texts import PLAN, WRAPPED


def tasks(body: str, heading: str = "IV. TỔ CHỨC THỰC HIỆN") -> list[TaskItem]:
    return list(read_text(f"KẾ HOẠCH\nTruyền thông năm 2026\n\n{heading}\n\n{body}").tasks)


def given(body: str) -> list[tuple[str, tuple[str, ...]]]:
    return [(task.text, task.lead_units) for task in tasks(body)]


def test_bullets_under_a_unit_are_its_tasks() -> None:
    assert given(
        "1. Sở Y tế\n\n- Giám sát dịch bệnh.\n\n- Cấp phát thuốc.\n\n2. Sở Tài chính:\n\nBố trí "
        "kinh phí."
    ) == [
        ("Giám sát dịch bệnh.", ("Sở Y tế",)),
        ("Cấp phát thuốc.", ("Sở Y tế",)),
        ("Bố trí kinh phí.", ("Sở Tài chính",)),
    ]


def test_a_numbered_sentence_with_its_unit_is_one_task() -> None:
    body = "1. Giao Sở Nội vụ theo dõi, đôn đốc.\n\n2. Các sở, ban, ngành xây dựng kế hoạch."
    assert [lead for _, lead in given(body)] == [("Sở Nội vụ",), ("Các sở, ban, ngành",)]


def test_an_opening_line_names_the_unit_and_its_partners_for_the_list_below() -> None:
    first, second = tasks(
        "1. Sở Giáo dục và Đào tạo chủ trì, phối hợp với Sở Y tế:\n\n- Tập huấn giáo viên.\n\n- "
        "Biên soạn tài liệu."
    )
    assert first.lead_units == second.lead_units == ("Sở Giáo dục và Đào tạo",)
    assert second.coordinating_units == ("Sở Y tế",)


def test_a_unit_that_is_directed_to_do_the_list_leads_it_as_well() -> None:
    (task,) = tasks(
        "1. Sở Y tế chỉ đạo Chi cục Dân số thực hiện các nội dung sau:\n\n- Lập dự toán.\n\n"
        "2. Sở Tài chính"
    )
    assert task.lead_units == ("Sở Y tế", "Chi cục Dân số")


def test_closing_sentences_give_no_task() -> None:
    body = (
        "1. Sở Y tế\n\n- Giám sát dịch bệnh.\n\nTrong quá trình thực hiện, nếu có vướng mắc, "
        "các đơn vị báo cáo Sở Y tế.\n\nTrên đây là Kế hoạch truyền thông."
    )
    assert len(tasks(body)) == 1


def test_sections_that_only_describe_hold_no_tasks() -> None:
    assert tasks("1. Hình thức\n\n- Tổ chức hội nghị.", "II. NỘI DUNG TUYÊN TRUYỀN") == []
    assert tasks("a) Đối với cán bộ\n\n- 100% được tập huấn.", "II. MỤC TIÊU") == []


def test_under_money_only_sentences_with_a_unit_are_tasks() -> None:
    (task,) = tasks(
        "Kinh phí từ ngân sách. Sở Tài chính có trách nhiệm bố trí dự toán.", "III. KINH PHÍ"
    )
    assert task.text == "Sở Tài chính có trách nhiệm bố trí dự toán."


def test_labelled_lines_belong_to_the_task_above_them() -> None:
    (task,) = tasks(
        "1. Tổ chức cuộc thi\n\n- Cơ quan chủ trì: Sở Nội vụ.\n\n- Cơ quan phối hợp: Sở A; Sở "
        "B.\n\n"
        "- Thời gian: Quý III/2026.\n\n- Sản phẩm: Cuộc thi.",
        "II. NHIỆM VỤ",
    )
    assert (task.text, task.form, task.section) == ("Tổ chức cuộc thi", "block", "II.1")
    assert task.lead_units == ("Sở Nội vụ",)
    assert task.coordinating_units == ("Sở A", "Sở B")
    assert (task.finish, task.expected_result) == ("2026-Q3", "Cuộc thi")


def test_a_line_of_time_below_a_bullet_dates_it() -> None:
    task = read_text(WRAPPED).tasks[0]
    assert task.form == "block"
    assert (task.finish, task.finish_bound) == ("2026-04-15", "exclusive")


def test_rows_of_an_appendix_behind_the_plan_are_tasks_of_the_appendix() -> None:
    rows = [task for task in read_text(WRAPPED).tasks if task.form == "table"]
    assert [(row.section, row.text) for row in rows] == [
        ("PL.I", "Niêm yết thủ tục hành chính"),
        ("PL.I", "Phát thanh 12 bài"),
    ]
    assert rows[1].expected_result == "12 bài"


def test_the_place_of_a_task_begins_with_its_words() -> None:
    reading = read_text(PLAN)
    for task in reading.tasks:
        words = reading.text[task.place.start : task.place.end]
        assert words.startswith(task.text[:20])


def test_parts_with_their_own_units_are_tasks_of_their_own() -> None:
    body = (
        "1. Các sở quản lý ngành\n\n- Hướng dẫn kiểm kê. Trong đó:\n\n"
        "+ Sở A: đường bộ.\n\n+ gồm cả cầu."
    )
    assert [lead for _, lead in given(body)] == [("Các sở quản lý ngành",), ("Sở A",)]


def test_a_dash_that_names_a_unit_leads_the_pluses_below_it() -> None:
    assert given(
        "- Sở Y tế:\n\n+ Giám sát.\n\n+ Cấp thuốc.\n\n- Sở A theo dõi.\n\n- Sở B:\n\n+ Báo tin."
    ) == [
        ("Giám sát.", ("Sở Y tế",)),
        ("Cấp thuốc.", ("Sở Y tế",)),
        ("Sở A theo dõi.", ("Sở A",)),
        ("Báo tin.", ("Sở B",)),
    ]


def test_a_duty_above_a_list_of_things_is_one_task() -> None:
    body = (
        "1. Công an\n\na) Chủ trì triển khai các dự án:\n\n- Dự án 1.\n\n- Dự án 2.\n\nb) Đôn đốc."
    )
    assert [text for text, _ in given(body)] == ["Chủ trì triển khai các dự án:", "Đôn đốc."]


def test_a_line_that_only_names_partners_gives_them_to_the_work_below() -> None:
    body = "1. Sở A\n\na) Phối hợp với Sở B, Sở C\n\n- Tập huấn cán bộ.\n\nb) Theo dõi thực hiện."
    first, second = tasks(body)
    assert first.coordinating_units == ("Sở B", "Sở C")
    assert second.coordinating_units == ()


def test_dashes_below_a_numbered_sentence_are_work_of_its_unit() -> None:
    body = "1. Các đơn vị căn cứ chức năng triển khai Kế hoạch.\n\n- Giới thiệu điển hình."
    assert [lead for _, lead in given(body)] == [("Các đơn vị",), ("Các đơn vị",)]


def test_blocks_that_state_their_own_content_are_tasks_one_by_one() -> None:
    first, second = tasks(
        "1. Tuyên truyền\n\n- Nội dung: Tổ chức hội thi.\n\n- Đơn vị chủ trì: Sở A.\n\n- Thời "
        "gian: Quý I/2026."
        "\n\n- Nội dung: In tờ rơi.\n\n- Đơn vị chủ trì: Sở B; thời gian: tháng 5/2026; sản phẩm: "
        "Tờ rơi.",
        "II. NHIỆM VỤ",
    )
    assert (first.text, first.lead_units, first.finish) == ("Tổ chức hội thi", ("Sở A",), "2026-Q1")
    assert (second.text, second.lead_units, second.finish) == ("In tờ rơi", ("Sở B",), "2026-05")
    assert second.expected_result == "Tờ rơi"


def test_a_duty_told_in_detail_below_is_a_task_as_well() -> None:
    body = (
        "1. Sở A\n\na) Chỉ đạo các đơn vị trực thuộc hỗ trợ người dân, cụ thể như sau:\n\n"
        "- Tuyên truyền lợi ích.\n\n- Tập huấn cán bộ.\n\nb) Theo dõi thực hiện."
    )
    assert [text.split()[0] for text, _ in given(body)] == ["Chỉ", "Tuyên", "Tập", "Theo"]


def test_a_last_line_that_asks_all_to_carry_the_plan_out_is_no_task() -> None:
    body = (
        "1. Giao Sở Nội vụ theo dõi, đôn đốc.\n\nCác cơ quan, đơn vị căn cứ chức năng triển khai "
        "thực hiện Kế hoạch này."
    )
    assert [lead for _, lead in given(body)] == [("Sở Nội vụ",)]


def test_the_year_at_the_end_of_a_clause_is_its_finish_unless_a_paper_bears_it() -> None:
    own, named = tasks(
        "1. Sở A\n\n- Thành lập khu bảo vệ nguồn lợi thủy sản đến năm 2030.\n\n"
        "- Thực hiện Kế hoạch phát triển nuôi biển đến năm 2030."
    )
    assert (own.finish, own.finish_bound, named.finish) == ("2030", "inclusive", None)
