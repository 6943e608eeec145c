"""A version in force, its next draft, and the decision that announces it."""

import pytest

from motcua.catalogue.models import Announcement, ProcedureVersion
from motcua.catalogue.rules.announcement_kinds import Change
from motcua.catalogue.tests.decisions import a_decision, issue
from tests.support.cast import Places
from tests.support.catalogue import ProcedureFactory, ProcedureVersionFactory


@pytest.fixture
def in_force(places: Places) -> ProcedureVersion:
    procedure = ProcedureFactory.create(unit=places.department, unit_path=places.department.path)
    return ProcedureVersionFactory.create(procedure=procedure, in_force=True)


@pytest.fixture
def draft(in_force: ProcedureVersion) -> ProcedureVersion:
    return ProcedureVersionFactory.create(procedure=in_force.procedure)


@pytest.fixture
def amending(places: Places, draft: ProcedureVersion) -> Announcement:
    row = a_decision(places, [(draft, Change.AMENDED, "")])
    issue(row)
    return row
