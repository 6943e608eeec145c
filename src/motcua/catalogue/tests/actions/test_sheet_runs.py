"""A print run that is given up, fails, or is laid out once more."""

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from motcua.catalogue.actions.post_copy import Posting, post_copy, take_down
from motcua.catalogue.actions.sheet_runs import drop_run, lay_out_again
from motcua.catalogue.jobs import printing
from motcua.catalogue.jobs.printing import ABANDONED, lay_out
from motcua.catalogue.models import OneStopDesk, ProcedureVersion, Quotation, SheetRun
from motcua.catalogue.queries.posting_minutes import REMOVED, Minutes, copies_of
from motcua.catalogue.rules.posting_kinds import RunState
from motcua.catalogue.rules.sheet_kinds import CopyState
from motcua.foundation.actor import SYSTEM
from motcua.foundation.policies import Forbidden
from motcua.people.models import Member
from tests.support.cast import actor
from tests.support.catalogue import ProcedureVersionFactory
from tests.support.posting import MORNING, printed

WALL = Posting(on=MORNING.date(), place="Bảng niêm yết")


@pytest.fixture
def versions(db: None) -> list[ProcedureVersion]:
    return [ProcedureVersionFactory.create(in_force=True) for _ in range(3)]


def test_a_run_that_is_given_up_is_never_laid_out_and_its_codes_stay_known(
    desk: OneStopDesk, versions: list[ProcedureVersion], client: Client
) -> None:
    run, copies = printed(desk, *versions)
    assert drop_run(run.code, by=SYSTEM, at=MORNING) == 3
    assert lay_out(run.code, at=MORNING).state == RunState.DROPPED
    assert not Quotation.objects.filter(withdrawn_at__isnull=True).exists()
    page = client.get(reverse("sheets:scan", args=[copies[0].code]))
    assert "không dùng để niêm yết" in page.text


def test_a_run_given_up_while_it_is_laid_out_gets_no_file(
    desk: OneStopDesk, versions: list[ProcedureVersion], monkeypatch: pytest.MonkeyPatch
) -> None:
    run, _ = printed(desk, *versions)
    laid_out = printing.sheets_of

    def given_up_half_way(*args: Any) -> Iterator[Any]:
        for count, one in enumerate(laid_out(*args)):
            if count == 1:
                drop_run(run.code, by=SYSTEM, at=MORNING)
            yield one

    monkeypatch.setattr(printing, "sheets_of", given_up_half_way)
    after = lay_out(run.code, at=MORNING)
    assert (after.state, after.file) == (RunState.DROPPED, None)


def test_what_hangs_already_stays_when_the_rest_of_its_run_is_put_aside(
    desk: OneStopDesk, versions: list[ProcedureVersion]
) -> None:
    run, (first, *_) = printed(desk, *versions)
    lay_out(run.code, at=MORNING)
    post_copy(first.code, WALL, by=SYSTEM, at=MORNING)
    assert drop_run(run.code, by=SYSTEM, at=MORNING) == 2
    states = [one.state for one in run.copies.order_by("id")]
    assert states == [CopyState.POSTED, CopyState.TAKEN_DOWN, CopyState.TAKEN_DOWN]
    run.refresh_from_db()
    assert run.state == RunState.READY, "its file can still be printed"


def test_a_run_that_failed_is_laid_out_once_more(
    desk: OneStopDesk, versions: list[ProcedureVersion]
) -> None:
    run, _ = printed(desk, *versions)
    SheetRun.objects.filter(pk=run.pk).update(state=RunState.FAILED.value, error="Hết chỗ")
    assert lay_out_again(run.code, by=SYSTEM, at=MORNING)
    assert not lay_out_again(run.code, by=SYSTEM, at=MORNING)
    assert lay_out(run.code, at=MORNING).state == RunState.READY


def test_a_run_whose_worker_died_is_laid_out_by_the_next(
    desk: OneStopDesk, versions: list[ProcedureVersion]
) -> None:
    run, _ = printed(desk, *versions)
    SheetRun.objects.filter(pk=run.pk).update(state=RunState.MAKING.value, claimed_at=MORNING)
    assert lay_out(run.code, at=MORNING).state == RunState.MAKING
    later = MORNING + ABANDONED + timedelta(seconds=1)
    assert lay_out(run.code, at=later).state == RunState.READY


def test_the_minutes_of_the_end_name_what_hung_and_not_what_was_never_used(
    desk: OneStopDesk, versions: list[ProcedureVersion], binh: Member
) -> None:
    run, (first, *_) = printed(desk, *versions)
    post_copy(first.code, WALL, by=actor(binh), at=MORNING)
    torn = {"on": MORNING.date(), "note": "Tờ bị rách", "photo": None}
    take_down(first.code, **torn, by=actor(binh), at=MORNING)
    drop_run(run.code, by=actor(binh), at=MORNING)
    day = MORNING.date()
    asked = Minutes(kind=REMOVED, unit=desk.unit_id, first=day, last=day)
    assert copies_of(actor(binh), asked) == [first]


def test_only_who_posts_there_gives_a_run_up(
    desk: OneStopDesk, versions: list[ProcedureVersion], van: Member
) -> None:
    run, _ = printed(desk, *versions)
    with pytest.raises(Forbidden):
        drop_run(run.code, by=actor(van), at=MORNING)
