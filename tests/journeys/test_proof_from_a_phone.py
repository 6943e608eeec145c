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
from tests.support.browser import Meet, Visitor
from tests.support.cast import Places
from tests.support.plans import (
    AssignmentFactory,
    ExpectedResultFactory,
    PlanFactory,
    TaskFactory,
)

pytestmark = pytest.mark.browser
POSITION, TAKEN_AT = 0x8825, 0x9003


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


@pytest.fixture
def photograph(tmp_path: Path) -> Path:
    """As a phone takes it: with its hour and the place where it was."""
    picture, exif = Image.new("RGB", (640, 480), "#3a7"), Image.Exif()
    today = clock.local_date(clock.now())
    exif.get_ifd(POSITION).update({1: "N", 2: (21.0, 1.0, 42.0), 3: "E", 4: (105.0, 51.0, 0.0)})
    exif.get_ifd(0x8769)[TAKEN_AT] = f"{today:%Y:%m:%d} 07:15:00"
    path = tmp_path / "bang-ron.jpg"
    picture.save(path, exif=exif)
    with Image.open(path) as taken:
        assert taken.getexif().get_ifd(POSITION)
    return path


def test_a_photograph_from_a_phone_becomes_progress(
    meet_either: Meet, owed: ExpectedResult, binh: Member, hanh: Member, photograph: Path
) -> None:
    officer = meet_either(phone=True).sign_in(binh)
    officer.open("/nhiem-vu/")
    assert officer.sees("Treo băng rôn")
    officer.open("/minh-chung/gui-anh/")
    officer.page.get_by_label("Treo băng rôn", exact=False).first.check()
    officer.page.locator("input[type=file]").set_input_files(photograph)
    officer.page.get_by_label("Một dòng mô tả").fill("Băng rôn tại cổng trụ sở")
    officer.page.get_by_role("button", name="Gửi ảnh").click()
    evidence = arrived(officer)
    stored = evidence.files.get().file
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


def arrived(officer: Visitor) -> Evidence:
    """The proof, when the queue of the phone or the page has sent it."""
    if officer.has_scripts:
        officer.page.get_by_text("Đã gửi", exact=False).first.wait_for()
    else:
        officer.page.wait_for_url("**/minh-chung/*/")
    officer.look()
    return Evidence.objects.get()
