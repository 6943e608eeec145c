"""Django's view of the demo: it only brings the command `motcua demo`."""

from django.apps import AppConfig


class DemoConfig(AppConfig):
    """No models, no pages."""

    name = "motcua.demo"
    label = "demo"
    verbose_name = "Bản chạy thử"
