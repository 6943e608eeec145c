"""A unit without an account answers by the link that the coordinator sends it."""

from datetime import date
from pathlib import Path

import pytest

from motcua.people.models import Member
from motcua.plans.models import Assignment, Evidence, ProgressNote
from tests.support.browser import Meet
from tests.support.cast import Places
from tests.support.plans import AssignmentFactory, PlanFactory, TaskFactory

pytestmark = pytest.mark.browser


@pytest.fixture
def asked(places: Places) -> Assignment:
    """The press of the province, named in the plan and not in the tree."""
    plan = PlanFactory.create(owner=places.department, issued=True)
    task = TaskFactory.create(plan=plan, state="open", finishes_on=date(2026, 12, 31))
    return AssignmentFactory.create(task=task, external=True)


def test_a_unit_without_account_answers_by_link(
    meet_either: Meet, asked: Assignment, hanh: Member, tmp_path: Path
) -> None:
    coordinator = meet_either().sign_in(hanh)
    coordinator.open(f"/phan-cong/{asked.code}/duong-dan/")
    coordinator.press("Tạo đường dẫn mới")
    link = coordinator.page.locator("#duong-dan").input_value()

    guest = meet_either(phone=True)
    guest.open(link)
    assert guest.sees(asked.named_as)
    guest.press("Gửi trả lời")
    assert guest.page.locator("[aria-invalid=true]").count() == 2, "what is missing is marked"
    guest.page.get_by_label("Họ tên, chức vụ người gửi").fill("Nguyễn Văn Thử")
    guest.page.get_by_label("Kết quả, tiến độ").fill("Đã đăng 02 bài")
    guest.press("Gửi trả lời")
    assert guest.sees("Đã nhận")
    assert ProgressNote.objects.get().entered_for.endswith("Nguyễn Văn Thử")
    assert Evidence.objects.count() <= 1

    coordinator.open(f"/nhiem-vu/{asked.task.code}/")
    assert coordinator.sees("Đã đăng 02 bài")
    coordinator.open(f"/phan-cong/{asked.code}/duong-dan/")
    coordinator.press("Thu hồi")
    assert guest.open(link).status == 404
