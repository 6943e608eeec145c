"""Pressed twice, sent by two, killed in between: it happens once, and nobody meets an error."""

from collections.abc import Callable
from datetime import UTC, datetime
from unittest.mock import patch

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse

from motcua.documents import facade as documents
from motcua.kernel import clock
from motcua.people.models import Member, Notice
from motcua.plans.actions.build_plan import build_plan
from motcua.plans.jobs import reminding
from motcua.plans.models import Assignment, Evidence, Plan, PlanImport, Reminder, Task
from motcua.plans.rules.states import ImportState, PlanStatus, TaskState
from tests.support.cast import Places, actor
from tests.support.plans import (
    AssignmentFactory,
    EvidenceUseFactory,
    ExpectedResultFactory,
    PlanFactory,
    TaskFactory,
)

ClientOf = Callable[[Member], Client]
MORNING = datetime(2026, 3, 16, 2, tzinfo=UTC)
ISSUE = {
    "number": "12",
    "symbol": "/KH-SVHTT",
    "issued_on": "09/01/2026",
    "signer_position": "Giám đốc",
    "signer_name": "Phạm Quốc Dũng",
}


@pytest.fixture
def part(places: Places) -> Assignment:
    plan = PlanFactory(owner=places.department, issued=True)
    return AssignmentFactory(task=TaskFactory(plan=plan, state=TaskState.OPEN), unit=places.unit_a)


def test_the_second_clerk_who_records_the_issue_reads_that_it_is_recorded(
    places: Places, van: Member, client_of: ClientOf
) -> None:
    plan = PlanFactory(owner=places.department, approved=True)
    to, client = reverse("plans:issue", args=[plan.code]), client_of(van)
    client.post(to, ISSUE)
    page = client.post(to, ISSUE | {"number": "13"}, follow=True)
    assert "Không thể chuyển từ" in page.content.decode()
    plan.refresh_from_db()
    assert (plan.status, plan.number) == (PlanStatus.ISSUED, "12")


def test_a_proof_sent_twice_from_one_page_is_one(
    part: Assignment, binh: Member, client_of: ClientOf
) -> None:
    client, to = client_of(binh), reverse("plans:add_evidence", args=[part.task.code])
    key = client.get(to).context["form"]["upload_key"].value()
    sent = {"kind": "other", "title": "Tủ sách", "happened_on": "01/03/2026", "note": "Tủ 3"}
    for _ in range(2):
        client.post(to, sent | {"upload_key": key})
    assert Evidence.objects.count() == 1


def test_a_document_handed_in_twice_is_read_once(
    places: Places, hanh: Member, client_of: ClientOf
) -> None:
    client = client_of(hanh)
    addresses = set()
    for _ in range(2):
        file = SimpleUploadedFile("ke-hoach.txt", "KẾ HOẠCH".encode())
        sent = {"file": file, "owner": places.department.code}
        addresses.add(client.post(reverse("plans:load"), sent).url)
    assert len(addresses) == PlanImport.objects.count() == 1


def test_an_upload_read_by_two_workers_becomes_one_plan(places: Places, hanh: Member) -> None:
    source = PlanImport.objects.create(
        owner=places.department, owner_path=places.department.path, file_name="a.txt",
        state=ImportState.READING, by=hanh.code, at=MORNING,
    )  # fmt: skip
    reading = documents.read_text("KẾ HOẠCH\nTuyên truyền năm 2026")
    made = {
        build_plan(source.pk, reading, match=lambda _name: (), by=actor(hanh), at=MORNING).pk
        for _ in range(2)
    }
    assert len(made) == Plan.objects.count() == 1


def test_a_document_with_words_longer_than_their_columns_becomes_a_plan(
    places: Places, hanh: Member
) -> None:
    source = PlanImport.objects.create(
        owner=places.department, owner_path=places.department.path, file_name="a.txt",
        state=ImportState.READING, by=hanh.code, at=MORNING,
    )  # fmt: skip
    plain = documents.read_text("KẾ HOẠCH\nTuyên truyền năm 2026").to_json()
    long = {"place": "x" * 500, "symbol": "x" * 500, "issuing_agency": "x" * 500}
    reading = documents.Reading.from_json(plain | long | {"budget_total_vnd": 10**30})
    plan = build_plan(source.pk, reading, match=lambda _name: (), by=actor(hanh), at=MORNING)
    plan.refresh_from_db()
    assert (len(plan.place), plan.budget_total_vnd) == (120, None)


def test_a_reminder_that_could_not_be_told_is_told_later(part: Assignment, binh: Member) -> None:
    ExpectedResultFactory(assignment=part)
    with (
        patch.object(reminding, "_tell", side_effect=RuntimeError("killed")),
        pytest.raises(RuntimeError, match="killed"),
    ):
        reminding.remind(MORNING)
    assert not Reminder.objects.exists()
    for _ in range(2):
        reminding.remind(MORNING)
    assert Notice.objects.filter(member=binh, kind="plans.reminder").count() == 1


def test_nobody_is_reminded_of_a_closed_plan(
    part: Assignment, binh: Member, client_of: ClientOf
) -> None:
    ExpectedResultFactory(assignment=part)
    Plan.objects.update(status=PlanStatus.CLOSED)
    reminding.remind(MORNING)
    assert not Notice.objects.exists()
    assert client_of(binh).get(reverse("plans:inbox")).context["rows"] == []


def test_a_proof_opens_to_whom_it_serves_and_to_nobody_else(
    part: Assignment, places: Places, chi: Member, binh: Member, client_of: ClientOf
) -> None:
    """Unit A's part is proved by a page that the commune handed in."""
    task = TaskFactory(plan=part.task.plan, state=TaskState.OPEN)
    theirs = AssignmentFactory(task=task, unit=places.commune)
    proof = EvidenceUseFactory(result=ExpectedResultFactory(assignment=theirs)).evidence
    proof.uses.create(assignment=part, task=part.task)
    to = reverse("plans:evidence", args=[proof.code])
    assert client_of(binh).get(to).status_code == 200
    assert client_of(chi).get(to).status_code == 404


def test_the_same_unit_chosen_twice_gets_a_task_once(
    places: Places, hanh: Member, client_of: ClientOf
) -> None:
    sent = {"origin": "CV 1", "text": "Báo cáo", "leads": [places.unit_a.code] * 2}
    client_of(hanh).post(reverse("plans:add_task"), sent)
    assert Task.objects.get().assignments.count() == 1
    assert Task.objects.get().starts_on == clock.local_date(clock.now())


def test_a_slip_in_the_year_is_said(part: Assignment, hanh: Member, client_of: ClientOf) -> None:
    to = reverse("plans:specify", args=[part.task.plan.code])
    name = part.task.code
    sent = {f"{name}-take": "1", f"{name}-rhythm": "weekly", f"{name}-due_on": "31/12/9999",
            f"{name}-quantity": "1", f"{name}-counted_by": "items"}  # fmt: skip
    page = client_of(hanh).post(to, sent)
    assert page.status_code == 422
    assert "Năm phải từ 2000 đến 2100" in page.content.decode()
