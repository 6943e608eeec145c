"""Reports and outlines; a plan as a paper and its notices."""

from tests.architecture.permissions.row import change, page

READS = "everybody of the agency"
WRITES = "coordinators of the owner"
BOUND = "the owner's side; the units the plan gives work to"
ROWS = (
    page("reports:reports", "whoever has signed in sees what is theirs", "302 200 200 200 200 200"),
    page("reports:create", "coordinators", "302 403 403 403 200 403"),
    page("reports:outlines", "whoever has signed in sees what is theirs",
        "302 200 200 200 200 200"),
    page("reports:load", "coordinators", "302 403 403 403 200 403"),
    page("reports:outline", READS, "302 404 200 200 200 200", "outline"),
    page("reports:figure", READS, "302 404 200 200 200 200", "figure"),
    page("reports:report", READS, "302 404 200 200 200 200", "report"),
    page("reports:file", READS, "302 404 200 200 200 200", "report", "=docx"),
    page("reports:edit", WRITES, "302 404 403 403 200 403", "report"),
    page("reports:frame", WRITES, "302 404 403 403 200 403", "report"),
    change("reports:redraft", WRITES, "302 404 403 403 302 403", "report"),
    change("reports:save_section", WRITES, "302 404 403 403 302 403", "report", "report_section"),
    change("reports:take_proposal", WRITES, "302 404 403 403 302 403", "report", "report_section"),
    page("reports:unit_parts", WRITES, "302 404 403 403 200 403", "report"),
    change("reports:read_received", WRITES, "302 404 403 403 302 403", "report"),
    change("reports:take_part", WRITES, "302 404 403 403 302 403", "report", "report_part",
        sends=(("section", "report_section"),)),
    change("reports:submit", WRITES, "302 404 403 403 302 403", "report"),
    change("reports:take_back", WRITES, "302 404 403 403 302 403", "submitted_report"),
    change("reports:approve", "approvers, leaders", "302 404 403 403 403 403", "submitted_report"),
    page("reports:send_back", "approvers, leaders", "302 404 403 403 403 403", "submitted_report"),
    page("reports:issue", "clerks", "302 404 403 403 403 403", "submitted_report"),
    page("plans:paper", BOUND, "302 404 404 200 200 200", "issued", "=pdf"),
    page("plans:notices", WRITES, "302 404 404 403 200 403", "issued"),
    page("plans:notice", WRITES, "302 404 404 403 200 403", "issued", "unit", "=pdf"),
)  # fmt: skip
