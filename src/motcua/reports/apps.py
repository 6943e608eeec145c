"""Django's view of this context."""

from django.apps import AppConfig


class ReportsConfig(AppConfig):
    """Official reports drafted from evidence."""

    name = "motcua.reports"
    label = "reports"
    verbose_name = "Báo cáo"

    def ready(self) -> None:
        """Register the navigation."""
        from motcua.reports import navigation  # noqa: F401
