"""A citizen looks for a place, a document and a promise; with and without scripts, on a phone."""

import pytest

from motcua.catalogue.actions.citing import cite_batch
from motcua.catalogue.models import DeskOfficer, OneStopDesk
from motcua.plans.models import PlanPublication
from motcua.plans.rules.publishing import Part
from tests.support.browser import Meet
from tests.support.cast import make_places
from tests.support.catalogue import ProcedureVersionFactory
from tests.support.plans import NEW_YEAR, BudgetLineFactory, PlanFactory, TargetFactory, TaskFactory

HOURS = [{"days": "Thứ Hai – Thứ Sáu", "from": "07:30", "until": "17:00"}]


def arrange() -> None:
    """A desk with somebody in charge, a procedure resting on a document, a published plan."""
    places = make_places()
    desk = OneStopDesk.objects.create(
        slug="xa-hoa-binh", name="Bộ phận Một cửa xã Hòa Bình", address="Thôn Trung", hours=HOURS,
        phone="0200 3555 001", unit=places.commune, unit_path=places.commune.path,
        serves_province=True,
    )  # fmt: skip
    DeskOfficer.objects.create(desk=desk, name="Vũ Thị Thử", post="Công chức", field="Hộ tịch")
    ProcedureVersionFactory.create(in_force=True)
    cite_batch()
    plan = PlanFactory.create(owner=places.department, issued=True, title="Kế hoạch mẫu")
    TaskFactory.create(plan=plan, state="open", results_count=4, results_done_count=1)
    TargetFactory.create(plan=plan)
    BudgetLineFactory.create(plan=plan)
    PlanPublication.objects.create(
        plan=plan, parts=list(Part), published_by="dieuphoi", published_at=NEW_YEAR
    )


@pytest.mark.browser
@pytest.mark.django_db(transaction=True)
def test_a_citizen_finds_where_to_go_and_what_was_promised(meet_either: Meet) -> None:
    arrange()
    citizen = meet_either(phone=True)
    citizen.open("/noi-tiep-nhan/")
    citizen.press("Bộ phận Một cửa xã Hòa Bình")
    assert citizen.sees("Vũ Thị Thử")
    citizen.press("Văn bản pháp luật")
    citizen.press("144/2020/NĐ-CP")
    assert citizen.sees("Thông báo tổ chức biểu diễn nghệ thuật")
    citizen.press("Kế hoạch công khai")
    citizen.press("Kế hoạch mẫu")
    assert citizen.sees("1/4 kết quả")
    citizen.press("Dữ liệu mở")
    assert citizen.sees("Danh sách thủ tục đang áp dụng")
    citizen.open("/khong-co-trang-nay/")
    assert citizen.sees("Không tìm thấy trang")
