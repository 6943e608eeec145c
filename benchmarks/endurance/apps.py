"""Django's view of this program."""

from importlib import import_module

from django.apps import AppConfig


class EnduranceConfig(AppConfig):
    """Writes over the web, messages about them, and background jobs."""

    name = "benchmarks.endurance"
    label = "endurance"

    def ready(self) -> None:
        """Load what listens, and say what the trail says."""
        from motcua.foundation import audit

        audit.register({"endurance.written": "Ghi {key}"})
        import_module("benchmarks.endurance.work")
