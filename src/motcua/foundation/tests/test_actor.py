"""Who may do what where: grants cover a unit and everything below it."""

from motcua.foundation.actor import ANONYMOUS, SYSTEM, Actor, Grant, Role

OFFICER = Actor("acc", "mem", "Bình", (Grant(Role.UNIT_OFFICER, "bm/svhttdl/"),))


def test_a_grant_covers_its_unit_and_what_lies_below():
    assert OFFICER.has(Role.UNIT_OFFICER, "bm/svhttdl/")
    assert OFFICER.has(Role.UNIT_OFFICER, "bm/svhttdl/vp/")


def test_a_grant_covers_neither_the_unit_above_nor_one_with_a_longer_name():
    assert not OFFICER.has(Role.UNIT_OFFICER, "bm/")
    assert not OFFICER.has(Role.UNIT_OFFICER, "bm/svhttdl-cu/")


def test_without_a_unit_the_role_counts_anywhere():
    assert OFFICER.has(Role.UNIT_OFFICER)
    assert not OFFICER.has(Role.LEADER)


def test_a_stranger_has_no_role_and_no_code():
    assert ANONYMOUS.is_anonymous
    assert not any(ANONYMOUS.has(role) for role in Role)


def test_the_system_holds_every_role_everywhere():
    assert all(SYSTEM.has(role, "bm/xa-an/") for role in Role)
    assert SYSTEM.code == "system"


def test_what_is_stored_as_by_is_the_member():
    assert OFFICER.code == "mem"
    assert OFFICER.paths(Role.UNIT_OFFICER) == ("bm/svhttdl/",)
