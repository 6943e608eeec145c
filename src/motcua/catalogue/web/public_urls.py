"""Addresses of the public pages of the catalogue."""

from django.urls import path

from motcua.catalogue.web import (
    public_history,
    public_lists,
    public_needs,
    public_picture,
    public_procedure,
    public_search,
)

app_name = "procedures"
urlpatterns = [
    path("thu-tuc/", public_search.search, name="search"),
    path("thu-tuc/goi-y/", public_search.suggestions, name="suggestions"),
    path("thu-tuc/mo/", public_search.opened, name="opened"),
    path("thu-tuc/<str:number>/", public_procedure.procedure, name="procedure"),
    path("thu-tuc/<str:number>/can-gi/", public_needs.needs, name="needs"),
    path("thu-tuc/<str:number>/can-gi/in/", public_needs.checklist_print, name="needs_print"),
    path(
        "thu-tuc/<str:number>/can-gi/anh.png",
        public_picture.checklist_picture,
        name="needs_picture",
    ),
    path("thu-tuc/<str:number>/thay-doi/", public_history.history, name="history"),
    path("linh-vuc/", public_lists.sectors, name="sectors"),
    path("linh-vuc/<str:slug>/", public_lists.sector, name="sector"),
    path("su-kien/", public_lists.events, name="events"),
    path("su-kien/<str:slug>/", public_lists.event, name="event"),
]
