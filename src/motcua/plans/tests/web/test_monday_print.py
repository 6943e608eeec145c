"""The Monday page stays on one sheet, however bad the week was."""

from datetime import date, timedelta

import pypdfium2
import pytest

from motcua.people.models import Member
from motcua.plans.rules.states import TaskState
from tests.support.browser import Meet
from tests.support.cast import Places
from tests.support.plans import (
    AssignmentFactory,
    ExpectedResultFactory,
    ObstacleFactory,
    PlanFactory,
    TaskFactory,
)

pytestmark = [pytest.mark.browser, pytest.mark.slow]
MONDAY = date(2026, 4, 6)
LONG = "Phát sóng chuyên mục tuyên truyền về cải cách thủ tục hành chính trên đài truyền thanh xã"


def a_bad_week(places: Places) -> None:
    """Forty of everything."""
    plan = PlanFactory.create(owner=places.department, issued=True)
    for number in range(40):
        task = TaskFactory.create(plan=plan, state=TaskState.OPEN, text=LONG)
        part = AssignmentFactory.create(task=task, unit=places.unit_a)
        for days, done_on in ((-30 - number, None), (number % 7, None), (-3, date(2026, 4, 1))):
            day = MONDAY + timedelta(days=days)
            ExpectedResultFactory.create(
                assignment=part, starts_on=day, due_on=day, done_on=done_on
            )
        ObstacleFactory.create(task=task, raised_unit=places.unit_a, text=LONG)


def test_forty_of_everything_are_printed_on_one_a4(
    meet: Meet, places: Places, dung: Member
) -> None:
    """Slow: a browser prints."""
    a_bad_week(places)
    leader = meet().sign_in(dung)
    leader.open(f"/trang-thu-hai/?ngay={MONDAY.isoformat()}")
    with pypdfium2.PdfDocument(leader.page.pdf(prefer_css_page_size=True)) as printed:
        assert len(printed) == 1
        width, height = printed.get_page_size(0)
    assert (round(width / 72 * 25.4), round(height / 72 * 25.4)) == (210, 297)
    assert leader.sees("và 32 việc khác")
