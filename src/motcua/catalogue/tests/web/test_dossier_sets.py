"""The keeper states the number of sets for many procedures at once, and can take it back."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from django.test import Client
from django.urls import reverse

from motcua.catalogue.actions import correcting
from motcua.catalogue.actions.sets_runs import begin_run
from motcua.catalogue.jobs.stating import work_on_sets
from motcua.catalogue.models import Correction, ProcedureVersion, SetsRun
from motcua.catalogue.rules.record_json import to_json
from motcua.catalogue.web import dossier_sets
from motcua.foundation.models import OutboxMessage
from motcua.kernel import clock
from motcua.people.models import Member, RoleGrant
from tests.support.cast import Places, actor
from tests.support.catalogue import ProcedureFactory, ProcedureVersionFactory, a_record
from tests.support.posting import a_desk, hanging

ClientOf = Callable[[Member], Client]
PAGE = "/danh-muc-thu-tuc/ghi-so-bo/"


@pytest.fixture
def silent(places: Places) -> list[ProcedureVersion]:
    """Three records of the department without sets; a fourth states them."""

    def one(sets: str, **more: object) -> ProcedureVersion:
        owner = {"unit": places.department, "unit_path": places.department.path}
        procedure = ProcedureFactory.create(**owner)
        record = to_json(a_record(dossier_sets=sets))
        return ProcedureVersionFactory.create(
            procedure=procedure, in_force=True, record=record, **more
        )

    one("02 bộ")
    return [one("") for _ in range(3)]


def sets_of(versions: list[ProcedureVersion]) -> list[str]:
    found = ProcedureVersion.objects.in_bulk([one.pk for one in versions])
    return [found[one.pk].content.dossier_sets for one in versions]


def test_all_that_the_list_shows_are_stated_on_record_and_taken_back(
    silent: list[ProcedureVersion], places: Places, hanh: Member, client_of: ClientOf
) -> None:
    browser = client_of(hanh)
    hanging(a_desk(places.department), silent[0])
    listed = browser.get(reverse("catalogue:procedures")).content.decode()
    assert PAGE in listed
    asked = browser.get(PAGE, {"cap": "province"}).content.decode()
    assert "Ghi số bộ hồ sơ cho 3 thủ tục chưa ghi?" in asked
    assert silent[0].procedure.number in asked
    assert "1 bản niêm yết đang treo sẽ cũ" in asked
    assert browser.post(PAGE, {"sets": "9 bộ"}).status_code == 422
    answer = browser.post(PAGE, {"sets": "01 bộ"}, follow=True)
    page = answer.content.decode()
    assert "Đã ghi 01 bộ hồ sơ cho 3 thủ tục." in page
    assert "3 thủ tục được đính chính trong lần này." in page
    assert sets_of(silent) == ["01 bộ"] * 3
    assert set(Correction.objects.values_list("reason", flat=True)) == {"Ghi số bộ hồ sơ: 01 bộ"}
    assert OutboxMessage.objects.filter(name="catalogue.version_corrected").count() == 3
    assert "Không có thủ tục nào còn thiếu" in browser.get(PAGE, follow=True).content.decode()
    edited = ProcedureVersion.objects.get(pk=silent[2].pk)
    correcting.correct(
        edited.code,
        replace(edited.content, dossier_sets="02 bộ"),
        reason="Quyết định ghi 02 bộ",
        seen=edited.digest,
        by=actor(hanh),
        at=clock.now(),
    )
    undo = f"{answer.redirect_chain[-1][0]}bo/"
    assert browser.get(undo).status_code == 200
    page = browser.post(undo, follow=True).content.decode()
    assert "Đã bỏ số bộ hồ sơ ở 2 thủ tục." in page
    assert sets_of(silent) == ["", "", "02 bộ"]


def test_only_the_ticked_ones_are_stated(
    silent: list[ProcedureVersion], hanh: Member, client_of: ClientOf
) -> None:
    asked = f"{PAGE}?viec=chon&chon={silent[1].procedure.number}"
    client_of(hanh).post(asked, {"sets": "02 bộ"})
    assert sets_of(silent) == ["", "02 bộ", ""]
    client_of(hanh).post(f"{PAGE}?viec=chon", {"sets": "02 bộ"})
    assert sets_of(silent) == ["", "02 bộ", ""]


def test_nobody_states_the_sets_of_another_units_procedures(
    silent: list[ProcedureVersion], places: Places, chi: Member, hanh: Member, client_of: ClientOf
) -> None:
    assert client_of(chi).get(PAGE).status_code == 403
    assert client_of(hanh).get(f"{PAGE}khong-phai/").status_code == 404
    foreign = ProcedureFactory.create(unit=places.commune, unit_path=places.commune.path)
    record = to_json(a_record(dossier_sets=""))
    theirs = ProcedureVersionFactory.create(procedure=foreign, in_force=True, record=record)
    client_of(hanh).post(PAGE, {"sets": "01 bộ"})
    assert sets_of([theirs]) == [""]


def test_more_than_a_batch_is_written_by_the_worker_and_the_page_says_how_far_it_is(
    silent: list[ProcedureVersion], hanh: Member, client_of: ClientOf,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    monkeypatch.setattr(dossier_sets, "BATCH", 2)
    browser = client_of(hanh)
    answer = browser.post(PAGE, {"sets": "01 bộ"}, follow=True)
    assert "Đang ghi từng thủ tục." in answer.text
    assert "0/3" in answer.text
    assert "Đã ghi" not in answer.text
    assert sets_of(silent) == [""] * 3
    work_on_sets(clock.now())
    work_on_sets(clock.now())
    here = answer.redirect_chain[-1][0]
    page = browser.get(here).text
    assert "Đã ghi 01 bộ hồ sơ cho 3 thủ tục." in page
    assert 'data-behaviour="ask_again"' not in page
    assert sets_of(silent) == ["01 bộ"] * 3
    assert "Đang ghi từng thủ tục." in browser.post(f"{here}bo/", follow=True).text
    work_on_sets(clock.now())
    assert "Đã bỏ số bộ hồ sơ ở 3 thủ tục." in browser.get(here).text
    assert sets_of(silent) == [""] * 3


def test_a_run_goes_on_behind_its_last_batch_and_stops_where_the_right_is_gone(
    silent: list[ProcedureVersion], hanh: Member
) -> None:
    at, codes = clock.now(), [one.code for one in silent]
    run = begin_run(codes, "01 bộ", moment=at, by=actor(hanh), at=at)
    SetsRun.objects.update(done_count=1)
    work_on_sets(at)
    assert sets_of(silent) == ["", "01 bộ", "01 bộ"]
    again = begin_run(codes, "", moment=at, by=actor(hanh), at=at)
    RoleGrant.objects.filter(member=hanh).delete()
    work_on_sets(at)
    again.refresh_from_db()
    assert again.error
    assert again.finished_at
    assert sets_of(silent) == ["", "01 bộ", "01 bộ"]
    run.refresh_from_db()
    assert (run.done_count, run.changed_count) == (3, 2)
