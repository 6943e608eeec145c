"""A coordinator loads a plan, it is approved and issued, and its tasks are made concrete."""

from pathlib import Path

import pytest

from motcua.demo.plan_paper import plan_docx
from motcua.kernel import clock
from motcua.plans.jobs.reading import read_waiting_imports
from motcua.plans.models import ExpectedResult, Plan, Task
from motcua.plans.rules.states import PlanStatus
from tests.support.binh_minh import PASSWORD, BinhMinh
from tests.support.browser import Meet, Visitor

pytestmark = pytest.mark.browser
PAPER = "Báo và Phát thanh, Truyền hình Bình Minh"


def test_a_signed_plan_becomes_a_running_programme(
    meet_either: Meet, binh_minh: BinhMinh, tmp_path: Path
) -> None:
    year = clock.local_date(clock.now()).year
    paper = tmp_path / "ke-hoach.docx"
    paper.write_bytes(plan_docx(year))
    coordinator = enter(meet_either, binh_minh, "hanh")
    plan = load(coordinator, paper)
    correct_a_task(coordinator, plan)
    match_a_unit(coordinator, plan)
    coordinator.press("Tổng quan")
    coordinator.press("Trình ký")
    approve(enter(meet_either, binh_minh, "phuc"), plan)
    record_issue(enter(meet_either, binh_minh, "van"), plan, year)
    plan.refresh_from_db()
    assert plan.status == PlanStatus.ISSUED
    assert plan.document_number == "68/KH-SVHTTDL"
    specify(coordinator, plan)
    for name in ("Nhiệm vụ", "Lịch 12 tháng"):
        coordinator.press(name)
    coordinator.press("Bản in khổ ngang")


def enter(meet: Meet, binh_minh: BinhMinh, name: str) -> Visitor:
    """One of the department, signed in."""
    return meet().sign_in(binh_minh.person(name), PASSWORD)


def load(coordinator: Visitor, paper: Path) -> Plan:
    """Hand the file in; the worker's job reads it; the page leads on to the review."""
    coordinator.open("/ke-hoach/")
    coordinator.press("Nạp kế hoạch")
    coordinator.page.get_by_label("Tệp kế hoạch").set_input_files(paper)
    coordinator.press("Đọc kế hoạch")
    read_waiting_imports(clock.now())
    plan = Plan.objects.get()
    coordinator.page.goto(f"{coordinator.server}/ke-hoach/{plan.code}/doi-chieu/")
    coordinator.look()
    assert plan.tasks.count() >= 9
    return plan


def correct_a_task(coordinator: Visitor, plan: Plan) -> None:
    """One word of a task is put right beside its source."""
    task = plan.tasks.get(text__startswith="Treo băng rôn")
    item = coordinator.page.locator(f"#muc-{task.code}")
    coordinator.follow(item.get_by_role("link", name="Sửa", exact=True))
    coordinator.page.get_by_label("Nội dung nhiệm vụ").fill("Treo băng rôn tại các điểm tiếp nhận")
    coordinator.press("Lưu")
    assert coordinator.sees("Treo băng rôn tại các điểm tiếp nhận")


def match_a_unit(coordinator: Visitor, plan: Plan) -> None:
    """The newspaper of a task is chosen from the tree; the name is remembered."""
    task = plan.tasks.get(text__startswith="Phát chuyên mục")
    item = coordinator.page.locator(f"#muc-{task.code}")
    coordinator.follow(item.get_by_role("link", name="Chọn đơn vị"))
    field = coordinator.page.get_by_label("Đơn vị trong cây tổ chức")
    wanted = field.locator("option", has_text=PAPER).first.get_attribute("value")
    field.select_option(wanted)
    coordinator.press("Ghi nhận đơn vị")
    assert task.assignments.filter(unit__name=PAPER).exists()


def approve(approver: Visitor, plan: Plan) -> None:
    """Four eyes: who reads it approves the revision that was read."""
    approver.open(f"/ke-hoach/{plan.code}/")
    approver.page.on("dialog", lambda dialog: dialog.accept())
    plan.refresh_from_db()
    approver.press(f"Duyệt bản {plan.revision}")
    assert approver.sees("Đã duyệt")


def record_issue(clerk: Visitor, plan: Plan, year: int) -> None:
    """Only now the units receive their tasks."""
    clerk.open(f"/ke-hoach/{plan.code}/")
    clerk.press("Ghi nhận đã ban hành")
    clerk.page.get_by_label("Số", exact=False).first.fill("68")
    clerk.page.get_by_label("Ngày ban hành").fill(f"09/01/{year}")
    clerk.press("Ghi nhận đã ban hành")
    assert clerk.sees("68/KH-SVHTTDL")


def specify(coordinator: Visitor, plan: Plan) -> None:
    """The table is filled by keyboard and from a spreadsheet, or row by row without scripts."""
    coordinator.open(f"/ke-hoach/{plan.code}/cu-the-hoa/")
    tasks = list(plan.tasks.order_by("order"))
    fill = paste_rows if coordinator.has_scripts else fill_one_by_one
    fill(coordinator, tasks)
    coordinator.press("Lưu các dòng đã đánh dấu")
    assert coordinator.sees("Đã lưu")
    first = ExpectedResult.objects.filter(task=tasks[0])
    assert first.count() == 12
    assert set(first.values_list("quantity", flat=True)) == {4}


def fill_one_by_one(coordinator: Visitor, tasks: list[Task]) -> None:
    """As any form."""
    page, code = coordinator.page, tasks[0].code
    page.locator(f"[name='{code}-take']").check()
    page.locator(f"[name='{code}-rhythm']").select_option("monthly")
    page.locator(f"[name='{code}-quantity']").fill("4")


def paste_rows(coordinator: Visitor, tasks: list[Task]) -> None:
    """A range copied in a spreadsheet lands in the cells; Ctrl+D fills the next row down."""
    page, code = coordinator.page, tasks[0].code
    for task in tasks[:2]:
        page.locator(f"[name='{task.code}-take']").check()
    page.locator(f"[name='{code}-rhythm']").select_option("monthly")
    page.evaluate("text => navigator.clipboard.writeText(text)", "4\n1")
    page.locator(f"[name='{code}-quantity']").focus()
    page.keyboard.press("Control+v")
    assert page.locator(f"[name='{code}-quantity']").input_value() == "4"
    assert page.locator(f"[name='{tasks[1].code}-quantity']").input_value() == "1"
    page.locator(f"[name='{code}-rhythm']").focus()
    page.keyboard.press("Shift+ArrowDown")
    page.keyboard.press("Control+d")
    assert page.locator(f"[name='{tasks[1].code}-rhythm']").input_value() == "monthly"
