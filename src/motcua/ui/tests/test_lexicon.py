"""Abbreviations are explained as staff keep them, without asking the database each time."""

import pytest
from django.db import transaction
from pytest_django import DjangoAssertNumQueries

from motcua.foundation import pages
from motcua.foundation.models import LexiconEntry
from motcua.ui import lexicon
from motcua.ui.lexicon import shown_abbreviations

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def entries() -> None:
    LexiconEntry.objects.all().delete()
    for words, means, shown in (
        ("NVH", "nhà văn hóa;nhà sinh hoạt cộng đồng", True),
        ("KPH", "không phát hành", False),
    ):
        LexiconEntry.objects.create(kind="abbreviation", words=words, means=means, is_shown=shown)


def test_the_first_meaning_of_those_marked_is_told() -> None:
    assert shown_abbreviations() == {"NVH": "nhà văn hóa"}


def test_the_list_is_read_once(django_assert_num_queries: DjangoAssertNumQueries) -> None:
    shown_abbreviations()
    with django_assert_num_queries(0):
        shown_abbreviations()


@pytest.mark.django_db(transaction=True)
def test_a_change_is_heard_at_once() -> None:
    shown_abbreviations()
    with transaction.atomic():
        LexiconEntry.objects.filter(words="KPH").update(is_shown=True)
        pages.invalidate(lexicon.TAG)
    assert set(shown_abbreviations()) == {"NVH", "KPH"}
