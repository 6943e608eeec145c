"""The first agency of a new installation and its administrator."""

import pytest
from django.core.management import CommandError, call_command
from django.test import Client
from django.urls import reverse

WORDS = (
    "start_agency", "Sở Thử nghiệm", "--symbol", "STN", "--place", "Bình Minh",
    "--administrator", "Hoàng Đình Quản", "--username", "quantri",
)  # fmt: skip


@pytest.fixture(autouse=True)
def _typed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("getpass.getpass", lambda _prompt: "Mat-khau-dau-tien")


@pytest.mark.django_db
def test_the_administrator_signs_in_and_sees_the_agency(client: Client) -> None:
    call_command(*WORDS)
    answer = client.post(
        reverse("people:sign_in"), {"username": "quantri", "password": "Mat-khau-dau-tien"}
    )
    assert answer.status_code == 302
    assert "Sở Thử nghiệm" in client.get(reverse("agencies:tree")).content.decode()


@pytest.mark.django_db
def test_it_is_refused_once_there_is_an_agency() -> None:
    call_command(*WORDS)
    with pytest.raises(CommandError, match="Đã có cơ quan"):
        call_command(*WORDS)


@pytest.mark.django_db
def test_a_weak_password_leaves_nothing_behind(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("getpass.getpass", lambda _prompt: "123")
    with pytest.raises(CommandError):
        call_command(*WORDS)
    monkeypatch.setattr("getpass.getpass", lambda _prompt: "Mat-khau-dau-tien")
    call_command(*WORDS)
