"""Database triggers that forbid changing or deleting what was recorded.

Installed after every migrate, since SQLite drops a table's triggers when it alters the table.
"""

from collections.abc import Sequence
from typing import Any

from django.apps import AppConfig
from django.db import connections
from django.db.backends.base.base import BaseDatabaseWrapper

TABLES = ("foundation_auditentry", "foundation_auditseal")
MESSAGE = "append-only"


def install_after_migrate(sender: AppConfig, *, using: str, **_: Any) -> None:
    """Receiver of post_migrate, connected in foundation's `ready`."""
    install(connections[using])


def install(connection: BaseDatabaseWrapper) -> None:
    """Forbid; does nothing where it is already forbidden or where the tables do not exist."""
    with connection.cursor() as cursor:
        present = set(connection.introspection.table_names(cursor))
        if present.issuperset(TABLES):
            for statement in _statements(connection.vendor, _CREATE):
                cursor.execute(statement)


def remove(connection: BaseDatabaseWrapper) -> None:
    """Allow again: only for tests that empty the database."""
    with connection.cursor() as cursor:
        for statement in _statements(connection.vendor, _DROP):
            cursor.execute(statement)


def installed(connection: BaseDatabaseWrapper) -> set[str]:
    """The names of our triggers that are present."""
    query = (
        "SELECT name FROM sqlite_master WHERE type = 'trigger'"
        if connection.vendor == "sqlite"
        else "SELECT tgname FROM pg_trigger WHERE NOT tgisinternal"
    )
    with connection.cursor() as cursor:
        cursor.execute(query)
        return {row[0] for row in cursor.fetchall()} & expected(connection.vendor)


def expected(vendor: str) -> set[str]:
    """The names that must be present on this kind of database."""
    return {f"{table}_no_{verb}" for table in TABLES for verb in _VERBS[vendor]}


_VERBS = {"sqlite": ("update", "delete"), "postgresql": ("update", "delete", "truncate")}
_FUNCTION = f"""
CREATE OR REPLACE FUNCTION foundation_append_only() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN RAISE EXCEPTION '{MESSAGE}: %', TG_TABLE_NAME; END $$
"""
_CREATE = {
    "sqlite": "CREATE TRIGGER IF NOT EXISTS {table}_no_{verb} BEFORE {verb} ON {table} "
    f"BEGIN SELECT RAISE(ABORT, '{MESSAGE}'); END",
    "postgresql": "CREATE OR REPLACE TRIGGER {table}_no_{verb} BEFORE {verb} ON {table} "
    "FOR EACH STATEMENT EXECUTE FUNCTION foundation_append_only()",
}
_DROP = {
    "sqlite": "DROP TRIGGER IF EXISTS {table}_no_{verb}",
    "postgresql": "DROP TRIGGER IF EXISTS {table}_no_{verb} ON {table}",
}


def _statements(vendor: str, patterns: dict[str, str]) -> Sequence[str]:
    """The statements for each table and verb. The names are ours, never a user's."""
    made = [
        patterns[vendor].format(table=table, verb=verb)
        for table in TABLES
        for verb in _VERBS[vendor]
    ]
    return [_FUNCTION, *made] if vendor == "postgresql" and patterns is _CREATE else made
