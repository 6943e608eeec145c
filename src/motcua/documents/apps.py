"""Django's view of this context."""

from django.apps import AppConfig


class DocumentsConfig(AppConfig):
    """Reading, checking and writing official documents."""

    name = "motcua.documents"
    label = "documents"
    verbose_name = "Văn bản"
