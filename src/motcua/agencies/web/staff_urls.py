"""Addresses of the organisation."""

from django.urls import path, register_converter

from motcua.agencies.web import (
    aliases,
    calendar,
    contacts,
    days,
    ending,
    export,
    naming,
    tree,
    unit,
)
from motcua.agencies.web.converters import IsoDate

register_converter(IsoDate, "isodate")

app_name = "agencies"
urlpatterns = [
    path("don-vi/", tree.tree, name="tree"),
    path("don-vi/danh-sach.csv", export.export, name="export"),
    path("don-vi/them-co-quan/", naming.add_agency, name="add_top_agency"),
    path("don-vi/lich-quoc-gia/", calendar.national, name="national_calendar"),
    path("don-vi/lich-quoc-gia/<isodate:on>/", days.national_day, name="national_day"),
    path("don-vi/lich-quoc-gia/<isodate:on>/bo/", days.clear_national, name="clear_national_day"),
    path("don-vi/lien-he/<slug:code>/", contacts.edit, name="edit_contact"),
    path("don-vi/lien-he/<slug:code>/xoa/", contacts.remove, name="remove_contact"),
    path("don-vi/<slug:code>/", unit.unit, name="unit"),
    path("don-vi/<slug:code>/them-co-quan/", naming.add_agency, name="add_agency"),
    path("don-vi/<slug:code>/them-don-vi/", naming.add_unit, name="add_unit"),
    path("don-vi/<slug:code>/doi-ten/", naming.rename, name="rename"),
    path("don-vi/<slug:code>/tieu-de-van-ban/", naming.letterhead, name="letterhead"),
    path("don-vi/<slug:code>/ket-thuc/", ending.end, name="end"),
    path("don-vi/<slug:code>/khoi-phuc/", ending.restore, name="restore"),
    path("don-vi/<slug:code>/ten-goi-khac/", aliases.learn, name="learn_alias"),
    path("don-vi/<slug:code>/ten-goi-khac/xoa/", aliases.forget, name="forget_alias"),
    path("don-vi/<slug:code>/lien-he/", contacts.add, name="add_contact"),
    path("don-vi/<slug:code>/lich/", calendar.calendar, name="calendar"),
    path("don-vi/<slug:code>/lich/gio-lam-viec/", days.week, name="week"),
    path("don-vi/<slug:code>/lich/<isodate:on>/", days.day, name="day"),
    path("don-vi/<slug:code>/lich/<isodate:on>/bo/", days.clear, name="clear_day"),
]
