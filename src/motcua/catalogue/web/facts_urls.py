"""Addresses of public facts: linked data, offices, legal documents."""

from django.urls import path

from motcua.catalogue.web import facts_data

app_name = "facts"
urlpatterns = [
    path("thu-tuc/<str:number>/du-lieu.jsonld", facts_data.procedure_data, name="procedure_data"),
    path("noi-tiep-nhan/<slug:slug>/du-lieu.jsonld", facts_data.desk_data, name="desk_data"),
]
