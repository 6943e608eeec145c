"""Who acts, and for which unit."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class PeopleConfig(AppConfig):
    """Accounts, members, the roles they hold on units, and their notices."""

    name = "motcua.people"
    label = "people"
    verbose_name = _("Nhân sự")

    def ready(self) -> None:
        """Register the audit sentences, the navigation and the periodic jobs."""
        from motcua.foundation import audit
        from motcua.people import audit_sentences, jobs, navigation

        audit.register(audit_sentences.SENTENCES)
        navigation.register()
        jobs.register()
