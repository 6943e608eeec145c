"""The shells, the design system and signing in."""

from tests.architecture.permissions.row import change, page

KEEPS = "administrators, coordinators, editors"
ROWS = (
    page("portal:home", "everybody", "200 200 200 200 200 200"),
    page("ui:stylesheet", "everybody", "200 200 200 200 200 200", "=0123456789abcdef"),
    page("ui:listen", "everybody", "200 200 200 200 200 200", query="?trang=/"),
    page("ui:words", "everybody", "200 200 200 200 200 200", query="?trang=/"),
    page("ui:recording", "everybody", "404 404 404 404 404 404", "=0123456789abcdef"),
    page("ui:gallery", "administrators", "302 403 403 403 403 200"),
    page("workbench:start", "whoever has signed in", "302 200 200 200 200 200"),
    page("workbench:operations", "administrators", "302 403 403 403 403 200"),
    page("workbench:lexicon", KEEPS, "302 403 403 403 200 200"),
    page("workbench:add_word", KEEPS, "302 403 403 403 200 200"),
    page("workbench:word", KEEPS, "302 403 403 403 200 200", "word"),
    page("workbench:remove_word", KEEPS, "302 403 403 403 200 200", "word"),
    page("workbench:searches", KEEPS, "302 403 403 403 200 200"),
    change("workbench:retry_message", "administrators", "302 403 403 403 403 302", "message"),
    page("workbench:skip_message", "administrators", "302 403 403 403 403 200", "message"),
)
