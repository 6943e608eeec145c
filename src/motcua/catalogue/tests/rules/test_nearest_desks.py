"""Whose desks a procedure names first."""

import pytest

from motcua.catalogue.rules.kinds import Level
from motcua.catalogue.rules.nearest_desks import named_first


@pytest.mark.parametrize(
    "levels",
    [[Level.COMMUNE], [Level.PROVINCE, Level.COMMUNE], [Level.MINISTRY, Level.COMMUNE]],
    ids=["commune", "province-too", "ministry-too"],
)
def test_what_communes_do_is_done_near_home(levels: list[Level]) -> None:
    assert named_first(levels) is Level.COMMUNE


@pytest.mark.parametrize("levels", [[Level.PROVINCE], [Level.MINISTRY], []], ids=str)
def test_what_the_province_does_begins_there(levels: list[Level]) -> None:
    assert named_first(levels) is Level.PROVINCE
