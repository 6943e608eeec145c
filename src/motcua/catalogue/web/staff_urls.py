"""Addresses of the staff pages of the catalogue.

`records_urls` comes last: its "<number>" would take any word.
"""

from itertools import chain

from motcua.catalogue.web import (
    announcements_urls,
    guides_urls,
    import_urls,
    posting_urls,
    records_urls,
)

app_name = "catalogue"
urlpatterns = list(
    chain(
        import_urls.urlpatterns,
        guides_urls.urlpatterns,
        posting_urls.urlpatterns,
        announcements_urls.urlpatterns,
        records_urls.urlpatterns,
    )
)
