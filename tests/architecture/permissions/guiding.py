"""Staff pages of guides and desks."""

from tests.architecture.permissions.row import page

KEEPS = "coordinators and editors"
OWN = "coordinators and editors of the desk's unit"
STAFF = "302 403 403 403 200 403"
ROWS = (
    page("catalogue:guides", KEEPS, STAFF),
    page("catalogue:add_guide_event", KEEPS, STAFF),
    page("catalogue:guide_event", KEEPS, STAFF, "guide_event"),
    page("catalogue:drop_guide_event", KEEPS, STAFF, "guide_event"),
    page("catalogue:add_guide_signpost", KEEPS, STAFF),
    page("catalogue:guide_signpost", KEEPS, STAFF, "signpost"),
    page("catalogue:drop_guide_signpost", KEEPS, STAFF, "signpost"),
    page("catalogue:add_guide_desk", KEEPS, STAFF),
    page("catalogue:guide_desk", OWN, STAFF, "guide_desk"),
    page("catalogue:drop_guide_desk", OWN, STAFF, "guide_desk"),
)
