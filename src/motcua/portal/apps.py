"""Django's view of the public shell."""

from django.apps import AppConfig


class PortalConfig(AppConfig):
    """The home page for strangers, the public menu and the pages that say what went wrong."""

    name = "motcua.portal"
    label = "portal"
    verbose_name = "Cổng công khai"

    def ready(self) -> None:
        """Put the portal's own entries in the public menu."""
        from motcua.portal.entries import register_entries

        register_entries()
