"""The papers of a decision, drafted by us and read again by us."""

from collections.abc import Callable

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from motcua.catalogue.jobs.importing import work_on_imports
from motcua.catalogue.models import (
    ProcedureImport,
    ProcedureVersion,
)
from motcua.catalogue.rules.record_json import to_json
from motcua.catalogue.tests.web.announcing import put, started, to
from motcua.documents import facade as documents
from motcua.kernel import clock
from motcua.people.models import Member
from tests.support.cast import Places
from tests.support.catalogue import ProcedureVersionFactory, a_record, kept_by

ClientOf = Callable[[Member], Client]


@pytest.fixture
def draft(places: Places) -> ProcedureVersion:
    in_force = kept_by(places.department, in_force=True)
    record = to_json(a_record(dossier_sets="02 bộ"))
    return ProcedureVersionFactory.create(procedure=in_force.procedure, record=record)


@pytest.mark.parametrize("paper", ["to-trinh", "quyet-dinh"])
@pytest.mark.parametrize("ending", ["docx", "pdf"])
def test_its_papers_are_drafted_in_the_official_layout(
    paper: str,
    ending: str,
    draft: ProcedureVersion,
    places: Places,
    hanh: Member,
    client_of: ClientOf,
) -> None:
    browser = client_of(hanh)
    row = started(browser, places)
    put(browser, row, draft.procedure.number)
    answer = browser.get(to("announcement_paper", row.code, paper, ending))
    assert answer.status_code == 200
    assert len(answer.content) > 5_000
    assert browser.get(to("announcement_paper", row.code, "la", ending)).status_code == 404


def test_a_paper_names_the_body_once_and_needs_no_day_of_the_law(
    draft: ProcedureVersion, places: Places, hanh: Member, client_of: ClientOf
) -> None:
    browser = client_of(hanh)
    issuer = "Chủ tịch Ủy ban nhân dân tỉnh Bình Minh"
    row = started(browser, places, issuer=issuer, legal_effective_on="")
    put(browser, row, draft.procedure.number)
    answer = browser.get(to("announcement_paper", row.code, "quyet-dinh", "docx"))
    text = documents.read_source(answer.content).text
    assert text.startswith("ỦY BAN NHÂN DÂN TỈNH BÌNH MINH")
    assert "\nCHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH BÌNH MINH\n" in text
    assert "Căn cứ Nghị định số 12/2026/NĐ-CP;" in text


def test_a_paper_handed_in_again_is_read_as_it_was_drafted(
    draft: ProcedureVersion, places: Places, hanh: Member, client_of: ClientOf
) -> None:
    browser = client_of(hanh)
    row = started(browser, places, legal_effective_on="")
    put(browser, row, draft.procedure.number)
    paper = browser.get(to("announcement_paper", row.code, "quyet-dinh", "docx"))
    sent = {"file": SimpleUploadedFile("qd.docx", paper.content), "owner": places.department.code}
    assert browser.post(to("decision_load"), sent).status_code == 302
    work_on_imports(clock.now())
    run = ProcedureImport.objects.get()
    assert [(one.number, one.facts["change"]) for one in run.rows.all()] == [
        (draft.procedure.number, "amended")
    ]
    read = {name: run.counts[name] for name in ("number", "signed_on", "effective_on", "issuer")}
    assert read == {
        "number": "",
        "signed_on": "",
        "effective_on": "",
        "issuer": "Ủy ban nhân dân tỉnh Bình Minh",
    }
    page = browser.get(to("decision", run.code)).content.decode()
    assert page.count('<span class="nothing">chưa có</span>') == 3
