"""An obstacle climbs one level at a time."""

from hypothesis import given
from hypothesis import strategies as st

from motcua.plans.rules.climbing import Ladder, levels

OWN = Ladder(agency_path="bm/svhttdl/", owner_path="bm/svhttdl/")
COMMUNE = Ladder(agency_path="bm/xatanlap/", owner_path="bm/svhttdl/")


def test_a_unit_of_the_owner_goes_up_to_its_agency_and_then_the_superior() -> None:
    assert levels("bm/svhttdl/vp/", OWN) == ["bm/svhttdl/vp/", "bm/svhttdl/", "bm/"]


def test_a_commune_goes_up_to_its_own_head_then_to_the_owner_of_the_plan() -> None:
    found = levels("bm/xatanlap/vhxh/", COMMUNE)
    assert found == ["bm/xatanlap/vhxh/", "bm/xatanlap/", "bm/svhttdl/", "bm/"]


def test_what_the_superior_itself_raises_goes_no_further() -> None:
    assert levels("bm/", Ladder(agency_path="bm/", owner_path="bm/svhttdl/")) == ["bm/"]


SEGMENTS = st.lists(st.sampled_from("abc"), min_size=1, max_size=4).map(
    lambda names: "".join(f"{name}/" for name in names)
)


@given(SEGMENTS, SEGMENTS, st.integers(1, 4))
def test_no_level_comes_twice_and_the_climb_ends(raised: str, owner: str, depth: int) -> None:
    own = "".join(f"{name}/" for name in raised.rstrip("/").split("/")[:depth])
    found = levels(raised, Ladder(agency_path=own, owner_path=owner))
    assert len(found) == len(set(found)) <= 10
