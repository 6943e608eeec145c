"""A whole decision compared on one page that can be printed."""

from collections.abc import Callable

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from motcua.catalogue.models import Announcement, ProcedureVersion
from motcua.catalogue.rules.announcement_kinds import Change
from motcua.catalogue.rules.record_json import to_json
from motcua.catalogue.tests.decisions import a_decision, issue
from motcua.people.models import Member
from tests.support.cast import Places
from tests.support.catalogue import ProcedureFactory, ProcedureVersionFactory, a_record

ClientOf = Callable[[Member], Client]


@pytest.fixture
def browser(hanh: Member, client_of: ClientOf) -> Client:
    """The coordinator's."""
    return client_of(hanh)


def in_force(places: Places) -> ProcedureVersion:
    kept = {"unit": places.department, "unit_path": places.department.path}
    return ProcedureVersionFactory.create(procedure=ProcedureFactory.create(**kept), in_force=True)


def amended(places: Places) -> ProcedureVersion:
    record = to_json(a_record(dossier_sets="02 bộ"))
    return ProcedureVersionFactory.create(procedure=in_force(places).procedure, record=record)


def many(places: Places, count: int) -> Announcement:
    return a_decision(places, [(amended(places), Change.AMENDED, "") for _ in range(count)])


def to(row: Announcement, query: str = "") -> str:
    return reverse("catalogue:compare_announcement", args=[row.code]) + query


def test_each_procedure_stands_with_what_it_said_before_and_says_after(
    places: Places, browser: Client
) -> None:
    row = many(places, 2)
    assert (
        to(row) in browser.get(reverse("catalogue:announcement", args=[row.code])).content.decode()
    )
    page = browser.get(to(row)).content.decode()
    assert page.count("01 bộ") == page.count("02 bộ") == 2
    for item in row.items.all():
        assert item.procedure.number in page


def test_issuing_changes_nothing_in_the_comparison(places: Places, browser: Client) -> None:
    row = many(places, 1)
    before = browser.get(to(row)).content.decode().partition("<section")[2]
    issue(row)
    assert browser.get(to(row)).content.decode().partition("<section")[2] == before


def test_new_abolished_and_replacing_procedures_say_what_they_are_compared_with(
    places: Places, browser: Client
) -> None:
    old, gone = in_force(places), in_force(places)
    kept = {"unit": places.department, "unit_path": places.department.path}
    record = to_json(a_record(dossier_sets="03 bộ"))
    replacing = ProcedureVersionFactory.create(
        procedure=ProcedureFactory.create(**kept), record=record
    )
    fresh = ProcedureVersionFactory.create(procedure=ProcedureFactory.create(**kept))
    entries = [
        (fresh, Change.NEW, ""),
        (gone, Change.ABOLISHED, ""),
        (replacing, Change.REPLACED, old.procedure.number),
    ]
    page = browser.get(to(a_decision(places, entries))).content.decode()
    assert "Chưa có bản nào trước đó" in page
    assert "Bị bãi bỏ" in page
    assert f"so với thủ tục {old.procedure.number} mà nó thay thế" in page
    assert "03 bộ" in page


def test_a_long_decision_comes_page_by_page_or_whole_for_paper(
    places: Places, browser: Client
) -> None:
    row = many(places, 32)
    first = browser.get(to(row))
    assert first.content.decode().count('class="stack compared"') == 30
    rest = browser.get(to(row, f"?sau={first.context['pager'].older_url.partition('sau=')[2]}"))
    assert rest.content.decode().count('class="stack compared"') == 2
    whole = browser.get(to(row, "?tat-ca")).content.decode()
    assert whole.count('class="stack compared"') == 32


def test_many_procedures_cost_as_many_questions_as_one(places: Places, browser: Client) -> None:
    def cost(row: Announcement) -> int:
        with CaptureQueriesContext(connection) as seen:
            assert browser.get(to(row, "?tat-ca")).status_code == 200
        return len(seen)

    one, eight = many(places, 1), many(places, 8)
    cost(one)
    assert cost(one) == cost(eight)


def test_a_decision_without_procedures_says_so(places: Places, browser: Client) -> None:
    row = Announcement.objects.create(
        owner_path=places.department.path, subject="Chưa có gì", created_by="a",
        created_at="2026-07-20T08:00:00+07:00",
    )  # fmt: skip
    assert "Quyết định chưa có thủ tục nào." in browser.get(to(row)).content.decode()
