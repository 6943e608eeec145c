"""The tree of units, other names, contacts, calendars."""

from datetime import date

from tests.architecture.permissions.row import Row

FEAST = date(2026, 9, 2)
ALIAS = (("text", "=Phòng TCPC"),)
SEES = "whoever has signed in"
MANAGES = "administrators of the unit"
ROWS = (
    Row("agencies:tree", SEES, "302 200 200 200 200 200"),
    Row("agencies:export", SEES, "302 200 200 200 200 200"),
    Row("agencies:add_top_agency", "administrators", "302 403 403 403 403 200"),
    Row("agencies:national_calendar", SEES, "302 200 200 200 200 200"),
    Row("agencies:national_day", "administrators", "302 403 403 403 403 200", (FEAST,)),
    Row("agencies:clear_national_day", "administrators", "302 403 403 403 403 302",
        (FEAST,), True),
    Row("agencies:edit_contact", MANAGES, "302 403 403 403 403 200", ("contact",)),
    Row("agencies:remove_contact", MANAGES, "302 403 403 403 403 302", ("contact",), True),
    Row("agencies:unit", SEES, "302 200 200 200 200 200", ("unit",)),
    Row("agencies:add_agency", MANAGES, "302 403 403 403 403 200", ("unit",)),
    Row("agencies:add_unit", MANAGES, "302 403 403 403 403 200", ("unit",)),
    Row("agencies:rename", MANAGES, "302 403 403 403 403 200", ("unit",)),
    Row("agencies:letterhead", MANAGES, "302 403 403 403 403 200", ("unit",)),
    Row("agencies:end", MANAGES, "302 403 403 403 403 200", ("unit",)),
    Row("agencies:restore", MANAGES, "302 403 403 403 403 302", ("unit",), True),
    Row("agencies:learn_alias", "administrators and coordinators", "302 403 403 403 302 302",
        ("unit",), True, sends=ALIAS),
    Row("agencies:forget_alias", MANAGES, "302 403 403 403 403 302", ("unit",), True,
        sends=ALIAS),
    Row("agencies:add_contact", MANAGES, "302 403 403 403 403 200", ("unit",)),
    Row("agencies:calendar", SEES, "302 200 200 200 200 200", ("unit",)),
    Row("agencies:week", MANAGES, "302 403 403 403 403 200", ("unit",)),
    Row("agencies:day", MANAGES, "302 403 403 403 403 200", ("unit", FEAST)),
    Row("agencies:clear_day", MANAGES, "302 403 403 403 403 302", ("unit", FEAST), True),
)  # fmt: skip
