"""Django's view of the plumbing."""

from django.apps import AppConfig


class FoundationConfig(AppConfig):
    """Actor, outbox, jobs and schedule, audit, files, numbering."""

    name = "motcua.foundation"
    label = "foundation"
    verbose_name = "Nền tảng"
