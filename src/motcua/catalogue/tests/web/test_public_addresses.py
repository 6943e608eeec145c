"""Addresses that are joined are those that the pages answer at."""

from collections.abc import Callable

import pytest
from django.urls import reverse

from motcua.catalogue.web import public_addresses as addresses


@pytest.mark.parametrize(
    ("joined", "name", "key"),
    [
        (addresses.procedure_url, "procedures:procedure", "1.004873"),
        (addresses.needs_url, "procedures:needs", "1.004873"),
        (addresses.history_url, "procedures:history", "1.004873"),
        (addresses.sector_url, "procedures:sector", "ho-tich"),
        (addresses.desk_url, "facts:desk", "xa-an-phu"),
        (addresses.document_url, "facts:document", "63-2010-nd-cp"),
    ],
)
def test_a_joined_address_is_the_one_of_the_page(
    joined: Callable[[str], str], name: str, key: str
) -> None:
    assert joined(key) == reverse(name, args=[key])
