"""What the surroundings say: the data folder, the secret key, the database's address."""

import os
import secrets
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

CHECKOUT = Path(__file__).resolve().parents[3]


def words(name: str) -> list[str]:
    """The comma-separated words of an environment variable, without blanks."""
    return [word.strip() for word in os.environ.get(name, "").split(",") if word.strip()]


def hosts() -> list[str]:
    """The names that an installation answers: MOTCUA_HOSTS; none of them may mean every name."""
    found = words("MOTCUA_HOSTS")
    if "*" in found:
        raise ValueError("MOTCUA_HOSTS must name the hosts that are answered; * is every host")
    return found


def home() -> Path:
    """The data folder: MOTCUA_HOME, relative to the checkout, or var/."""
    return CHECKOUT / os.environ.get("MOTCUA_HOME", "var")


def secret_key(folder: Path) -> str:
    """The installation's key: MOTCUA_SECRET_KEY, or one made once and kept in the data folder."""
    if given := os.environ.get("MOTCUA_SECRET_KEY"):
        return given
    folder.mkdir(parents=True, exist_ok=True)
    kept = folder / "secret-key"
    try:
        descriptor = os.open(kept, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        return kept.read_text()
    with os.fdopen(descriptor, "w") as file:
        file.write(secrets.token_urlsafe(48))
    return kept.read_text()


def database(folder: Path) -> dict[str, Any]:
    """PostgreSQL when MOTCUA_DATABASE=postgresql://… is set, else one SQLite file in `folder`."""
    address = os.environ.get("MOTCUA_DATABASE", "")
    if not address:
        return sqlite(folder / "motcua.sqlite3", synchronous="FULL")
    parts = urlsplit(address)
    if parts.scheme not in {"postgresql", "postgres"}:
        raise ValueError(f"MOTCUA_DATABASE must start with postgresql://, not {parts.scheme}://")
    options = dict(parse_qsl(parts.query))
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": unquote(parts.path.lstrip("/")),
        "USER": unquote(parts.username or ""),
        "PASSWORD": unquote(parts.password or ""),
        "HOST": options.pop("host", None) or unquote(parts.hostname or ""),
        "PORT": parts.port or "",
        "OPTIONS": options,
        "CONN_MAX_AGE": 600,
        "CONN_HEALTH_CHECKS": True,
    }


def sqlite(path: Path, *, synchronous: str) -> dict[str, Any]:
    """A SQLite file that takes its write lock first, so that no transaction dies half-way.

    FULL keeps what was acknowledged through a power cut, not only through a killed process.
    """
    return {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": path,
        "CONN_MAX_AGE": 600,
        "OPTIONS": {
            "transaction_mode": "IMMEDIATE",
            "timeout": 20,
            "init_command": f"PRAGMA journal_mode=WAL; PRAGMA synchronous={synchronous};"
            "PRAGMA cache_size=-32000; PRAGMA temp_store=MEMORY",
        },
    }
