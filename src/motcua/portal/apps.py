"""Django's view of this context."""

from django.apps import AppConfig


class PortalConfig(AppConfig):
    """The public shell."""

    name = "motcua.portal"
    label = "portal"
    verbose_name = "Cổng công khai"
