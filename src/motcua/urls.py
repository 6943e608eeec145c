"""The addresses. Unaccented Vietnamese words; codes, never ids."""

from django.urls import include, path

handler400 = "motcua.portal.web.errors.bad_request"
handler500 = "motcua.portal.web.errors.server_error"
# The public ones first, the most visited foremost: a path is tried against each in turn.
urlpatterns = [
    path("", include("motcua.catalogue.web.public_urls")),
    path("", include("motcua.portal.urls")),
    path("", include("motcua.catalogue.web.facts_urls")),
    path("", include("motcua.catalogue.web.scan_urls")),
    path("api/", include("motcua.api.urls")),
    path("", include("motcua.workbench.urls")),
    path("", include("motcua.ui.urls")),
    path("", include("motcua.people.web.urls")),
    path("", include("motcua.agencies.web.staff_urls")),
    path("", include("motcua.plans.web.staff_urls")),
    path("", include("motcua.catalogue.web.staff_urls")),
    path("", include("motcua.reports.web.staff_urls")),
]
