"""Addresses of the public shell."""

from django.urls import path

from motcua.portal.web import exports, feeds, published_plans, site_map
from motcua.portal.web.home import home

app_name = "portal"
urlpatterns = [
    path("", home, name="home"),
    path("thu-tuc/danh-sach.csv", exports.list_csv, name="list_csv"),
    path("thu-tuc/danh-sach.xlsx", exports.list_xlsx, name="list_xlsx"),
    path("ke-hoach-cong-khai/", published_plans.published_plans, name="published_plans"),
    path("ke-hoach-cong-khai/<str:code>/", published_plans.published_plan, name="published_plan"),
    path("thay-doi.atom", feeds.every_change, name="changes_feed"),
    path("linh-vuc/<slug:slug>/thay-doi.atom", feeds.sector_changes, name="sector_feed"),
    path("co-quan/<str:code>/thay-doi.atom", feeds.agency_changes, name="agency_feed"),
    path("sitemap.xml", site_map.index, name="map"),
    path("sitemap-<str:name>.xml", site_map.part, name="map_part"),
    path("robots.txt", site_map.robots, name="robots"),
    path("opensearch.xml", site_map.search_description, name="search_description"),
]
