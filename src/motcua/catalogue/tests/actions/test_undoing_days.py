"""Whatever was issued, undoing it leaves the days of all versions as they were."""

from datetime import date, timedelta

import pytest
from django.db import transaction
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from motcua.catalogue.actions import drafting, issuing
from motcua.catalogue.models import Announcement
from motcua.catalogue.rules.announcement_kinds import Change
from motcua.catalogue.tests.decisions import (
    AT,
    TODAY,
    WRONG,
    Days,
    a_decision,
    days,
    issue,
    undo,
)
from motcua.foundation.actor import SYSTEM
from tests.support.cast import Places
from tests.support.catalogue import ProcedureFactory, ProcedureVersionFactory

STEPS = st.lists(
    st.tuples(
        st.integers(0, 2),
        st.sampled_from([Change.AMENDED, Change.ABOLISHED, Change.REPLACED]),
        st.integers(1, 60),
    ),
    min_size=1,
    max_size=4,
)


@pytest.mark.slow  # each example issues and undoes several decisions
@settings(
    max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(steps=STEPS)
def test_issue_then_undo_leaves_every_versions_days_as_they_were(
    steps: list[tuple[int, Change, int]], places: Places
) -> None:
    with transaction.atomic():
        owner = {"unit": places.department, "unit_path": places.department.path}
        kept = [ProcedureFactory.create(**owner) for _ in range(3)]
        for procedure in kept:
            ProcedureVersionFactory.create(procedure=procedure, in_force=True)
        issued: list[tuple[Announcement, Days]] = []
        for which, change, after in steps:
            before = days()
            row = _issued(places, kept, which, change, TODAY + timedelta(days=after))
            if row is None:
                assert days() == before
            else:
                issued.append((row, before))
        for row, before in reversed(issued):
            undo(row)
            assert days() == before
            _give_up(row)
        transaction.set_rollback(True)


def _give_up(row: Announcement) -> None:
    """The earlier decision can be undone once the drafts of the later one are gone."""
    drafts = [item.version for item in row.items.select_related("version") if item.version]
    issuing.cancel(row.code, reason=WRONG, by=SYSTEM, at=AT)
    for draft in drafts:
        drafting.drop_draft(draft.code, by=SYSTEM, at=AT)


def _issued(
    places: Places, kept: list, which: int, change: Change, on: date
) -> Announcement | None:
    """A decision on one of the procedures; None where its days do not fit."""
    version = kept[which].versions.first()
    try:
        with transaction.atomic():
            if change is not Change.ABOLISHED:
                drafting.start_next(version.procedure.code, by=SYSTEM, at=AT)
            other = kept[(which + 1) % 3].number if change is Change.REPLACED else ""
            row = a_decision(places, [(version, change, other)])
            issue(row, on=on)
    except (issuing.Collides, drafting.HasDraft):
        return None
    return row
