"""The people of every access test, in the fictional province Bình Minh.

An is a citizen without account; Bình and Chi are officers of two divisions of one department; Dũng
leads it; Em has an account and no role. Hạnh co-ordinates, Vân is its clerk (văn thư), Phúc
approves, Quản administers the province. Each is found by the fixture of the same name in English
letters: `binh`, `chi`, … are members, `client_of(member)` signs one in, `actor(member)` acts.
"""

from collections.abc import Callable
from dataclasses import dataclass

import pytest
from django.test import Client

from motcua.agencies.models import AgencyKind, Unit, UnitKind
from motcua.foundation.actor import ANONYMOUS, Actor, Role
from motcua.people import facade as people
from motcua.people.models import Account
from motcua.people.models import Member as Member  # for tests of contexts below people
from tests.support.factories import (
    AgencyFactory,
    MemberFactory,
    RoleGrantFactory,
    RootUnitFactory,
    UnitFactory,
)

OFFICER = "Chuyên viên"


@dataclass(frozen=True)
class Places:
    """The units of the cast: a province, its department with an office and two divisions."""

    province: Unit
    department: Unit
    office: Unit
    unit_a: Unit
    unit_b: Unit
    commune: Unit
    newspaper: Unit


@pytest.fixture
def places(db: None) -> Places:
    """The organisation in which the cast works."""
    return make_places()


def make_places() -> Places:
    """The same for tests that build one world for many questions."""
    province = RootUnitFactory.create(
        agency=AgencyFactory.create(
            province=True, name="Ủy ban nhân dân tỉnh Bình Minh", short_name="UBND tỉnh"
        ),
        segment="bm",
    )
    department = RootUnitFactory.create(
        agency=AgencyFactory.create(
            name="Sở Văn hóa và Thể thao",
            short_name="Sở VHTT",
            symbol="SVHTT",
            parent=province.agency,
        ),
        parent=province,
        segment="svhtt",
    )
    commune = AgencyFactory.create(commune=True, name="Ủy ban nhân dân xã Hòa Bình")
    return Places(
        province=province,
        department=department,
        office=UnitFactory.create(
            parent=department, name="Văn phòng", kind=UnitKind.OFFICE, segment="vp"
        ),
        unit_a=UnitFactory.create(
            parent=department, name="Phòng Tổ chức – Pháp chế", segment="tcpc"
        ),
        unit_b=UnitFactory.create(
            parent=department, name="Phòng Kế hoạch – Tài chính", segment="khtc"
        ),
        commune=RootUnitFactory.create(agency=commune, parent=province, segment="hoabinh"),
        newspaper=RootUnitFactory.create(
            agency=AgencyFactory.create(name="Báo Bình Minh", kind=AgencyKind.PRESS),
            segment="baobinhminh",
            is_partner=True,
        ),
    )


@pytest.fixture
def an() -> Actor:
    """A citizen, unknown to the system."""
    return ANONYMOUS


@pytest.fixture
def binh(places: Places) -> Member:
    """Officer of unit A."""
    return make_member("binh", places)


@pytest.fixture
def chi(places: Places) -> Member:
    """Officer of unit B."""
    return make_member("chi", places)


@pytest.fixture
def dung(places: Places) -> Member:
    """Leader of the department."""
    return make_member("dung", places)


@pytest.fixture
def em(places: Places) -> Member:
    """Has an account and no role at all."""
    return make_member("em", places)


@pytest.fixture
def hanh(places: Places) -> Member:
    """Co-ordinator of the department."""
    return make_member("hanh", places)


@pytest.fixture
def van(places: Places) -> Member:
    """Clerk (văn thư) of the department."""
    return make_member("van", places)


@pytest.fixture
def phuc(places: Places) -> Member:
    """Approver of the department."""
    return make_member("phuc", places)


@pytest.fixture
def quan(places: Places) -> Member:
    """Administrator of the province."""
    return make_member("quan", places)


def make_member(who: str, places: Places) -> Member:
    """One of the cast, by the name of the fixture."""
    if who == "em":
        return MemberFactory.create(name="Vũ Hoàng Em", unit=places.unit_a, account__username="em")
    department = places.department
    name, unit, role, on, post_title = {
        "binh": ("Trần Thị Bình", places.unit_a, Role.UNIT_OFFICER, places.unit_a, OFFICER),
        "chi": ("Lê Mai Chi", places.unit_b, Role.UNIT_OFFICER, places.unit_b, OFFICER),
        "dung": ("Phạm Quốc Dũng", department, Role.LEADER, department, "Giám đốc"),
        "hanh": ("Đỗ Minh Hạnh", places.office, Role.COORDINATOR, department, OFFICER),
        "van": ("Ngô Thanh Vân", places.office, Role.CLERK, department, OFFICER),
        "phuc": ("Bùi Hữu Phúc", department, Role.APPROVER, department, "Phó Giám đốc"),
        "quan": ("Hoàng Đình Quản", places.province, Role.ADMINISTRATOR, places.province, OFFICER),
    }[who]
    member = MemberFactory.create(name=name, unit=unit, post_title=post_title)
    RoleGrantFactory.create(member=member, role=role, unit=on)
    return member


def actor(member: Member) -> Actor:
    """The member as one who acts."""
    return people.actor_of_member(member.code)


def account_of(member: Member) -> Account:
    """The login of a member who has one."""
    assert member.account
    return member.account


@pytest.fixture
def client_of() -> Callable[[Member], Client]:
    """A browser in which the member has signed in."""

    def signed_in(member: Member) -> Client:
        client = Client()
        client.force_login(account_of(member), backend="django.contrib.auth.backends.ModelBackend")
        return client

    return signed_in
