"""Django's view of this context."""

from django.apps import AppConfig


class WorkbenchConfig(AppConfig):
    """The staff shell: navigation and cross-context pages."""

    name = "motcua.workbench"
    label = "workbench"
    verbose_name = "Bàn làm việc"
