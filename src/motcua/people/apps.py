"""Who acts, and for which unit."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class PeopleConfig(AppConfig):
    """Accounts, members, the roles they hold on units, and their notices."""

    name = "motcua.people"
    label = "people"
    verbose_name = _("Nhân sự")

    def ready(self) -> None:
        """Take the place in the navigation."""
        from motcua.people import navigation

        navigation.register()
