"""What other systems and readers of feeds are given: the same for everybody."""

from tests.architecture.permissions.row import page

EVERYBODY = "everybody"
ALL = "200 200 200 200 200 200"
ROWS = (
    page("api:reference", EVERYBODY, ALL),
    page("api:api-root", EVERYBODY, "302 302 302 302 302 302"),
    page("api:openapi-json", EVERYBODY, ALL),
    page("api:procedures", EVERYBODY, ALL),
    page("api:procedure", EVERYBODY, ALL, "procedure"),
    page("api:sectors", EVERYBODY, ALL),
    page("api:desks", EVERYBODY, ALL),
    page("api:changes", EVERYBODY, ALL),
    page("portal:list_csv", EVERYBODY, ALL),
    page("portal:list_xlsx", EVERYBODY, ALL),
    page("portal:changes_feed", EVERYBODY, ALL),
    page("portal:sector_feed", EVERYBODY, ALL, "sector"),
    page("portal:agency_feed", EVERYBODY, ALL, "agency"),
    page("portal:map", EVERYBODY, ALL),
    page("portal:map_part", EVERYBODY, ALL, "=trang"),
    page("portal:robots", EVERYBODY, ALL),
    page("portal:search_description", EVERYBODY, ALL),
    page("portal:published_plans", EVERYBODY, ALL),
    page("portal:published_plan", EVERYBODY, ALL, "published"),
    page("facts:documents", EVERYBODY, ALL),
    page("facts:document", EVERYBODY, ALL, "=63-2010-nd-cp"),
    page("facts:desks", EVERYBODY, ALL),
    page("facts:desk", EVERYBODY, ALL, "desk"),
    page("facts:procedure_data", EVERYBODY, ALL, "procedure"),
    page("facts:desk_data", EVERYBODY, ALL, "desk"),
)
