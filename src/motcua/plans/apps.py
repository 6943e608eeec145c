"""Plans: from the signed document to the measured programme."""

from django.apps import AppConfig


class PlansConfig(AppConfig):
    """Registers what this context says, hears, counts and shows."""

    name = "motcua.plans"
    verbose_name = "Kế hoạch"

    def ready(self) -> None:
        """Register audit sentences, handlers, jobs, measures and navigation."""
        from motcua.foundation import audit
        from motcua.plans import audit_sentences, handlers, jobs, measures, navigation  # noqa: F401

        audit.register(audit_sentences.SENTENCES)
