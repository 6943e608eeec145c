"""The organisation in time: agencies, their units, their calendars and how to reach them."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class AgenciesConfig(AppConfig):
    """Agencies and units, which merge, split and are abolished."""

    name = "motcua.agencies"
    label = "agencies"
    verbose_name = _("Cơ quan, đơn vị")

    def ready(self) -> None:
        """Register the audit sentences and the place in the navigation."""
        from motcua.agencies import audit_sentences, navigation
        from motcua.foundation import audit

        audit.register(audit_sentences.SENTENCES)
        navigation.register()
