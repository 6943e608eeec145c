"""Forty departments of eight units each, under one province, and three people."""

from dataclasses import dataclass
from datetime import datetime

from motcua.agencies.models import Agency, AgencyKind, Level, Unit, UnitKind
from motcua.foundation.actor import Role
from motcua.people.models import Account, Member, Notice, RoleGrant

DEPARTMENTS, UNITS = 40, 8


@dataclass(frozen=True, slots=True)
class Department:
    """A department: its root unit and the units that work in it."""

    root: Unit
    units: list[Unit]


@dataclass(frozen=True, slots=True)
class Organisation:
    """The departments, the first of which is looked at, and who looks."""

    departments: list[Department]
    coordinator: Account
    officer: Account
    leader: Account


def organisation(at: datetime) -> Organisation:
    """Write the province."""
    province = _root(None, "bm", "Ủy ban nhân dân tỉnh Bình Minh", AgencyKind.PROVINCE)
    departments = [_department(province, number) for number in range(DEPARTMENTS)]
    first = departments[0]
    return Organisation(
        departments,
        coordinator=_account("hanh", first.units[0], (Role.COORDINATOR, first.root), at),
        officer=_account("binh", first.units[1], (Role.UNIT_OFFICER, first.units[1]), at),
        leader=_account("dung", province, (Role.LEADER, province), at),
    )


def _department(province: Unit, number: int) -> Department:
    root = _root(province, f"s{number:02}", f"Sở số {number} tỉnh Bình Minh", AgencyKind.DEPARTMENT)
    units = Unit.objects.bulk_create(
        Unit(
            agency=root.agency,
            parent=root,
            code=f"s{number:02}p{index}",
            path=f"{root.path}p{index}/",
            name=f"Phòng Nghiệp vụ {index}, Sở số {number}",
            folded=f"phong nghiep vu {index}, so so {number}",
            kind=UnitKind.DIVISION,
        )
        for index in range(UNITS)
    )
    return Department(root, units)


def _root(parent: Unit | None, code: str, name: str, kind: AgencyKind) -> Unit:
    agency = Agency.objects.create(name=name, kind=kind, level=Level.PROVINCE, place="Bình Minh")
    return Unit.objects.create(
        agency=agency,
        parent=parent,
        code=code,
        path=f"{parent.path if parent else ''}{code}/",
        name=name,
        kind=UnitKind.AGENCY,
    )


def _account(name: str, unit: Unit, role: tuple[str, Unit], at: datetime) -> Account:
    account = Account.objects.create_user(name, created_at=at)
    member = Member.objects.create(account=account, unit=unit, name=name.title(), created_at=at)
    RoleGrant.objects.create(member=member, role=role[0], unit=role[1], granted_at=at)
    Notice.objects.bulk_create(
        Notice(member=member, text=f"Nhắc việc số {number}", kind="reminder", created_at=at)
        for number in range(200)
    )
    return account
