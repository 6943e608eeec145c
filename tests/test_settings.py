"""What the surroundings say to the settings."""

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from motcua.settings import environment


def test_without_an_address_the_database_is_one_file_in_the_data_folder(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.delenv("MOTCUA_DATABASE", raising=False)
    found = environment.database(tmp_path)
    assert found["NAME"] == tmp_path / "motcua.sqlite3"
    assert found["OPTIONS"]["transaction_mode"] == "IMMEDIATE"


def test_an_address_names_a_postgresql(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    address = "postgresql://m%40i:p%2Fw@db.local:5433/motcua?sslmode=require"
    monkeypatch.setenv("MOTCUA_DATABASE", address)
    found = environment.database(tmp_path)
    parts = [found[key] for key in ("NAME", "USER", "PASSWORD", "HOST", "PORT", "OPTIONS")]
    assert parts == ["motcua", "m@i", "p/w", "db.local", 5433, {"sslmode": "require"}]


def test_a_socket_folder_may_stand_in_the_query(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("MOTCUA_DATABASE", "postgresql://motcua@/motcua?host=/run/pg")
    assert environment.database(tmp_path)["HOST"] == "/run/pg"


def test_another_kind_of_database_is_refused(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("MOTCUA_DATABASE", "mysql://x/y")
    with pytest.raises(ValueError, match="postgresql://"):
        environment.database(tmp_path)


def test_an_installation_answers_the_names_it_is_given_and_never_every_name(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("MOTCUA_HOSTS", "motcua.binhminh.example, thutuc.binhminh.example")
    assert environment.hosts() == ["motcua.binhminh.example", "thutuc.binhminh.example"]
    monkeypatch.delenv("MOTCUA_HOSTS")
    assert environment.hosts() == []
    monkeypatch.setenv("MOTCUA_HOSTS", "motcua.binhminh.example,*")
    with pytest.raises(ValueError, match="every host"):
        environment.hosts()


def test_the_secret_key_is_made_once_and_read_by_nobody_else(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.delenv("MOTCUA_SECRET_KEY", raising=False)
    folder = tmp_path / "new"
    key = environment.secret_key(folder)
    assert len(key) > 50
    assert environment.secret_key(folder) == key
    assert stat.S_IMODE((folder / "secret-key").stat().st_mode) == 0o600
    monkeypatch.setenv("MOTCUA_SECRET_KEY", "given")
    assert environment.secret_key(folder) == "given"


def test_the_data_folder_is_relative_to_the_checkout(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MOTCUA_HOME", "elsewhere")
    assert environment.home() == environment.CHECKOUT / "elsewhere"
    monkeypatch.setenv("MOTCUA_HOME", "/srv/motcua")
    assert environment.home() == Path("/srv/motcua")


@pytest.mark.parametrize("name", ["crowd", "endurance"])
def test_the_settings_of_benchmarks_stand(name: str, tmp_path: Path) -> None:
    settings = f"benchmarks.{name}.settings"
    surroundings = {**os.environ, "DJANGO_SETTINGS_MODULE": settings, "MOTCUA_HOME": str(tmp_path)}
    check = [sys.executable, "-m", "motcua.cli", "check"]
    subprocess.run(check, cwd=Path(__file__).parents[1], env=surroundings, check=True)
