"""An officer changes a fee: no text that people read keeps the old sum."""

import re
from collections.abc import Callable

import pytest
import time_machine
from django.test import Client
from django.urls import reverse
from django.utils.html import strip_tags

from motcua.catalogue.models import Announcement, ProcedureVersion
from motcua.catalogue.rules.answers import fees
from motcua.catalogue.rules.record import ProcedureRecord, Step, SubmissionChannel
from motcua.catalogue.rules.record_json import to_json
from motcua.catalogue.rules.record_money import FeeKind, FeeRule
from motcua.catalogue.rules.record_time import TimeLimit, TimeUnit
from motcua.documents.tests.layout.printed import page_texts
from motcua.people.models import Member
from tests.support.cast import Places
from tests.support.catalogue import ProcedureFactory, ProcedureVersionFactory, a_record
from tests.support.posting import MORNING, a_desk, days_after, hanging

ClientOf = Callable[[Member], Client]
OLD, NEW = "50.000", "80.000"


def repeating() -> ProcedureRecord:
    """A record of which the fee, its case, its words and a step name one sum."""
    said = {"case": "cấp mới, 50.000 đồng một lần", "text": "Năm mươi nghìn đồng"}
    fee = FeeRule(kind=FeeKind.CHARGE, amount=50_000, **said)  # type: ignore[arg-type]
    steps = (Step(text="Nộp hồ sơ."), Step(text="Nộp lệ phí 50 nghìn đồng."))
    return a_record(channels=(SubmissionChannel(kind="direct", fees=(fee,)),), steps=steps)


@pytest.fixture
def version(places: Places) -> ProcedureVersion:
    procedure = ProcedureFactory.create(unit=places.department, unit_path=places.department.path)
    return ProcedureVersionFactory.create(
        procedure=procedure, in_force=True, record=to_json(repeating())
    )


def typed(version: ProcedureVersion, **fee: str) -> dict[str, str]:
    row = {"at": "0", "channel": "direct", "kind": "charge", "amount": "50000"}
    row |= {"case": "cấp mới, 50.000 đồng một lần", "text": "Năm mươi nghìn đồng"} | fee
    return {
        "seen": version.digest,
        "reason": "Chép sai mức thu",
        "channels-n": "1",
        "channels-0-kind": "direct",
        "channels-0-at": "0",
        "times-n": "0",
        "fees-n": "1",
        **{f"fees-0-{name}": value for name, value in row.items()},
    }


def page_of(version: ProcedureVersion, slug: str) -> str:
    return reverse("catalogue:edit_part", args=[version.procedure.number, version.ordinal, slug])


def test_a_changed_sum_is_refused_while_its_words_name_the_old_one(
    version: ProcedureVersion, hanh: Member, client_of: ClientOf
) -> None:
    browser, url = client_of(hanh), page_of(version, "cach-thuc")
    answer = browser.post(url, typed(version, amount="80000"))
    page = answer.content.decode()
    assert answer.status_code == 422
    assert page.count("số tiền đã đổi từ 50.000 đồng thành 80.000 đồng") >= 2
    for field in ("case", "text"):
        invalid = re.search(rf'name="fees-0-{field}"[^>]*aria-invalid="true"', page)
        assert invalid, field
    answer = browser.post(url, typed(version, amount="80000", text=""))
    assert answer.status_code == 422
    version.refresh_from_db()
    assert version.revision == 1


@pytest.mark.parametrize("written", ["12.000", "12000", "12 000", "12.000 đồng"])
def test_a_sum_is_read_as_people_write_it(
    version: ProcedureVersion, hanh: Member, client_of: ClientOf, written: str
) -> None:
    browser, url = client_of(hanh), page_of(version, "cach-thuc")
    assert 'value="50.000"' in browser.get(url).content.decode()
    answer = browser.post(url, typed(version, amount=written, case="cấp mới", text=""))
    assert answer.status_code == 302
    version = ProcedureVersion.objects.get(pk=version.pk)
    assert version.content.channels[0].fees[0].amount == 12_000


@time_machine.travel(days_after(MORNING, 1), tick=False)
def test_no_page_no_code_and_no_sheet_keeps_the_old_sum(
    version: ProcedureVersion, places: Places, hanh: Member, client_of: ClientOf
) -> None:
    copy = hanging(a_desk(places.department), version)
    browser = client_of(hanh)
    changed = typed(version, amount="80000", case="cấp mới", text="")
    page = browser.post(page_of(version, "cach-thuc"), changed, follow=True).content.decode()
    assert "Còn nhắc 50.000 đồng ở: bước 2. Hãy sửa cả những chỗ này." in page
    assert 'id="can-xem-lai"' in page
    version = ProcedureVersion.objects.get(pk=version.pk)
    step = {"seen": version.digest, "reason": "Bỏ mức thu cũ", "steps-n": "1"}
    step |= {"steps-0-text": "Nộp hồ sơ và lệ phí.", "steps-0-at": "0"}
    page = browser.post(page_of(version, "trinh-tu"), step, follow=True).content.decode()
    assert 'id="can-xem-lai"' not in page
    version = ProcedureVersion.objects.get(pk=version.pk)
    on = MORNING.date()
    told = [line for one in fees(version.content, {}, on=on) for line in one.lines]
    assert told == ["cấp mới: Lệ phí: 80.000 đồng"]
    public = Client().get(f"/thu-tuc/{version.procedure.number}/").content.decode()
    behind = strip_tags(Client().get(f"/n/{copy.code}/").content.decode())
    pdf = Client().get(f"/n/{copy.code}/to-hien-hanh.pdf")
    assert NEW in public
    assert not names_old(strip_tags(public))
    assert "Đã cũ" in behind
    for line in behind.splitlines():  # it says what was, and only as what was
        assert not names_old(line) or re.search("trước là|không còn thu", line), line
    sheet = " ".join(page_texts(pdf.content))
    assert NEW in sheet
    assert not names_old(sheet)


def names_old(text: str) -> bool:
    return OLD in text or "năm mươi nghìn" in text.casefold() or "50 nghìn" in text


def test_a_decision_is_not_submitted_before_its_remarks_were_read(
    version: ProcedureVersion, places: Places, hanh: Member, client_of: ClientOf
) -> None:
    fee = FeeRule(kind=FeeKind.CHARGE, amount=80_000, text="Năm mươi nghìn đồng")
    time = TimeLimit(value=5, unit=TimeUnit.WORKING_DAY)
    channel = SubmissionChannel(kind="direct", times=(time,), fees=(fee,))
    record = a_record(channels=(channel,))
    ProcedureVersionFactory.create(procedure=version.procedure, record=to_json(record))
    browser = client_of(hanh)
    about = {"whose": "own", "kind": "list", "issuer": "UBND tỉnh Bình Minh", "subject": "Công bố"}
    browser.post(reverse("catalogue:add_announcement"), about | {"unit": places.department.code})
    row = Announcement.objects.get()
    put = {"number": version.procedure.number, "change": "amended"}
    browser.post(reverse("catalogue:put_in", args=[row.code]), put)
    page = browser.get(reverse("catalogue:announcement", args=[row.code])).content.decode()
    said = "số tiền là 80.000 đồng, phần chữ lại ghi 50.000 đồng"
    assert said in page
    submit = reverse("catalogue:submit_announcement", args=[row.code])
    assert f'href="{submit}"' in page
    asked = browser.get(submit).content.decode()
    assert said in asked
    assert "Đã xem, trình ký" in asked
    row.refresh_from_db()
    assert row.state == "draft"
