"""A procedure changes: its next version is written, a decision announces it, the old one ends."""

from datetime import date

import pytest

from motcua.catalogue.models import Announcement, ProcedureVersion
from motcua.catalogue.rules.record_json import to_json
from motcua.people.models import Member
from tests.support.browser import Meet
from tests.support.cast import Places
from tests.support.catalogue import ProcedureFactory, ProcedureVersionFactory, a_record

pytestmark = pytest.mark.browser
LONG_NAME = "Cấp giấy phép tổ chức biểu diễn nghệ thuật trên địa bàn quản lý " * 17
BASE = "/danh-muc-thu-tuc"


@pytest.fixture
def number(places: Places) -> str:
    procedure = ProcedureFactory.create(
        number="1.700001", unit=places.department, unit_path=places.department.path
    )
    ProcedureVersionFactory.create(procedure=procedure, in_force=True)
    long = ProcedureFactory.create(
        unit=places.department, unit_path=places.department.path, is_linked=True
    )
    record = to_json(a_record(name=LONG_NAME[:1_094].strip(), conditions=""))
    ProcedureVersionFactory.create(procedure=long, in_force=True, record=record)
    return procedure.number


def test_the_next_version_is_written_announced_and_follows(
    number: str, meet_either: Meet, hanh: Member, van: Member
) -> None:
    officer = meet_either().sign_in(hanh)
    officer.open(f"{BASE}/")
    officer.open(f"{BASE}/{number}/")
    officer.press("Soạn phiên bản tiếp theo")
    officer.open(f"{BASE}/{number}/lan/2/sua/ho-so/")
    officer.press("Thêm giấy tờ")
    papers = officer.page.get_by_label("Tên giấy tờ")
    assert papers.count() == 3
    papers.nth(2).fill("Hợp đồng thuê địa điểm")
    officer.page.locator("[name=components-2-original]").fill("1")
    officer.press("Lưu bản dự thảo")
    assert officer.sees("Phải nộp thêm: Hợp đồng thuê địa điểm (01 bản chính)")
    officer.open(f"{BASE}/cong-bo/them/")
    officer.page.get_by_label("Cơ quan ban hành quyết định").fill("Ủy ban nhân dân tỉnh Bình Minh")
    officer.page.get_by_label("Trích yếu").fill("Về việc công bố thủ tục hành chính")
    officer.page.get_by_label("Ngày văn bản có hiệu lực").fill("01/07/2026")
    officer.press("Tạo quyết định")
    officer.open(f"{BASE}/{number}/lan/2/")
    officer.press("Đưa vào quyết định công bố")
    officer.press("Đưa vào")
    officer.press("Trình ký")
    clerk = meet_either().sign_in(van)
    clerk.open(f"{BASE}/cong-bo/{Announcement.objects.get().code}/ban-hanh/")
    clerk.page.get_by_label("Số, ký hiệu").fill("1234/QĐ-UBND")
    clerk.page.get_by_label("Ngày ký").fill("20/06/2026")
    clerk.page.get_by_label("Có hiệu lực từ").fill("01/07/2026")
    clerk.press("Ghi nhận đã ban hành")
    old, new = ProcedureVersion.objects.filter(procedure__number=number).order_by("ordinal")
    assert (old.valid_until, new.valid_from) == (date(2026, 6, 30), date(2026, 7, 1))
    officer.open(f"{BASE}/viec/")
    officer.open(f"{BASE}/{number}/")


def test_every_page_of_a_record_passes_with_the_longest_name(
    number: str, meet: Meet, hanh: Member, places: Places
) -> None:
    officer = meet().sign_in(hanh)
    for page in ("", "cong-bo/", "viec/", "trich-dan-cu/", "them/", "?trang-thai=chua-du"):
        officer.open(f"{BASE}/{page}")
    long = ProcedureVersion.objects.get(name__startswith="Cấp giấy phép").procedure.number
    officer.open(f"{BASE}/{long}/")
    officer.open(f"{BASE}/{long}/dau-hieu/")
    for slug in ("chung", "trinh-tu", "cach-thuc", "can-cu", "huong-dan", "co-quan", "ket-qua"):
        officer.open(f"{BASE}/{long}/lan/1/sua/{slug}/")
