"""Targets, reports owed, obstacles and the Monday page."""

from tests.architecture.permissions.row import Row

EDITS = "coordinators of the owner"
BOUND = "the owner's side; the units the plan gives work to"
ITS_OWN = "whoever has signed in sees what is theirs"
HANDS_IN = "the unit that is asked; the coordinator for it"
ROWS = (
    Row("plans:targets", BOUND, "302 404 404 200 200 200", ("issued",)),
    Row("plans:target", BOUND, "302 404 404 200 200 200", ("target",)),
    Row("plans:bind_target", EDITS, "302 404 404 403 200 403", ("target",)),
    Row("plans:unbind_target", EDITS, "302 404 404 403 302 403", ("target",), True),
    Row("plans:read_target", EDITS, "302 404 404 403 200 403", ("target",)),
    Row("plans:obligations", BOUND, "302 404 404 200 200 200", ("issued",)),
    Row("plans:date_obligations", EDITS, "302 404 404 403 302 403", ("issued",), True),
    Row("plans:my_obligations", ITS_OWN, "302 200 200 200 200 200"),
    Row("plans:change_duty", EDITS, "302 404 404 403 200 403", ("duty",)),
    Row("plans:obligation", BOUND, "302 404 404 200 200 200", ("obligation",)),
    Row("plans:submit_obligation", EDITS, "302 404 404 403 200 403", ("obligation",)),
    Row("plans:reopen_obligation", EDITS, "302 404 404 403 302 403", ("sent_obligation",), True),
    Row("plans:unit_report", HANDS_IN, "302 404 404 200 200 200", ("unit_report",)),
    Row("plans:unit_report_file", HANDS_IN, "302 404 404 200 200 200", ("unit_report",)),
    Row("plans:obstacles", ITS_OWN, "302 200 200 200 200 200"),
    Row("plans:raise_obstacle", "the unit that carries the task out", "302 404 404 200 200 404",
        query="?nhiem-vu={task}"),
    Row("plans:obstacle", "who raised, holds or owns it", "302 404 404 200 200 200", ("obstacle",)),
    Row("plans:obstacle_step", "who raised or holds it", "302 404 404 200 200 403",
        ("obstacle", "=giai-quyet")),
)  # fmt: skip
