"""Imports of procedures and the comparison with the national list."""

from tests.architecture.permissions.row import change, page

TAKES_IN = "coordinators"
SEES = "coordinators of the importing unit"
ROWS = (
    page("catalogue:import_load", TAKES_IN, "302 403 403 403 200 403"),
    page("catalogue:comparison", TAKES_IN, "302 403 403 403 200 403"),
    change("catalogue:compare_again", SEES, "302 404 404 404 302 404", "procedure_import"),
    page("catalogue:decision_load", TAKES_IN, "302 403 403 403 200 403"),
    page("catalogue:decision", SEES, "302 404 404 404 200 404", "decision_run"),
    page("catalogue:decision_file", SEES, "302 404 404 404 200 404", "decision_run"),
    page("catalogue:import_run", SEES, "302 404 404 404 200 404", "procedure_import"),
    page("catalogue:import_row", SEES, "302 404 404 404 200 404", "procedure_import", "=1"),
    change("catalogue:import_choose", SEES, "302 404 404 404 302 404", "procedure_import"),
    page("catalogue:import_apply", SEES, "302 404 404 404 200 404", "procedure_import"),
    page("catalogue:import_discard", SEES, "302 404 404 404 200 404", "procedure_import"),
    page("catalogue:import_report", SEES, "302 404 404 404 200 404", "procedure_import"),
    page("catalogue:import_csv", SEES, "302 404 404 404 200 404", "procedure_import"),
)
