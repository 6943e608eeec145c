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
)
