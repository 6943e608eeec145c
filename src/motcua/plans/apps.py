"""Plans: from the signed document to the measured programme."""

from django.apps import AppConfig


class PlansConfig(AppConfig):
    """Registers what this context counts and shows; foundation finds what it says and hears."""

    name = "motcua.plans"
    label = "plans"
    verbose_name = "Kế hoạch"

    def ready(self) -> None:
        """Register measures and navigation."""
        from motcua.plans import measures, navigation  # noqa: F401
