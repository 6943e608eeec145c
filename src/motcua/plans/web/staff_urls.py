"""Addresses of the staff pages of plans."""

from itertools import chain

from motcua.plans.web import (
    duties_urls,
    evidence_urls,
    imports_urls,
    lifecycle_urls,
    links_urls,
    monday_urls,
    obstacles_urls,
    papers_urls,
    programme_urls,
    publishing_urls,
    review_urls,
    specify_urls,
    targets_urls,
    work_urls,
)

app_name = "plans"
urlpatterns = list(
    chain(
        imports_urls.urlpatterns,
        review_urls.urlpatterns,
        lifecycle_urls.urlpatterns,
        specify_urls.urlpatterns,
        programme_urls.urlpatterns,
        work_urls.urlpatterns,
        evidence_urls.urlpatterns,
        links_urls.urlpatterns,
        obstacles_urls.urlpatterns,
        targets_urls.urlpatterns,
        duties_urls.urlpatterns,
        monday_urls.urlpatterns,
        papers_urls.urlpatterns,
        publishing_urls.urlpatterns,
    )
)
