"""The keeper of the catalogue looks at remarks, states sets for many, and a citizen reads on."""

import pytest

from motcua.catalogue.models import ProcedureVersion
from motcua.catalogue.rules.record import Component, SubmissionChannel
from motcua.catalogue.rules.record_json import to_json
from motcua.catalogue.rules.record_money import FeeRule
from motcua.people.models import Member
from tests.support.browser import Meet
from tests.support.cast import Places
from tests.support.catalogue import ProcedureFactory, ProcedureVersionFactory, a_record

pytestmark = pytest.mark.browser


@pytest.fixture
def silent(places: Places) -> ProcedureVersion:
    """A national record without sets, with a doubtful fee and a paper that holds a regulation."""
    doubtful = FeeRule(text="20 VNĐ", case="đối với 1 tờ khai")
    regulation = "Đơn đề nghị cấp giấy phép theo mẫu quy định. Trường hợp khác: " + (
        "trừ trường hợp đã có trong cơ sở dữ liệu quốc gia về dân cư; " * 12
    )
    record = a_record(
        channels=(SubmissionChannel(kind="direct", fees=(doubtful,)),),
        components=(Component(name=regulation), Component(name="Kịch bản chương trình")),
        dossier_sets="",
        conditions="",
    )
    owner = {"unit": places.department, "unit_path": places.department.path}
    for _ in range(2):
        procedure = ProcedureFactory.create(**owner)
        version: ProcedureVersion = ProcedureVersionFactory.create(
            procedure=procedure, in_force=True, record=to_json(record)
        )
    return version


def test_a_keeper_states_the_sets_of_many_and_a_citizen_is_told_to_ask_again(
    meet_either: Meet, silent: ProcedureVersion, hanh: Member
) -> None:
    keeper, number = meet_either().sign_in(hanh), silent.procedure.number
    keeper.open(f"/danh-muc-thu-tuc/{number}/")
    assert keeper.sees("Số tiền đáng ngờ (Trực tiếp): 20 VNĐ.")
    assert keeper.sees("Cơ sở dữ liệu quốc gia không ghi")
    keeper.open(f"/danh-muc-thu-tuc/{number}/lan/1/sua/cach-thuc/")
    keeper.open("/danh-muc-thu-tuc/")
    keeper.page.get_by_label(f"Chọn {number}").check()
    keeper.follow(keeper.page.get_by_role("button", name="Ghi số bộ hồ sơ"))
    assert keeper.sees("Ghi số bộ hồ sơ cho 1 thủ tục chưa ghi?")
    keeper.press("Ghi số bộ hồ sơ")
    assert keeper.sees("Đã ghi 01 bộ hồ sơ cho 1 thủ tục.")
    keeper.follow(keeper.page.get_by_role("link", name="Bỏ lần ghi này"))
    keeper.press("Bỏ số bộ hồ sơ đã ghi")
    assert keeper.sees("Đã bỏ số bộ hồ sơ ở 1 thủ tục.")

    citizen = meet_either(phone=True)
    citizen.open(f"/thu-tuc/{number}/")
    assert citizen.sees("hỏi lại Bộ phận Một cửa trước khi nộp")
    citizen.page.get_by_text("Mở phần còn lại").first.click()
    citizen.look()
    citizen.open(f"/thu-tuc/{number}/can-gi/")


def test_a_keeper_types_a_field_reads_a_record_and_comes_back_to_the_same_list(
    meet_either: Meet, hanh: Member
) -> None:
    for sector in ("Nghệ thuật biểu diễn", "Nghệ thuật điện ảnh"):
        record = to_json(a_record(sector=sector, name=f"Cấp giấy phép {sector.lower()}"))
        ProcedureVersionFactory.create(in_force=True, record=record)
    keeper = meet_either().sign_in(hanh)
    keeper.open("/danh-muc-thu-tuc/")
    keeper.page.get_by_label("Lĩnh vực", exact=True).fill("nghe thuat")
    keeper.press("Tìm")
    assert keeper.sees("2 lĩnh vực có những chữ này.")
    keeper.press("Nghệ thuật điện ảnh")
    listed = keeper.page.url
    keeper.press("Cấp giấy phép nghệ thuật điện ảnh")
    way = keeper.page.get_by_label("Vị trí trang")
    keeper.follow(way.get_by_role("link", name="Danh mục thủ tục"))
    assert keeper.page.url == listed
    keeper.open("/danh-muc-thu-tuc/?linh-vuc=dien+anh")
    assert keeper.page.url == listed
