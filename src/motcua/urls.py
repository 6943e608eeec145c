"""The addresses. Unaccented Vietnamese words; codes, never ids."""

from importlib.util import find_spec

from django.urls import URLPattern, URLResolver, include, path

MODULES = (
    "motcua.people.web.urls",
    "motcua.agencies.web.staff_urls",
    "motcua.documents.web.staff_urls",
    "motcua.plans.web.public_urls",
    "motcua.plans.web.staff_urls",
    "motcua.reports.web.staff_urls",
    "motcua.workbench.urls",
    "motcua.ui.urls",
    "motcua.portal.urls",
)


def _exists(module: str) -> bool:
    try:
        return find_spec(module) is not None
    except ModuleNotFoundError:
        return False


urlpatterns: list[URLPattern | URLResolver] = [
    path("", include(module)) for module in MODULES if _exists(module)
]
