"""Tables from tabs, bars, lone bars and real tables become the same rows."""

from motcua.documents.reading import flatten, read_text
from motcua.documents.reading.blocks import blocks_of
from motcua.documents.reading.grids import Grid
from motcua.documents.reading.passage import Lines
from motcua.documents.reading.result import TaskItem

HEADING = "TT\tNhiệm vụ\tChủ trì\tPhối hợp\tThời gian\tKết quả"


def rows(text: str) -> list[list[str]]:
    grid = next(block for block in blocks_of(Lines(text), ()) if isinstance(block, Grid))
    return [[cell.text for cell in row] for row in grid.rows]


def tasks(table: str) -> tuple[TaskItem, ...]:
    return read_text(f"KẾ HOẠCH\nTruyền thông năm 2026\nI. NHIỆM VỤ\n{table}\n").tasks


def test_lone_bars_part_cells_and_rows() -> None:
    text = "|\nTT\n|\nViệc\n|\nAi\n|\n|\n1\n|\n|\nSở A\n|\n|\n2\n|\nIn tờ\nrơi\n|\n|\n"
    assert rows(text) == [["TT", "Việc", "Ai"], ["1", "", "Sở A"], ["2", "In tờ rơi"]]


def test_a_row_with_a_merged_last_cell_ends_where_the_next_number_begins() -> None:
    text = "|\nTT\n|\nViệc\n|\nAi\n|\n|\n1\n|\nIn\n|\n|\n2\n|\nPhát\n|\nSở B\n|\n"
    assert rows(text) == [["TT", "Việc", "Ai"], ["1", "In"], ["2", "Phát", "Sở B"]]


def test_markdown_rows_are_a_table_without_their_rule() -> None:
    assert rows("| TT | Việc |\n|---|---|\n| 1 | In |\n") == [["TT", "Việc"], ["1", "In"]]


def test_a_repeated_heading_is_no_task() -> None:
    found = tasks(
        f"{HEADING}\n1\tA việc một\tSở A\t\tQuý I\tX\n\n{HEADING}\n2\tB việc hai\tSở B\t\t\t"
    )
    assert [task.text for task in found] == ["A việc một", "B việc hai"]


def test_a_row_split_by_a_page_break_is_mended() -> None:
    found = tasks(
        f"{HEADING}\n1\tTuyên truyền cơ chế một cửa trong\tSở A\t\tQuý I\tX\n\n"
        f"{HEADING}\n\tgiải quyết thủ tục\t\t\t\t\n2\tViệc khác\tSở B\t\t\t"
    )
    assert found[0].text == "Tuyên truyền cơ chế một cửa trong giải quyết thủ tục"
    assert len(found) == 2


def test_rows_of_one_cell_open_groups() -> None:
    reading = read_text(
        f"KẾ HOẠCH\nX\nB. NỘI DUNG\n{HEADING}\nI. Công khai\t\t\t\t\t\n1\tNiêm yết\tSở A\t\t\t\n"
    )
    assert reading.tasks[0].section == "B.I"
    assert ("B.I", "Công khai") in [(s.number, s.heading) for s in reading.sections]


def test_a_merged_unit_cell_serves_the_rows_below_but_a_merged_time_does_not() -> None:
    first, second = tasks(f"{HEADING}\n1\tViệc một\tSở A\t\tQuý I/2026\tX\n2\tViệc hai\t\t\t\t")
    assert second.lead_units == first.lead_units == ("Sở A",)
    assert (first.finish, second.finish) == ("2026-Q1", None)


def test_dashes_in_one_cell_are_tasks_with_the_same_unit_and_time() -> None:
    found = tasks(f"{HEADING}\n1\t- Xây dựng kế hoạch. - Tổ chức thi.\tSở A\t\t2026\tX")
    assert [(t.text, t.lead_units) for t in found] == [
        ("Xây dựng kế hoạch.", ("Sở A",)),
        ("Tổ chức thi.", ("Sở A",)),
    ]


def test_a_real_table_with_line_breaks_in_its_cells_is_read_as_such() -> None:
    head = "KẾ HOẠCH\nX\nI. NHIỆM VỤ\n"
    flat, table = flatten(
        [
            ["TT", "Nhiệm vụ", "Cơ quan chủ trì", "Thời gian"],
            ["1", "- In tờ rơi\n- Phát tờ rơi", "Sở A", "Quý I/2026"],
        ],
        len(head),
    )
    reading = read_text(f"{head}{flat}\n", [table])
    assert [task.text for task in reading.tasks] == ["In tờ rơi", "Phát tờ rơi"]
    place = reading.tasks[1].place
    assert reading.text[place.start :].startswith("Phát tờ rơi")


def test_a_heading_of_two_rows_names_the_columns_below_a_merged_cell() -> None:
    below = (
        "TT\tNhiệm vụ\tCơ quan thực hiện\t\tThời gian\n\t\tChủ trì\tPhối hợp\t\n"
        "1\tTập huấn\tSở A\tSở B\t2026\n"
    )
    (task,) = tasks(below)
    assert (task.lead_units, task.coordinating_units) == (("Sở A",), ("Sở B",))
    bars = "TT|Nhiệm vụ|Cơ quan thực hiện|Thời gian||Chủ trì|Phối hợp||1|Tập huấn|Sở A|Sở B|2026"
    (task,) = tasks("|\n" + bars.replace("|", "\n|\n").replace("\n\n", "\n") + "\n|\n")
    assert (task.lead_units, task.coordinating_units) == (("Sở A",), ("Sở B",))
