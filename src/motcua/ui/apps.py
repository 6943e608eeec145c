"""Django's view of the design system."""

from django.apps import AppConfig


class UiConfig(AppConfig):
    """Tokens, layouts, parts, behaviours and the registries that shells read."""

    name = "motcua.ui"
    label = "ui"
    verbose_name = "Giao diện"
