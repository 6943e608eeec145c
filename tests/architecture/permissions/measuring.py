"""Targets, reports owed, obstacles and the Monday page."""

from tests.architecture.permissions.row import change, page

EDITS = "coordinators of the owner"
BOUND = "the owner's side; the units the plan gives work to"
ITS_OWN = "whoever has signed in sees what is theirs"
HANDS_IN = "the unit that is asked; the coordinator for it"
ROWS = (
    page("plans:targets", BOUND, "302 404 404 200 200 200", "issued"),
    page("plans:target", BOUND, "302 404 404 200 200 200", "target"),
    page("plans:bind_target", EDITS, "302 404 404 403 200 403", "target"),
    change("plans:unbind_target", EDITS, "302 404 404 403 302 403", "target"),
    page("plans:read_target", EDITS, "302 404 404 403 200 403", "target"),
    page("plans:obligations", BOUND, "302 404 404 200 200 200", "issued"),
    change("plans:date_obligations", EDITS, "302 404 404 403 302 403", "issued"),
    page("plans:my_obligations", ITS_OWN, "302 200 200 200 200 200"),
    page("plans:change_duty", EDITS, "302 404 404 403 200 403", "duty"),
    page("plans:obligation", BOUND, "302 404 404 200 200 200", "obligation"),
    page("plans:submit_obligation", EDITS, "302 404 404 403 200 403", "obligation"),
    change("plans:reopen_obligation", EDITS, "302 404 404 403 302 403", "sent_obligation"),
    page("plans:unit_report", HANDS_IN, "302 404 404 200 200 200", "unit_report"),
    page("plans:unit_report_file", HANDS_IN, "302 404 404 200 200 200", "unit_report"),
    page("plans:obstacles", ITS_OWN, "302 200 200 200 200 200"),
    page("plans:raise_obstacle", "the unit that carries the task out", "302 404 404 200 200 404",
        query="?nhiem-vu={task}"),
    page("plans:obstacle", "who raised, holds or owns it", "302 404 404 200 200 200", "obstacle"),
    page("plans:obstacle_step", "who raised or holds it", "302 404 404 200 200 403",
        "obstacle", "=giai-quyet"),
    page("plans:monday", "whoever leads, co-ordinates, approves or works for a unit",
        "302 403 200 200 200 403"),
)  # fmt: skip
