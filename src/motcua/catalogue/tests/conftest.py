"""A desk with walls, and a procedure in force that may hang there."""

import pytest

from motcua.catalogue.models import OneStopDesk, ProcedureVersion
from tests.support.cast import Places
from tests.support.catalogue import ProcedureVersionFactory
from tests.support.posting import a_desk


@pytest.fixture
def desk(places: Places) -> OneStopDesk:
    return a_desk(places.unit_a)


@pytest.fixture
def version(db: None) -> ProcedureVersion:
    return ProcedureVersionFactory.create(in_force=True)
