"""A unit officer proves a task from a phone; the coordinator confirms and the progress moves."""

import io
from datetime import timedelta
from pathlib import Path

import pytest
from PIL import Image

from motcua.foundation import files
from motcua.kernel import clock
from motcua.people.models import Member
from motcua.plans.models import Evidence, ExpectedResult, Task
from tests.support.browser import Meet
from tests.support.cast import Places
from tests.support.photographs import POSITION, choose, send
from tests.support.plans import (
    AssignmentFactory,
    ExpectedResultFactory,
    PlanFactory,
    TaskFactory,
)

pytestmark = pytest.mark.browser


@pytest.fixture
def owed(places: Places) -> ExpectedResult:
    """What unit A owes in two weeks."""
    today = clock.local_date(clock.now())
    plan = PlanFactory.create(owner=places.department, issued=True)
    task = TaskFactory.create(
        plan=plan, state="open", text="Treo băng rôn, khẩu hiệu về cải cách thủ tục hành chính"
    )
    part = AssignmentFactory.create(task=task, unit=places.unit_a)
    Task.objects.filter(pk=task.pk).update(results_count=1)
    return ExpectedResultFactory.create(
        assignment=part,
        label=f"Tháng {today.month}",
        starts_on=today - timedelta(days=20),
        due_on=today + timedelta(days=14),
    )


def test_a_photograph_from_a_phone_becomes_progress(
    meet_either: Meet, owed: ExpectedResult, binh: Member, hanh: Member, photograph: Path
) -> None:
    officer = meet_either(phone=True).sign_in(binh)
    officer.open("/nhiem-vu/")
    assert officer.sees("Treo băng rôn")
    officer.open("/minh-chung/gui-anh/")
    officer.page.get_by_label("Treo băng rôn", exact=False).first.check()
    choose(officer, photograph)
    officer.page.get_by_label("Một dòng mô tả").fill("Băng rôn tại cổng trụ sở")
    send(officer, "Gửi ảnh", arrives_at="**/minh-chung/*/")
    stored = Evidence.objects.get().files.get().file
    kept = Image.open(io.BytesIO(files.read(stored)))
    assert not kept.getexif().get_ifd(POSITION), "the place is gone"
    assert stored.taken_at is not None, "the hour is kept"
    assert clock.local(stored.taken_at).hour == 7

    coordinator = meet_either().sign_in(hanh)
    coordinator.open("/minh-chung/?loc=cho-xac-nhan")
    coordinator.press("Băng rôn tại cổng trụ sở")
    coordinator.press("Xác nhận")
    owed.refresh_from_db()
    assert owed.done_on is not None
    officer.open(f"/ke-hoach/{owed.plan.code}/nhiem-vu/")
    assert officer.sees("1/1 kết quả")
    officer.open(f"/nhiem-vu/{owed.task.code}/")
    officer.open(f"/ke-hoach/{owed.plan.code}/lich/")
