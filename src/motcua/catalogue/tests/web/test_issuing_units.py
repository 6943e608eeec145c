"""For which unit a decision is drafted: one where somebody can record that it was issued."""

from collections.abc import Callable

import pytest
from django.test import Client
from django.urls import reverse

from motcua.agencies import facade as agencies
from motcua.catalogue.actions import announcing
from motcua.catalogue.models import Announcement, ProcedureVersion, PublicationDuty
from motcua.catalogue.rules.announcement_kinds import AnnouncementState
from motcua.catalogue.rules.record_json import to_json
from motcua.catalogue.rules.terms import Decider
from motcua.foundation import audit
from motcua.foundation.actor import Role
from motcua.foundation.policies import Forbidden
from motcua.kernel import clock
from motcua.people.models import Member
from motcua.ui.formatting import vndate
from tests.support.cast import Places, actor
from tests.support.catalogue import ProcedureFactory, ProcedureVersionFactory, a_record
from tests.support.factories import MemberFactory, RoleGrantFactory

ClientOf = Callable[[Member], Client]
NOBODY = "Chưa có ai được ghi nhận ban hành cho"


@pytest.fixture
def keeper(places: Places) -> Member:
    """Co-ordinates the procedures of the whole province, and sits in the province's own unit."""
    member = MemberFactory.create(name="Đặng Thúy Nga", unit=places.province)
    RoleGrantFactory.create(member=member, role=Role.COORDINATOR, unit=places.province)
    return member


@pytest.fixture
def clerk(places: Places) -> Member:
    """The clerk (văn thư) of the province."""
    member = MemberFactory.create(name="Phùng Bích Loan", unit=places.province)
    RoleGrantFactory.create(member=member, role=Role.CLERK, unit=places.province)
    return member


@pytest.fixture
def draft(places: Places) -> ProcedureVersion:
    unit = places.province
    procedure = ProcedureFactory.create(number="1.700009", unit=unit, unit_path=unit.path)
    ProcedureVersionFactory.create(procedure=procedure, in_force=True)
    record = to_json(a_record(conditions="Có địa điểm phù hợp."))
    return ProcedureVersionFactory.create(procedure=procedure, record=record)


def to(name: str, *args: object) -> str:
    return reverse(f"catalogue:{name}", args=args)


def chosen(browser: Client, address: str) -> str:
    """The unit that the form on a page shows first."""
    return str(browser.get(address).context["form"]["unit"].value())


def typed(unit: str) -> dict[str, str]:
    return {
        "whose": "own",
        "kind": "content",
        "issuer": "Ủy ban nhân dân tỉnh Bình Minh",
        "subject": "Về việc công bố thủ tục hành chính",
        "legal_effective_on": "01/09/2026",
        "unit": unit,
    }


def a_decision(browser: Client, unit: str) -> Announcement:
    browser.post(to("add_announcement"), typed(unit))
    return Announcement.objects.get()


def test_what_the_province_drafts_its_clerk_records_and_the_public_page_shows(
    draft: ProcedureVersion, keeper: Member, clerk: Member, client_of: ClientOf
) -> None:
    browser, number = client_of(keeper), draft.procedure.number
    add = f"{to('add_announcement')}?ma={number}"
    assert browser.get(to("choose_announcement", number)).headers["Location"] == add
    answer = browser.post(add, typed(chosen(browser, add)))
    assert answer.headers["Location"] == to("choose_announcement", number)
    row = Announcement.objects.get()
    into = {"announcement": row.code, "change": "amended"}
    browser.post(to("choose_announcement", number), into)
    assert NOBODY not in browser.get(to("announcement", row.code)).text
    browser.post(to("submit_announcement", row.code))
    today = vndate(clock.now())
    signed = {"number": "77/QĐ-UBND", "signed_on": today, "effective_on": today}
    recording = client_of(clerk)
    assert to("issue_announcement", row.code) in recording.get(to("announcement", row.code)).text
    assert recording.post(to("issue_announcement", row.code), signed).status_code == 302
    page = Client().get(reverse("procedures:procedure", args=[number])).text
    assert "Có địa điểm phù hợp." in page
    assert "77/QĐ-UBND" in page


def test_the_form_offers_first_the_unit_that_keeps_the_procedure(
    places: Places, draft: ProcedureVersion, keeper: Member, van: Member, client_of: ClientOf
) -> None:
    add = f"{to('add_announcement')}?ma={draft.procedure.number}"
    assert chosen(client_of(keeper), add) == places.province.code


def test_else_the_officers_own_unit_when_its_issue_can_be_recorded(
    places: Places, hanh: Member, van: Member, client_of: ClientOf
) -> None:
    assert chosen(client_of(hanh), to("add_announcement")) == places.office.code


def test_else_the_first_unit_with_somebody_who_may_record_the_issue(
    places: Places, keeper: Member, van: Member, client_of: ClientOf
) -> None:
    assert chosen(client_of(keeper), to("add_announcement")) == places.department.code


def test_without_anybody_the_own_unit_stays_offered_and_the_page_warns(
    places: Places, keeper: Member, client_of: ClientOf
) -> None:
    browser = client_of(keeper)
    assert chosen(browser, to("add_announcement")) == places.province.code
    row = a_decision(browser, places.province.code)
    assert f"{NOBODY} {places.province.name}" in browser.get(to("announcement", row.code)).text


def test_a_clerk_who_left_or_may_not_sign_in_records_nothing(
    places: Places, keeper: Member, clerk: Member, client_of: ClientOf
) -> None:
    browser = client_of(keeper)
    row = a_decision(browser, places.province.code)
    assert NOBODY not in browser.get(to("announcement", row.code)).text
    assert clerk.account
    clerk.account.is_active = False
    clerk.account.save()
    assert NOBODY in browser.get(to("announcement", row.code)).text


def test_before_it_is_sent_to_nobody_the_question_says_so_and_after_it_the_page(
    draft: ProcedureVersion, places: Places, keeper: Member, client_of: ClientOf
) -> None:
    browser = client_of(keeper)
    row = a_decision(browser, places.province.code)
    browser.post(to("put_in", row.code), {"number": draft.procedure.number, "change": "amended"})
    assert NOBODY in browser.get(to("submit_announcement", row.code)).text
    browser.post(to("submit_announcement", row.code))
    page = browser.get(to("announcement", row.code)).text
    assert NOBODY in page
    assert "Bấm “Rút lại để sửa” rồi chọn đơn vị khác" in page


def test_while_it_is_a_draft_another_unit_can_be_chosen_and_its_duty_goes_along(
    places: Places, keeper: Member, van: Member, client_of: ClientOf
) -> None:
    browser = client_of(keeper)
    row = a_decision(browser, places.province.code)
    page = browser.get(to("describe_announcement", row.code)).text
    assert all(unit.code in page for unit in (places.department, places.commune))
    browser.post(to("describe_announcement", row.code), typed(places.department.code))
    row.refresh_from_db()
    assert (row.unit_id, row.owner_path) == (places.department.code, places.department.path)
    assert PublicationDuty.objects.get().unit_path == places.department.path
    said = [entry.sentence for entry in audit.trail(row)]
    assert "Chuyển quyết định công bố cho Sở Văn hóa và Thể thao soạn" in said[0]
    assert NOBODY not in browser.get(to("announcement", row.code)).text


def test_it_is_not_given_to_a_unit_of_others_nor_after_it_was_submitted(
    draft: ProcedureVersion,
    places: Places,
    keeper: Member,
    hanh: Member,
    van: Member,
    client_of: ClientOf,
) -> None:
    browser = client_of(hanh)
    row = a_decision(browser, places.department.code)
    away = typed(places.commune.code)
    assert browser.post(to("describe_announcement", row.code), away).status_code == 422
    row.state = AnnouncementState.SUBMITTED
    row.save()
    client_of(keeper).post(to("describe_announcement", row.code), away)
    row.refresh_from_db()
    assert row.unit_id == places.department.code


def test_both_units_must_be_the_officers_to_give_whatever_the_form_says(
    places: Places, hanh: Member, van: Member, client_of: ClientOf
) -> None:
    row = a_decision(client_of(hanh), places.department.code)
    there = agencies.unit(places.commune.code)
    who = {"decider": Decider.PROVINCE, "at": clock.now()}
    with pytest.raises(Forbidden):
        announcing.hand_over(row.code, there, by=actor(hanh), **who)
    with pytest.raises(Forbidden):
        announcing.hand_over(row.code, agencies.unit(places.office.code), by=actor(van), **who)


def test_a_decision_that_lacks_something_offers_the_missing_parts_in_place_of_the_button(
    draft: ProcedureVersion, places: Places, keeper: Member, clerk: Member, client_of: ClientOf
) -> None:
    browser, number = client_of(keeper), draft.procedure.number
    row = a_decision(browser, places.province.code)
    submit, page_of = to("submit_announcement", row.code), to("announcement", row.code)
    assert submit not in browser.get(page_of).text
    assert "Đưa ít nhất một thủ tục vào quyết định" in browser.get(page_of).text
    draft.record = to_json(a_record(conditions="", results=()))
    draft.save()
    browser.post(to("put_in", row.code), {"number": number, "change": "amended"})
    page = browser.get(page_of).text
    assert "Chưa trình ký được: 1 thủ tục còn thiếu nội dung" in page
    assert "Chưa có kết quả thực hiện." in page
    assert to("edit_part", number, draft.ordinal, "ket-qua") in page
    assert submit not in page
    assert browser.get(submit).headers["Location"] == page_of
    draft.record = to_json(a_record())
    draft.save()
    page = browser.get(page_of).text
    assert "Chưa trình ký được" not in page
    assert f'action="{submit}"' in page
