"""Numbers and codes."""

import pytest
from django.db import transaction

from motcua.foundation.codes import ALPHABET, new_code
from motcua.foundation.models import StoredFile
from motcua.foundation.numbering import next_number


@pytest.mark.django_db
def test_a_series_starts_at_one_each_year():
    taken = [next_number("KH", 2026), next_number("KH", 2026), next_number("KH", 2027)]
    assert [*taken, next_number("BC", 2026)] == [1, 2, 1, 1]


@pytest.mark.django_db
def test_a_number_whose_transaction_failed_is_given_again():
    with transaction.atomic():
        next_number("KH", 2026)
        transaction.set_rollback(True)
    assert next_number("KH", 2026) == 1


def test_codes_have_no_letters_that_look_alike():
    assert not set("01loi") & set(ALPHABET)
    assert set(new_code(400)) <= set(ALPHABET)


def test_each_row_gets_its_own_code():
    assert StoredFile().code != StoredFile().code
    assert len(StoredFile().code) == 8
