"""The way of a plan through its pages, as the people of a department walk it."""

from collections.abc import Callable

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse

from motcua.kernel import clock
from motcua.people.models import Member
from motcua.plans.jobs.reading import read_waiting_imports
from motcua.plans.models import Evidence, ExpectedResult, Plan, PlanImport
from motcua.plans.rules.states import ImportState, PlanStatus
from tests.support.plans import AssignmentFactory

ClientOf = Callable[[Member], Client]
TEXT = """ỦY BAN NHÂN DÂN TỈNH BÌNH MINH
SỞ VĂN HÓA VÀ THỂ THAO
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số:      /KH-SVHTT

Bình Minh, ngày 06 tháng 01 năm 2026

KẾ HOẠCH
Thông tin, tuyên truyền về kiểm soát thủ tục hành chính năm 2026

Căn cứ Nghị định số 63/2010/NĐ-CP ngày 08/6/2010 của Chính phủ về kiểm soát thủ tục hành chính;

Sở Văn hóa và Thể thao ban hành Kế hoạch như sau:

I. MỤC ĐÍCH, YÊU CẦU

1. Mục đích

Nâng cao nhận thức của cán bộ, công chức và người dân về thủ tục hành chính.

II. TỔ CHỨC THỰC HIỆN

1. Phòng Tổ chức – Pháp chế

- Đăng tải tin, bài về cơ chế một cửa, một cửa liên thông trên Trang thông tin điện tử của Sở.

- Tổ chức hội nghị tập huấn cho công chức Bộ phận Một cửa trong quý II năm 2026.

2. Phòng Kế hoạch – Tài chính

- Bố trí kinh phí thực hiện Kế hoạch này.

3. Văn phòng

- Tổng hợp, báo cáo Ủy ban nhân dân tỉnh trước ngày 15/12/2026.

Nơi nhận:
- UBND tỉnh (để b/c);
- Lưu: VT.

GIÁM ĐỐC

Nguyễn Văn Thử
"""


def upload(client: Client, hanh: Member, name: str, content: bytes) -> PlanImport:
    response = client.post(
        reverse("plans:load"),
        {
            "file": SimpleUploadedFile(name, content),
            "owner": client.get(reverse("plans:load")).context["form"].fields["owner"].initial,
        },
    )
    assert response.status_code == 302
    read_waiting_imports(clock.now())
    return PlanImport.objects.latest("id")


@pytest.fixture
def plan(hanh: Member, client_of: ClientOf, binh: Member, chi: Member) -> Plan:
    source = upload(client_of(hanh), hanh, "ke-hoach.txt", TEXT.encode())
    assert source.state == ImportState.DONE, source.message
    assert source.plan is not None
    return source.plan


def test_a_text_becomes_a_draft_with_its_units_matched(plan: Plan) -> None:
    assert plan.title.startswith("Thông tin, tuyên truyền")
    assert plan.tasks.count() == 4
    matched = plan.tasks.order_by("order").values_list("assignments__unit__name", flat=True)
    assert list(matched)[:2] == ["Phòng Tổ chức – Pháp chế"] * 2


def test_an_article_leaves_no_plan_behind(hanh: Member, client_of: ClientOf) -> None:
    text = "Chiều nay, Sở Văn hóa và Thể thao tổ chức gặp mặt báo chí. " * 20
    source = upload(client_of(hanh), hanh, "tin.txt", text.encode())
    assert source.state == ImportState.REFUSED
    assert source.file is None
    assert not Plan.objects.exists()
    page = client_of(hanh).get(reverse("plans:reading", args=[source.code]))
    assert "không phải kế hoạch" in page.content.decode()


def test_the_review_shows_every_item_beside_its_place(
    plan: Plan, hanh: Member, client_of: ClientOf
) -> None:
    page = client_of(hanh).get(reverse("plans:review", args=[plan.code])).content.decode()
    for task in plan.tasks.all():
        assert f'id="nguon-{task.code}"' in page
        assert f'id="muc-{task.code}"' in page


def test_the_whole_way_without_javascript(
    plan: Plan, hanh: Member, phuc: Member, van: Member, binh: Member, client_of: ClientOf
) -> None:
    coordinator, approver, clerk = client_of(hanh), client_of(phuc), client_of(van)
    coordinator.post(reverse("plans:submit", args=[plan.code]))
    read = approver.get(reverse("plans:plan", args=[plan.code]))
    approve = next(one for one in read.context["actions"] if "/duyet/" in one.url)
    approver.post(approve.url)
    clerk.post(
        reverse("plans:issue", args=[plan.code]),
        {
            "number": "12", "symbol": "KH-SVHTT", "issued_on": "09/01/2026",
            "signer_position": "Giám đốc", "signer_name": "Nguyễn Văn Thử",
        },
    )  # fmt: skip
    plan.refresh_from_db()
    assert plan.status == PlanStatus.ISSUED
    task = plan.tasks.order_by("order").first()
    assert task is not None
    coordinator.post(
        reverse("plans:specify", args=[plan.code]),
        {
            f"{task.code}-take": "on", f"{task.code}-rhythm": "monthly",
            f"{task.code}-quantity": "1", f"{task.code}-counted_by": "items",
        },
    )  # fmt: skip
    assert ExpectedResult.objects.filter(task=task).count() == 12
    officer = client_of(binh)
    sent = officer.post(
        reverse("plans:add_evidence", args=[task.code]),
        {
            "kind": "published_item", "title": "Bài về một cửa", "happened_on": "20/01/2026",
            "url": "https://binhminh.example/mot-cua",
        },
    )  # fmt: skip
    assert sent.status_code == 302, sent.context["form"].errors
    evidence = Evidence.objects.get()
    coordinator.post(reverse("plans:confirm_evidence", args=[evidence.code]))
    january = ExpectedResult.objects.filter(task=task).earliest("starts_on")
    assert january.accepted_amount == 1


PAGES = ("plan", "review", "specify", "programme", "matrix", "issue", "send_back")


def test_every_page_of_a_plan_opens_for_its_coordinator(
    plan: Plan, hanh: Member, client_of: ClientOf
) -> None:
    client = client_of(hanh)
    for name in ("plans", "load", "inbox", "evidence_list", "photo", "add_task"):
        assert client.get(reverse(f"plans:{name}")).status_code == 200, name
    for name in ("plan", "review", "specify", "programme", "matrix", "change_header"):
        assert client.get(reverse(f"plans:{name}", args=[plan.code])).status_code == 200, name
    for task in plan.tasks.all()[:1]:
        assert client.get(reverse("plans:task", args=[task.code])).status_code == 200
        part = task.assignments.first()
        assert part is not None
        assert client.get(reverse("plans:match_unit", args=[part.code])).status_code == 200
        assert client.get(reverse("plans:add_unit", args=[task.code])).status_code == 200
        change = reverse("plans:change_item", args=["task", task.code])
        assert client.get(change).status_code == 200


def test_a_stranger_signs_in_and_another_department_finds_nothing(
    plan: Plan, em: Member, client: Client, client_of: ClientOf
) -> None:
    address = reverse("plans:plan", args=[plan.code])
    assert client.get(address).status_code == 302
    assert client_of(em).get(address).status_code == 404


def test_a_name_that_matches_nothing_stays_as_the_document_has_it(
    plan: Plan, hanh: Member, client_of: ClientOf
) -> None:
    task = plan.tasks.order_by("order").first()
    assert task is not None
    AssignmentFactory(task=task, external=True, named_as="Các cơ quan báo chí")
    page = client_of(hanh).get(reverse("plans:review", args=[plan.code])).content.decode()
    assert "Các cơ quan báo chí" in page
    assert "ngoài cây đơn vị" in page
