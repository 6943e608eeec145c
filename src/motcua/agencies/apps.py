"""The organisation in time: agencies, their units, their calendars and how to reach them."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class AgenciesConfig(AppConfig):
    """Agencies and units, which merge, split and are abolished."""

    name = "motcua.agencies"
    label = "agencies"
    verbose_name = _("Cơ quan, đơn vị")

    def ready(self) -> None:
        """Take the place in the navigation."""
        from motcua.agencies import navigation

        navigation.register()
