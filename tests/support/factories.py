"""Factories of the organisation and its people, with the states of the domain as traits."""

from datetime import UTC, date, datetime

import factory
from factory.django import DjangoModelFactory

from motcua.agencies.models import Agency, AgencyKind, Level, Unit, UnitKind
from motcua.foundation.actor import Role
from motcua.people.models import Account, Member, RoleGrant

SOME_DAY = datetime(2026, 1, 5, 1, tzinfo=UTC)
PASSWORD = "Cua-mo-2026"


class AgencyFactory(DjangoModelFactory[Agency]):
    """A department; traits give the other kinds."""

    class Meta:
        model = Agency

    name = factory.Sequence(lambda n: f"Sở Thử nghiệm {n}")
    kind = AgencyKind.DEPARTMENT
    level = Level.PROVINCE
    place = "Bình Minh"

    class Params:
        province = factory.Trait(kind=AgencyKind.PROVINCE)
        commune = factory.Trait(kind=AgencyKind.COMMUNE, level=Level.COMMUNE)
        press = factory.Trait(kind=AgencyKind.PRESS)


class RootUnitFactory(DjangoModelFactory[Unit]):
    """The unit that stands for a whole agency, with the agency."""

    class Meta:
        model = Unit
        exclude = ("segment",)

    agency = factory.SubFactory(AgencyFactory)
    name = factory.SelfAttribute("agency.name")
    short_name = factory.SelfAttribute("agency.short_name")
    kind = UnitKind.AGENCY
    segment = factory.Sequence(lambda n: f"cq{n}")
    path = factory.LazyAttribute(lambda o: f"{o.parent.path if o.parent else ''}{o.segment}/")
    parent = None

    class Params:
        ended = factory.Trait(valid_until=date(2025, 6, 30))


class UnitFactory(DjangoModelFactory[Unit]):
    """A division inside the agency of its parent."""

    class Meta:
        model = Unit
        exclude = ("segment",)

    parent = factory.SubFactory(RootUnitFactory)
    agency = factory.SelfAttribute("parent.agency")
    name = factory.Sequence(lambda n: f"Phòng Thử nghiệm {n}")
    kind = UnitKind.DIVISION
    segment = factory.Sequence(lambda n: f"dv{n}")
    path = factory.LazyAttribute(lambda o: f"{o.parent.path}{o.segment}/")

    class Params:
        ended = factory.Trait(valid_until=date(2025, 6, 30))


class AccountFactory(DjangoModelFactory[Account]):
    """A login with the password PASSWORD."""

    class Meta:
        model = Account
        skip_postgeneration_save = True

    username = factory.Sequence(lambda n: f"canbo{n}")
    created_at = SOME_DAY

    @factory.post_generation
    def password(self, create: bool, extracted: str | None, **_: object) -> None:  # noqa: FBT001 -- factory_boy calls it so
        self.set_password(extracted or PASSWORD)
        if create:
            self.save()


class MemberFactory(DjangoModelFactory[Member]):
    """A person of a unit with an account and no role."""

    class Meta:
        model = Member

    account = factory.SubFactory(AccountFactory)
    unit = factory.SubFactory(UnitFactory)
    name = factory.Sequence(lambda n: f"Nguyễn Văn Thử {n}")
    email = factory.Sequence(lambda n: f"canbo{n}@binhminh.example")
    created_at = SOME_DAY

    class Params:
        without_account = factory.Trait(account=None)
        ended = factory.Trait(is_active=False)


class RoleGrantFactory(DjangoModelFactory[RoleGrant]):
    """A role of a member on a unit, the member's own unless another is given."""

    class Meta:
        model = RoleGrant

    member = factory.SubFactory(MemberFactory)
    role = Role.UNIT_OFFICER
    unit = factory.SelfAttribute("member.unit")
    granted_at = SOME_DAY
