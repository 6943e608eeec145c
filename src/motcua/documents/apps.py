"""Django's view of this context."""

from django.apps import AppConfig


class DocumentsConfig(AppConfig):
    """Reading, checking and writing official documents."""

    name = "motcua.documents"
    label = "documents"
    verbose_name = "Văn bản"

    def ready(self) -> None:
        """Register what is examined before a command runs."""
        from motcua.documents import checks  # noqa: F401
