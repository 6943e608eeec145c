"""The client's address, which throttling of sign-in counts by."""

import pytest
from django.test import RequestFactory

from motcua.foundation.web.clients import address_behind_proxy


@pytest.mark.parametrize(
    ("forwarded", "address"),
    [
        ("203.0.113.7", "203.0.113.7"),
        ("1.2.3.4, 203.0.113.7", "203.0.113.7"),
        ("2001:db8::1", "2001:db8::1"),
        ("", "127.0.0.1"),
        ("' OR 1=1", "127.0.0.1"),
    ],
)
def test_only_what_our_own_proxy_wrote_is_believed(forwarded: str, address: str):
    headers = {"X-Forwarded-For": forwarded} if forwarded else {}
    assert address_behind_proxy(RequestFactory().get("/", headers=headers)) == address
