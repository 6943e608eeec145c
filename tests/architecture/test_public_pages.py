"""Pages said to be public can be kept, and actions that change what they show end them."""

import re

import pytest
from django.core.cache import cache
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from tests.architecture import test_permissions
from tests.architecture.permissions import ROWS
from tests.architecture.source import SOURCE
from tests.architecture.test_permissions import World
from tests.support.pages import Readers

asked = test_permissions.asked
OPEN = [row for row in ROWS if not row.post and row.statuses.startswith("200")]
WRITES = re.compile(r"\.(save|update|create|bulk_create|bulk_update|get_or_create|delete)\(")
SHOWN = ("catalogue", "agencies")
"""Contexts whose rows public pages show."""
UNSEEN = {
    "decision_preview.py": "a preview is shown to staff only",
    "decision_drafting.py": "a draft is shown to nobody outside",
    "import_take_in.py": "an import is shown to staff only",
    "import_choose.py": "as import_take_in.py",
    "import_preview.py": "a preview is shown to staff only",
    "recomparing.py": "a comparison is shown to staff only",
    "import_sectors.py": "a field is made with the procedure that names it, which is told",
    "announcing.py": "a decision on its way is shown to staff only",
    "issuing.py": "versions begin and end by succession.py, which ends the pages",
    "duties.py": "duties of publication are shown to staff only",
    "sectors.py": "a field is made with the draft that names it",
    "aliases.py": "other names of units help to read plans",
    "drafting.py": "a draft is shown to nobody outside",
    "post_copy.py": "where sheets hang is shown by the page behind their code, which is not kept",
    "posted_rows.py": "as post_copy.py",
    "posting_audits.py": "what an audit of posting found is shown to staff only",
    "print_sheets.py": "what was printed is shown to staff only",
    "sheet_runs.py": "as print_sheets.py",
    "sets_runs.py": "what waits for the worker is shown to staff only",
    "quoting.py": "who quotes a version is shown to staff only",
}
"""Modules that write what no kept page shows, each with its reason."""
ENDS = re.compile(r"\b(invalidate|publish)\(")
"""A message names the pages that it makes untrue (`page_tags`)."""


READS = re.compile(r'(?:FROM|JOIN) "([a-z_]+)"')
UNCOVERED = {
    "foundation_pagechange": "the kept pages' own",
    "foundation_clicktally": "what is most wanted may be a day old",
}
OF_PROCEDURES = ("procedures", "procedure:")
TAGS_OF = {
    "catalogue_procedure": OF_PROCEDURES,
    "catalogue_procedureversion": OF_PROCEDURES,
    "catalogue_correction": OF_PROCEDURES,
    "catalogue_announcement": OF_PROCEDURES,
    "catalogue_sector": (*OF_PROCEDURES, "desks"),
    "catalogue_lifeevent": ("life_events",),
    "catalogue_lifeeventitem": ("life_events",),
    "catalogue_signpost": ("life_events",),
    "catalogue_onestopdesk": ("desks",),
    "catalogue_onestopdesk_sectors": ("desks",),
    "catalogue_deskofficer": ("desks",),
    "catalogue_legaldocument": ("documents",),
    "catalogue_legalcitation": ("documents",),
    "plans_plan": ("plans.published",),
    "plans_planpublication": ("plans.published",),
    "agencies_unit": ("units",),
    "agencies_agency": ("units",),
    "agencies_contactpoint": ("units",),
    "agencies_calendarday": ("calendars",),
    "agencies_workweekrule": ("calendars",),
}
"""For each table the beginnings of the tags that a change of its rows invalidates."""


@pytest.mark.django_db
def test_a_page_said_to_be_public_is_kept(asked: World, readers: Readers) -> None:
    """A form's token, a session or headers of its own would silently make it anew each time."""
    cache.clear()
    said, not_kept = 0, []
    for row in OPEN:
        address = reverse(row.route, args=[asked.named(one) for one in row.on])
        address += row.query.format(**asked.things)
        if readers.get(address).is_public:
            said += 1
            if readers.get(address).was_made:
                not_kept.append(row.route)
    assert said
    assert not_kept == []


@pytest.mark.django_db
def test_a_public_page_names_whatever_it_reads(asked: World, readers: Readers) -> None:
    """A table missing above: say which tag covers it, and let its actions invalidate that."""
    cache.clear()
    unnamed = set()
    for row in OPEN:
        address = reverse(row.route, args=[asked.named(one) for one in row.on])
        with CaptureQueriesContext(connection) as ran:
            answer = readers.get(address + row.query.format(**asked.things))
        tables = {table for one in ran for table in READS.findall(one["sql"])} - set(UNCOVERED)
        for table in tables if answer.is_public else ():
            if not any(tag.startswith(TAGS_OF.get(table, ())) for tag in answer.tags):
                unnamed.add((row.route, table))
    assert "\n".join(f"{route} reads {table}" for route, table in sorted(unnamed)) == ""


def test_what_changes_public_rows_ends_their_pages() -> None:
    modules = [path for name in SHOWN for path in (SOURCE / name / "actions").glob("*.py")]
    forgetful = [
        path.name
        for path in modules
        if WRITES.search(text := path.read_text("utf-8")) and not ENDS.search(text)
    ]
    assert modules
    assert sorted(set(forgetful) - set(UNSEEN)) == []
