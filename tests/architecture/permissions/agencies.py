"""The tree of units, other names, contacts, calendars."""

from datetime import date

from tests.architecture.permissions.row import change, page

FEAST = date(2026, 9, 2)
ALIAS = (("text", "=Phòng TCPC"),)
SEES = "whoever has signed in"
MANAGES = "administrators of the unit"
ROWS = (
    page("agencies:tree", SEES, "302 200 200 200 200 200"),
    page("agencies:export", SEES, "302 200 200 200 200 200"),
    page("agencies:add_top_agency", "administrators", "302 403 403 403 403 200"),
    page("agencies:national_calendar", SEES, "302 200 200 200 200 200"),
    page("agencies:national_day", "administrators", "302 403 403 403 403 200", FEAST),
    change("agencies:clear_national_day", "administrators", "302 403 403 403 403 302",
        FEAST),
    page("agencies:edit_contact", MANAGES, "302 403 403 403 403 200", "contact"),
    change("agencies:remove_contact", MANAGES, "302 403 403 403 403 302", "contact"),
    page("agencies:unit", SEES, "302 200 200 200 200 200", "unit"),
    page("agencies:add_agency", MANAGES, "302 403 403 403 403 200", "unit"),
    page("agencies:add_unit", MANAGES, "302 403 403 403 403 200", "unit"),
    page("agencies:rename", MANAGES, "302 403 403 403 403 200", "unit"),
    page("agencies:letterhead", MANAGES, "302 403 403 403 403 200", "unit"),
    page("agencies:end", MANAGES, "302 403 403 403 403 200", "unit"),
    change("agencies:restore", MANAGES, "302 403 403 403 403 302", "unit"),
    change("agencies:learn_alias", "administrators and coordinators", "302 403 403 403 302 302",
        "unit", sends=ALIAS),
    change("agencies:forget_alias", MANAGES, "302 403 403 403 403 302", "unit",
        sends=ALIAS),
    page("agencies:add_contact", MANAGES, "302 403 403 403 403 200", "unit"),
    page("agencies:calendar", SEES, "302 200 200 200 200 200", "unit"),
    page("agencies:week", MANAGES, "302 403 403 403 403 200", "unit"),
    page("agencies:day", MANAGES, "302 403 403 403 403 200", "unit", FEAST),
    change("agencies:clear_day", MANAGES, "302 403 403 403 403 302", "unit", FEAST),
)  # fmt: skip
