"""Addresses of public facts: linked data, offices, legal documents."""

from django.urls import path

from motcua.catalogue.web import facts_data, facts_documents, facts_offices

app_name = "facts"
urlpatterns = [
    path("van-ban/", facts_documents.documents, name="documents"),
    path("van-ban/<slug:slug>/", facts_documents.document, name="document"),
    path("noi-tiep-nhan/", facts_offices.offices, name="desks"),
    path("noi-tiep-nhan/<slug:slug>/", facts_offices.office, name="desk"),
    path("thu-tuc/<str:number>/du-lieu.jsonld", facts_data.procedure_data, name="procedure_data"),
    path("noi-tiep-nhan/<slug:slug>/du-lieu.jsonld", facts_data.desk_data, name="desk_data"),
]
