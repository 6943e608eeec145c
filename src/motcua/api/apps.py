"""Django's view of the API."""

from django.apps import AppConfig


class ApiConfig(AppConfig):
    """Addresses under /api/ and their description."""

    name = "motcua.api"
    label = "api"
    verbose_name = "Giao diện dữ liệu"
