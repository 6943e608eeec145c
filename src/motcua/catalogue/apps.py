"""Django's view of this context."""

from django.apps import AppConfig


class CatalogueConfig(AppConfig):
    """Procedures, their versions, their announcements and their posted sheets."""

    name = "motcua.catalogue"
    label = "catalogue"
    verbose_name = "Thủ tục hành chính"

    def ready(self) -> None:
        """Register what this context counts and shows."""
        from motcua.catalogue import checks, measures, navigation  # noqa: F401
