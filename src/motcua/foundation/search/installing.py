"""What search needs in the database beyond its tables; put there after every migrate."""

from typing import Any

from django.apps import AppConfig
from django.db import connections

from motcua.foundation.search import matching
from motcua.foundation.search.lexicon.seeding import seed


def install_after_migrate(sender: AppConfig, *, using: str, **_: Any) -> None:
    """Receiver of post_migrate, connected in foundation's `ready`."""
    matching.install(connections[using])
    seed(using)
