"""Addresses of the API and of the page that describes it."""

from django.urls import URLPattern, path

from motcua.api.door import door
from motcua.api.openapi import openapi
from motcua.api.reference import reference, to_reference
from motcua.api.v1 import api

_OPERATIONS, _, _ = api.urls
ROOT, DESCRIPTION = "api-root", "openapi-json"

app_name = "api"
urlpatterns = [
    path("", reference, name="reference"),
    path("v1/", to_reference, name=ROOT),
    path("v1/openapi.json", door(openapi), name=DESCRIPTION),
    *(
        path(f"v1/{one.pattern}", door(one.callback), name=one.name)
        for one in _OPERATIONS
        if isinstance(one, URLPattern) and one.name not in (ROOT, DESCRIPTION)
    ),
]
