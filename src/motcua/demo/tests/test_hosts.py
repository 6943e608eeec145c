"""Under which names the demo answers."""

import pytest
from django.http import HttpResponse
from django.test import RequestFactory
from pytest_django import Settings

from motcua.demo.hosts import OwnNetworkMiddleware


def status(host: str) -> int:
    asked = RequestFactory(headers={"Host": host}).get("/")
    return OwnNetworkMiddleware(lambda _: HttpResponse("ở đây"))(asked).status_code


@pytest.fixture(autouse=True)
def no_further_names(settings: Settings) -> None:
    settings.DEMO_HOSTS = []


@pytest.mark.parametrize(
    "host",
    [
        "localhost:8000", "127.0.0.1", "192.168.1.7:8000", "10.0.0.5", "172.17.0.2", "100.64.0.9",
        "[::1]:8000", "[fe80::1]", "[fd00::5]:8000", "may-chu", "may-chu.local:8000", "MAY.LAN",
    ],
)  # fmt: skip
def test_a_phone_on_the_same_network_opens_the_demo(host: str) -> None:
    assert status(host) == 200


@pytest.mark.parametrize("host", ["example.org", "8.8.8.8", "[2001:4860::1]", "192.168.1.7.nip.io"])
def test_a_name_of_the_internet_does_not_open_it(host: str) -> None:
    assert status(host) == 400


def test_a_name_that_was_given_opens_it(settings: Settings) -> None:
    settings.DEMO_HOSTS = ["chay-thu.binhminh.example"]
    assert status("chay-thu.binhminh.example") == 200
    assert status("khac.binhminh.example") == 400
