"""The list of posted copies: what is out of date and what that changes, the file, the book."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from django.core.cache import cache
from django.test import Client
from django.urls import reverse
from pytest_django.fixtures import DjangoAssertNumQueries

from motcua.catalogue.actions.correcting import correct
from motcua.catalogue.models import OneStopDesk, PostedCopy, ProcedureVersion
from motcua.catalogue.rules.record_json import to_json
from motcua.catalogue.rules.record_money import FeeKind, FeeRule
from motcua.foundation.actor import SYSTEM
from motcua.kernel import clock
from motcua.people.models import Member
from tests.support.catalogue import a_record
from tests.support.posting import followed, hanging, yesterday

ClientOf = Callable[[Member], Client]
FREE = FeeRule(kind=FeeKind.CHARGE, amount=0)
FREE_OF_CHARGE = a_record(channels=tuple(replace(way, fees=(FREE,)) for way in a_record().channels))


@pytest.fixture(autouse=True)
def fresh_words() -> None:
    cache.clear()


def test_the_registry_costs_the_same_for_one_and_for_many(
    desk: OneStopDesk,
    version: ProcedureVersion,
    binh: Member,
    client_of: ClientOf,
    django_assert_num_queries: DjangoAssertNumQueries,
) -> None:
    client, url = client_of(binh), reverse("catalogue:posted_copies")
    hanging(desk, version)
    followed(version, on=yesterday(), record=to_json(FREE_OF_CHARGE))
    client.get(url)
    with django_assert_num_queries(17):
        client.get(url)
    for _ in range(12):
        hanging(desk, version)
    with django_assert_num_queries(17):
        client.get(url)


def test_the_list_says_in_plain_words_what_a_sheet_gets_wrong_and_then_by_which_decision(
    desk: OneStopDesk, version: ProcedureVersion, binh: Member, client_of: ClientOf
) -> None:
    hanging(desk, version)
    followed(version, on=yesterday(), record=to_json(FREE_OF_CHARGE))
    client, told = client_of(binh), "lệ phí 0 đồng, trước là 50.000 đồng/lần"
    listed = client.get(reverse("catalogue:posted_copies")).text
    assert 0 < listed.index(told) < listed.index("456/QĐ-UBND")
    filed = client.get(reverse("catalogue:posted_csv")).getvalue().decode()
    assert told in filed
    assert told in client.get(reverse("catalogue:posting_register")).text


def test_a_corrected_sheet_is_compared_with_what_it_printed(
    desk: OneStopDesk, version: ProcedureVersion, binh: Member, client_of: ClientOf
) -> None:
    hanging(desk, version)
    for record in (a_record(conditions="Có giấy phép"), FREE_OF_CHARGE):
        version.refresh_from_db()
        seen, now = version.digest, clock.now()
        correct(version.code, record, reason="Ghi nhầm", seen=seen, by=SYSTEM, at=now)
    listed = client_of(binh).get(reverse("catalogue:posted_copies")).text
    assert "lệ phí 0 đồng, trước là 50.000 đồng/lần" in listed
    assert "điều kiện" not in listed


def test_the_list_of_old_sheets_the_file_and_the_book(
    desk: OneStopDesk, version: ProcedureVersion, binh: Member, client_of: ClientOf
) -> None:
    copy = hanging(desk, version)
    followed(version, on=yesterday())
    client = client_of(binh)
    old = client.get(reverse("catalogue:posted_copies"), {"loc": "cu"})
    assert copy.code in old.text
    assert "Đã cũ từ" in old.text
    book = client.get(reverse("catalogue:posting_register"), {"loc": "cu"})
    assert copy.code in book.text
    listed = client.get(reverse("catalogue:posted_csv")).getvalue().decode("utf-8-sig")
    assert copy.code in listed
    choose = client.get(reverse("catalogue:print_sheets"))
    assert choose.context["outdated_count"] == 1
    client.post(choose.context["action_url"], {"viec": "cu", "size": "a4"})
    new = PostedCopy.objects.exclude(pk=copy.pk).get()
    assert new.meant_for == copy
