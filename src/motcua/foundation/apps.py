"""Django's view of the plumbing."""

from importlib import import_module
from importlib.util import find_spec
from types import ModuleType

from django.apps import AppConfig, apps
from django.db.models.signals import post_migrate


class FoundationConfig(AppConfig):
    """Actor, outbox, jobs and schedule, audit, files, numbering."""

    name = "motcua.foundation"
    label = "foundation"
    verbose_name = "Nền tảng"

    def ready(self) -> None:
        """Find what the contexts declare, and keep the append-only triggers in place."""
        from motcua.foundation import audit
        from motcua.foundation.audit.triggers import install_after_migrate
        from motcua.foundation.search.installing import install_after_migrate as install_search

        # The one signal we use: SQLite drops a table's triggers when it alters the table.
        post_migrate.connect(install_after_migrate, sender=self)
        post_migrate.connect(install_search, sender=self)
        import_module("motcua.foundation.pruning")
        import_module("motcua.foundation.search.upkeep")
        import_module("motcua.foundation.voice.making")
        contexts = [app.name for app in apps.get_app_configs() if app.name.startswith("motcua.")]
        for context in contexts:
            for module in ("messages", "handlers", "jobs"):
                _declared(f"{context}.{module}")
            if sentences := _declared(f"{context}.audit_sentences"):
                audit.register(sentences.SENTENCES)


def _declared(module: str) -> ModuleType | None:
    return import_module(module) if find_spec(module) else None
