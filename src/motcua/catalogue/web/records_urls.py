"""Addresses of the staff pages of procedures."""

from django.urls import path

from motcua.catalogue.web import (
    dossier_sets,
    editing,
    keeping,
    record,
    record_steps,
    records,
    records_file,
)

BASE = "danh-muc-thu-tuc"
urlpatterns = [
    path(f"{BASE}/", records.procedures, name="procedures"),
    path(f"{BASE}/tai-ve.csv", records_file.export, name="export_procedures"),
    path(f"{BASE}/tai-ve.xlsx", records_file.export_workbook, name="export_workbook"),
    path(f"{BASE}/them/", record_steps.add_procedure, name="add_procedure"),
    path(f"{BASE}/nhan-giu/", keeping.take, name="take_procedures"),
    path(f"{BASE}/ghi-so-bo/", dossier_sets.state, name="state_sets"),
    path(f"{BASE}/ghi-so-bo/<str:moment>/", dossier_sets.stated, name="sets_stated"),
    path(f"{BASE}/ghi-so-bo/<str:moment>/bo/", dossier_sets.take_back, name="take_back_sets"),
    path(f"{BASE}/<str:number>/", record.procedure, name="procedure"),
    path(f"{BASE}/<str:number>/soan-tiep/", record_steps.start_next, name="start_next"),
    path(f"{BASE}/<str:number>/dau-hieu/", record_steps.mark, name="mark"),
    path(f"{BASE}/<str:number>/lan/<int:ordinal>/", record.procedure, name="version"),
    path(f"{BASE}/<str:number>/lan/<int:ordinal>/bo/", record_steps.drop_draft, name="drop_draft"),
    path(
        f"{BASE}/<str:number>/lan/<int:ordinal>/sua/<str:slug>/",
        editing.edit_part,
        name="edit_part",
    ),
]
