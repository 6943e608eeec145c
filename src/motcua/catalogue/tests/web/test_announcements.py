"""A decision on its way: written, submitted, issued by the clerk; its duties with it."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from pytest_django import Settings

from motcua.catalogue.models import (
    ProcedureVersion,
    PublicationDuty,
)
from motcua.catalogue.rules.announcement_kinds import AnnouncementState
from motcua.catalogue.rules.record_json import to_json
from motcua.catalogue.tests.web.announcing import SUBJECT, put, started, to
from motcua.people.models import Member
from tests.support.cast import Places
from tests.support.catalogue import ProcedureFactory, ProcedureVersionFactory, a_record, kept_by

ClientOf = Callable[[Member], Client]


@pytest.fixture
def in_force(places: Places) -> ProcedureVersion:
    return kept_by(places.department, in_force=True)


@pytest.fixture
def draft(in_force: ProcedureVersion) -> ProcedureVersion:
    record = to_json(a_record(dossier_sets="02 bộ"))
    return ProcedureVersionFactory.create(procedure=in_force.procedure, record=record)


ISSUED = {"number": "1234/QĐ-UBND", "signed_on": "24/06/2026", "effective_on": "01/08/2026"}


def test_a_decision_is_written_submitted_and_recorded_by_the_clerk(
    draft: ProcedureVersion,
    in_force: ProcedureVersion,
    places: Places,
    hanh: Member,
    van: Member,
    client_of: ClientOf,
) -> None:
    browser, clerk = client_of(hanh), client_of(van)
    row = started(browser, places)
    decide = PublicationDuty.objects.get(kind="decide")
    assert decide.due_on == date(2026, 6, 26)
    assert put(browser, row, draft.procedure.number) == 302
    assert put(browser, row, draft.procedure.number) == 422
    assert put(browser, row, "1.000000") == 422
    assert (
        "Thành phần, số lượng hồ sơ" in browser.get(to("announcement", row.code)).content.decode()
    )
    assert browser.post(to("submit_announcement", row.code)).status_code == 302
    assert put(browser, row, draft.procedure.number) == 422
    assert browser.get(to("issue_announcement", row.code)).status_code == 403
    before = ISSUED | {"effective_on": "01/06/2026"}
    assert clerk.post(to("issue_announcement", row.code), before).status_code == 422
    assert clerk.post(to("issue_announcement", row.code), ISSUED).status_code == 302
    draft.refresh_from_db()
    in_force.refresh_from_db()
    assert (draft.state, draft.valid_from, draft.decision) == (
        "announced",
        date(2026, 8, 1),
        "1234/QĐ-UBND",
    )
    assert in_force.valid_until == date(2026, 7, 31)
    duties = {duty.kind: duty.due_on for duty in PublicationDuty.objects.filter(done_at=None)}
    assert duties == {"enter_national": date(2026, 7, 1), "post": date(2026, 8, 1)}
    assert PublicationDuty.objects.get(kind="decide").done_by == van.code
    assert browser.get(to("announcement", row.code)).status_code == 200


def test_another_agencys_decision_is_recorded_without_a_clerk_and_abolishes(
    in_force: ProcedureVersion, places: Places, hanh: Member, client_of: ClientOf
) -> None:
    browser = client_of(hanh)
    row = started(browser, places, whose="other", issuer="Bộ Văn hóa, Thể thao và Du lịch")
    assert not PublicationDuty.objects.exists()
    assert put(browser, row, in_force.procedure.number) == 422
    assert put(browser, row, in_force.procedure.number, change="abolished") == 302
    assert browser.post(to("issue_announcement", row.code), ISSUED).status_code == 302
    in_force.refresh_from_db()
    assert (in_force.valid_until, "1234/QĐ-UBND" in in_force.ended_because) == (
        date(2026, 7, 31),
        True,
    )


def test_a_replacing_procedure_ends_the_one_it_replaces(
    in_force: ProcedureVersion, places: Places, hanh: Member, client_of: ClientOf
) -> None:
    browser = client_of(hanh)
    procedure = ProcedureFactory.create(unit=places.department, unit_path=places.department.path)
    ProcedureVersionFactory.create(procedure=procedure)
    row = started(browser, places, whose="other")
    assert put(browser, row, procedure.number, change="replaced") == 422
    old = {"change": "replaced", "replaces": in_force.procedure.number}
    assert put(browser, row, procedure.number, **old) == 302
    browser.post(to("issue_announcement", row.code), ISSUED)
    in_force.refresh_from_db()
    assert in_force.valid_until == date(2026, 7, 31)


def test_an_incomplete_or_empty_decision_is_not_submitted(
    in_force: ProcedureVersion, places: Places, hanh: Member, client_of: ClientOf
) -> None:
    browser = client_of(hanh)
    row = started(browser, places)
    browser.post(to("submit_announcement", row.code))
    record = to_json(a_record(conditions=""))
    draft = ProcedureVersionFactory.create(procedure=in_force.procedure, record=record)
    put(browser, row, draft.procedure.number)
    page = browser.post(to("submit_announcement", row.code), follow=True).content.decode()
    assert "còn thiếu nội dung" in page
    row.refresh_from_db()
    assert row.state == AnnouncementState.DRAFT


def test_what_is_taken_out_or_cancelled_leaves_the_drafts(
    draft: ProcedureVersion, places: Places, hanh: Member, client_of: ClientOf
) -> None:
    browser = client_of(hanh)
    row = started(browser, places)
    number = draft.procedure.number
    assert browser.get(to("choose_announcement", number)).status_code == 200
    chosen = {"announcement": row.code, "change": "amended"}
    assert browser.post(to("choose_announcement", number), chosen).status_code == 302
    page = browser.post(to("drop_draft", number, draft.ordinal), follow=True).content.decode()
    assert "đang nằm trong một quyết định" in page
    assert browser.post(to("take_out", row.code, number)).status_code == 302
    put(browser, row, number)
    assert browser.post(to("cancel_announcement", row.code), {"reason": ""}).status_code == 422
    assert browser.post(to("cancel_announcement", row.code), {"reason": "Thôi"}).status_code == 302
    draft.refresh_from_db()
    assert draft.state == "draft"
    assert not PublicationDuty.objects.exists()


def test_its_subject_changes_and_the_duty_moves_with_it(
    places: Places, hanh: Member, client_of: ClientOf
) -> None:
    browser = client_of(hanh)
    row = started(browser, places)
    typed = {
        "whose": "own",
        "kind": "list",
        "issuer": row.issuer,
        "subject": row.subject,
        "legal_effective_on": "01/09/2026",
        "unit": places.department.code,
    }
    assert browser.get(to("describe_announcement", row.code)).status_code == 200
    assert browser.post(to("describe_announcement", row.code), typed).status_code == 302
    assert PublicationDuty.objects.get().due_on == date(2026, 8, 27)
    assert browser.get(to("announcements")).content.decode().count(SUBJECT) == 1


def test_a_duty_is_listed_with_how_it_was_counted_and_marked_done(
    places: Places, hanh: Member, chi: Member, client_of: ClientOf
) -> None:
    browser = client_of(hanh)
    started(browser, places)
    duty = PublicationDuty.objects.get()
    page = browser.get(to("duties")).content.decode()
    assert "63/2010/NĐ-CP" in page
    assert duty.text in browser.get(reverse("workbench:start")).content.decode()
    assert client_of(chi).post(to("duty_done", duty.code)).status_code == 404
    assert browser.post(to("duty_done", duty.code), {"note": "Đã ký"}).status_code == 302
    assert duty.text in browser.get(to("duties"), {"loc": "da-xong"}).content.decode()


def test_a_decision_of_many_procedures_costs_as_many_questions_as_one_of_few(
    places: Places, hanh: Member, client_of: ClientOf
) -> None:
    browser = client_of(hanh)
    row = started(browser, places)

    def grow() -> None:
        procedure = ProcedureFactory.create(
            unit=places.department, unit_path=places.department.path
        )
        ProcedureVersionFactory.create(procedure=procedure, in_force=True)
        ProcedureVersionFactory.create(procedure=procedure)
        put(browser, row, procedure.number)

    def cost() -> int:
        with CaptureQueriesContext(connection) as seen:
            assert browser.get(to("announcement", row.code)).status_code == 200
        return len(seen)

    grow()
    cost()
    few = cost()
    for _ in range(4):
        grow()
    assert cost() == few


def test_a_procedure_that_another_unit_keeps_is_not_put_in(
    places: Places, hanh: Member, client_of: ClientOf
) -> None:
    browser = client_of(hanh)
    procedure = ProcedureFactory.create(unit=places.commune, unit_path=places.commune.path)
    ProcedureVersionFactory.create(procedure=procedure, in_force=True)
    row = started(browser, places)
    assert put(browser, row, procedure.number, change="abolished") == 422
    assert not row.items.exists()


def test_the_agencys_own_terms_count_the_day_to_sign(
    places: Places, hanh: Member, client_of: ClientOf, tmp_path: Path, settings: Settings
) -> None:
    head = "duty,decider,count,unit,direction,valid_from,valid_until,basis"
    row = "decide,province,7,calendar,before,2026-01-01,,Quy định của tỉnh"
    (tmp_path / "publication_terms.csv").write_text(f"{head}\n{row}\n", encoding="utf-8")
    settings.LAW_FOLDER = tmp_path
    browser = client_of(hanh)
    started(browser, places)
    assert PublicationDuty.objects.get(kind="decide").due_on == date(2026, 6, 24)
    assert "Quy định của tỉnh" in browser.get(to("duties")).content.decode()
