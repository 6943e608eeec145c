"""The officer's pages of a procedure: record, forms, versions, corrections."""

from collections.abc import Callable
from datetime import date

import pytest
from django.test import Client
from django.urls import reverse

from motcua.catalogue.forms.editors import EDITORS, EditPage
from motcua.catalogue.models import Correction, Procedure, ProcedureVersion
from motcua.catalogue.rules.kinds import VersionState
from motcua.catalogue.rules.record import LegalBasis
from motcua.catalogue.rules.record_json import to_json
from motcua.documents.facade import legal_documents
from motcua.people.models import Member
from tests.support.cast import Places
from tests.support.catalogue import a_record, kept_by

ClientOf = Callable[[Member], Client]


@pytest.fixture
def version(places: Places) -> ProcedureVersion:
    return kept_by(places.department, in_force=True)


@pytest.fixture
def draft(places: Places) -> ProcedureVersion:
    return kept_by(places.department)


def part(version: ProcedureVersion, slug: str) -> str:
    return reverse("catalogue:edit_part", args=[version.procedure.number, version.ordinal, slug])


def test_a_record_is_read_by_all_staff_and_changed_by_its_keeper(
    version: ProcedureVersion, hanh: Member, binh: Member, client_of: ClientOf
) -> None:
    url = reverse("catalogue:procedure", args=[version.procedure.number])
    assert Client().get(url).status_code == 302
    page = client_of(binh).get(url).content.decode()
    assert "Văn bản thông báo" in page
    assert "Soạn phiên bản tiếp theo" not in page
    assert "Soạn phiên bản tiếp theo" in client_of(hanh).get(url).content.decode()
    assert client_of(binh).get(part(version, "ho-so")).status_code == 403


def test_rows_are_added_moved_and_removed_without_losing_what_was_typed(
    draft: ProcedureVersion, hanh: Member, client_of: ClientOf
) -> None:
    browser, url = client_of(hanh), part(draft, "trinh-tu")
    assert browser.get(url).status_code == 200
    typed = {
        "seen": draft.digest,
        "steps-n": "2",
        "steps-0-text": "Nộp hồ sơ.",
        "steps-0-at": "0",
        "steps-1-text": "",
        "steps-1-title": "Trả kết quả",
        "steps-1-at": "1",
    }
    page = browser.post(url, typed | {"viec": "steps:len:1"}).content.decode()
    assert page.index("Trả kết quả") < page.index("Nộp hồ sơ.")
    assert "aria-invalid" not in page
    page = browser.post(url, typed | {"viec": "steps:them"}).content.decode()
    assert 'name="steps-2-text"' in page
    page = browser.post(url, typed | {"viec": "steps:bo:1"}).content.decode()
    assert "Trả kết quả" not in page
    draft.refresh_from_db()
    assert draft.content.steps == a_record().steps


def test_a_draft_is_saved_with_what_was_typed_and_an_error_keeps_it(
    draft: ProcedureVersion, hanh: Member, client_of: ClientOf
) -> None:
    browser, url = client_of(hanh), part(draft, "trinh-tu")
    wrong = {"seen": draft.digest, "steps-n": "1", "steps-0-title": "Bước lạ"}
    answer = browser.post(url, wrong)
    assert answer.status_code == 422
    assert "Bước lạ" in answer.content.decode()
    right = wrong | {"steps-0-text": "Nộp ở quầy số 3.", "steps-0-actor": "applicant"}
    assert browser.post(url, right).status_code == 302
    draft.refresh_from_db()
    (step,) = draft.content.steps
    assert (step.title, step.text, step.actor) == ("Bước lạ", "Nộp ở quầy số 3.", "applicant")


def test_what_somebody_else_saved_meanwhile_is_not_overwritten(
    draft: ProcedureVersion, hanh: Member, client_of: ClientOf
) -> None:
    typed = {"seen": "cu", "steps-n": "1", "steps-0-text": "Nộp ở quầy số 3."}
    answer = client_of(hanh).post(part(draft, "trinh-tu"), typed)
    assert answer.status_code == 422
    assert "Nộp ở quầy số 3." in answer.content.decode()


@pytest.mark.parametrize(
    "slug", ["chung", "trinh-tu", "cach-thuc", "ho-so", "ket-qua", "co-quan", "can-cu", "huong-dan"]
)
def test_a_page_sent_back_as_it_was_shown_changes_nothing(
    slug: str, draft: ProcedureVersion, hanh: Member, client_of: ClientOf
) -> None:
    page = EditPage(EDITORS[slug], draft.content)
    typed: dict[str, object] = {"seen": draft.digest}
    forms = [form for rows in page.lists for form in rows.forms]
    typed |= {f"{rows.kind.piece}-n": str(rows.count) for rows in page.lists}
    for form in [*forms, *([page.values] if page.values else [])]:
        for name in form.fields:
            value = form[name].value()
            if value not in (None, False):
                typed[form.add_prefix(name)] = value
    assert client_of(hanh).post(part(draft, slug), typed).status_code == 302
    again = ProcedureVersion.objects.get(pk=draft.pk)
    assert again.content == draft.content


def test_a_time_without_its_channel_is_explained(
    draft: ProcedureVersion, hanh: Member, client_of: ClientOf
) -> None:
    typed = {
        "seen": draft.digest,
        "channels-n": "1",
        "channels-0-kind": "direct",
        "times-n": "1",
        "times-0-channel": "online",
        "times-0-value": "3",
        "times-0-unit": "working_day",
        "fees-n": "0",
    }
    answer = client_of(hanh).post(part(draft, "cach-thuc"), typed)
    assert answer.status_code == 422
    assert "Hãy thêm cách nộp này" in answer.content.decode()
    assert (
        client_of(hanh)
        .post(part(draft, "cach-thuc"), typed | {"times-0-channel": "direct"})
        .status_code
        == 302
    )
    draft.refresh_from_db()
    (channel,) = ProcedureVersion.objects.get(pk=draft.pk).content.channels
    assert [time.words for time in channel.times] == ["3 ngày làm việc"]


def test_an_announced_version_is_corrected_with_a_reason(
    version: ProcedureVersion, hanh: Member, client_of: ClientOf
) -> None:
    browser, url = client_of(hanh), part(version, "ket-qua")
    typed = {"seen": version.digest, "results-n": "1", "results-0-name": "Giấy phép"}
    assert browser.post(url, typed).status_code == 422
    assert browser.post(url, typed | {"reason": "Chép sai tên"}).status_code == 302
    correction = Correction.objects.get()
    assert (correction.revision, correction.reason) == (2, "Chép sai tên")
    page = browser.get(reverse("catalogue:procedure", args=[version.procedure.number]))
    assert "Chép sai tên" in page.content.decode()


def test_the_next_version_begins_as_the_one_in_force_and_can_be_dropped(
    version: ProcedureVersion, hanh: Member, client_of: ClientOf
) -> None:
    browser, number = client_of(hanh), version.procedure.number
    browser.post(reverse("catalogue:start_next", args=[number]))
    following = version.procedure.versions.get(state=VersionState.DRAFT)
    assert following.content == version.content
    browser.post(reverse("catalogue:start_next", args=[number]))
    assert version.procedure.versions.count() == 2
    drop = reverse("catalogue:drop_draft", args=[number, following.ordinal])
    assert browser.get(drop).status_code == 200
    browser.post(drop)
    following.refresh_from_db()
    assert following.state == VersionState.DROPPED


def test_a_procedure_is_added_and_marked(places: Places, hanh: Member, client_of: ClientOf) -> None:
    browser, url = client_of(hanh), reverse("catalogue:add_procedure")
    typed = {
        "number": "1.009999",
        "name": "Cấp giấy phép biểu diễn",
        "sector": "Nghệ thuật biểu diễn",
        "levels": ["province"],
        "source": "local",
        "unit": places.department.code,
    }
    assert browser.post(url, typed | {"number": "1 0/"}).status_code == 422
    assert browser.post(url, typed).status_code == 302
    assert browser.post(url, typed).status_code == 422
    marks = reverse("catalogue:mark", args=["1.009999"])
    assert browser.get(marks).status_code == 200
    unit = {"unit": places.unit_a.code}
    assert browser.post(marks, unit | {"is_linked": "on"}).status_code == 422
    assert browser.post(marks, unit | {"is_linked": "on", "marks_basis": "QĐ 1"}).status_code == 302
    procedure = Procedure.objects.get(number="1.009999")
    assert (procedure.is_linked, procedure.unit_path) == (True, places.unit_a.path)


def test_a_basis_that_is_no_longer_in_force_is_pointed_out(
    draft: ProcedureVersion, hanh: Member, client_of: ClientOf
) -> None:
    law = next(one for one in legal_documents() if one.is_expired(date(2026, 7, 1)))
    record = to_json(a_record(legal_bases=(LegalBasis(number=law.number, title="Cũ"),)))
    ProcedureVersion.objects.filter(pk=draft.pk).update(record=record)
    page = client_of(hanh).get(reverse("catalogue:version", args=[draft.procedure.number, 1]))
    assert "Căn cứ đã hết hiệu lực" in page.content.decode()


def test_what_is_sent_twice_is_saved_once_and_said_to_be_saved(
    draft: ProcedureVersion, version: ProcedureVersion, hanh: Member, client_of: ClientOf
) -> None:
    browser = client_of(hanh)
    typed = {"steps-n": "1", "steps-0-text": "Nộp ở quầy số 3.", "steps-0-actor": "applicant"}
    for one, more in ((draft, {}), (version, {"reason": "Lỗi chép"})):
        url = part(one, "trinh-tu")
        for _ in range(2):
            answer = browser.post(url, typed | more | {"seen": one.digest})
            assert answer.status_code == 302, answer.content.decode()
        one.refresh_from_db()
        assert len(one.record["steps"]) == 1
    assert Correction.objects.filter(version=version).count() == 1
    other = typed | {"steps-0-text": "Nộp ở quầy số 9.", "seen": "da-cu"}
    late = browser.post(part(draft, "trinh-tu"), other)
    assert late.status_code == 422
    assert "người khác vừa sửa" in late.content.decode()
    assert "quầy số 9" in late.content.decode()
