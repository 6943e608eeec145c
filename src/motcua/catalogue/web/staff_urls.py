"""Addresses of the staff pages of the catalogue."""

from itertools import chain

from motcua.catalogue.web import import_urls, posting_urls

app_name = "catalogue"
urlpatterns = list(chain(import_urls.urlpatterns, posting_urls.urlpatterns))
