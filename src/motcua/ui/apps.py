"""Django's view of the design system."""

from django.apps import AppConfig
from django.conf import settings


class UiConfig(AppConfig):
    """Tokens, layouts, parts, behaviours and the registries that shells read."""

    name = "motcua.ui"
    label = "ui"
    verbose_name = "Giao diện"

    def ready(self) -> None:
        """Explain abbreviations from the lexicon that staff keep."""
        from motcua.ui import abbreviations, lexicon

        if settings.EXPLAINS_FROM_LEXICON:
            abbreviations.tell_by(lexicon.shown_abbreviations)
