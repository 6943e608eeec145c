"""The public pages of the catalogue: the same for everybody."""

from tests.architecture.permissions.row import page

EVERYBODY = "everybody"
ALL = "200 200 200 200 200 200"
ROWS = (
    page("procedures:search", EVERYBODY, ALL),
    page("procedures:suggestions", EVERYBODY, ALL),
    page("procedures:opened", EVERYBODY, "302 302 302 302 302 302"),
    page("procedures:procedure", EVERYBODY, ALL, "procedure"),
    page("procedures:needs", EVERYBODY, ALL, "procedure"),
    page("procedures:needs_print", EVERYBODY, ALL, "procedure"),
    page("procedures:needs_picture", EVERYBODY, ALL, "procedure"),
    page("procedures:history", EVERYBODY, ALL, "procedure"),
    page("procedures:sectors", EVERYBODY, ALL),
    page("procedures:sector", EVERYBODY, ALL, "sector"),
    page("procedures:events", EVERYBODY, ALL),
    page("procedures:event", EVERYBODY, ALL, "event"),
)
