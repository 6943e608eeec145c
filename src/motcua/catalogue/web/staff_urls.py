"""Addresses of the staff pages of the catalogue."""

from itertools import chain

from motcua.catalogue.web import posting_urls

app_name = "catalogue"
urlpatterns = list(chain(posting_urls.urlpatterns))
