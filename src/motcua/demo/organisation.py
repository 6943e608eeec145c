"""The agencies and units of Bình Minh. Invented; any likeness of names is chance."""

from dataclasses import dataclass, field
from datetime import datetime

from motcua.agencies.actions.units import add_agency, add_unit
from motcua.agencies.models import AgencyKind, Level, UnitKind
from motcua.agencies.rules.descriptions import NewAgency, NewUnit
from motcua.foundation.actor import SYSTEM

PLACE = "Bình Minh"


@dataclass(frozen=True, slots=True)
class Place:
    """An agency or a unit of the demo: its step in the path, its names, what lies below."""

    segment: str
    name: str
    kind: str
    short_name: str = ""
    symbol: str = ""
    level: str = ""
    is_partner: bool = False
    below: tuple["Place", ...] = field(default=())

    @property
    def is_agency(self) -> bool:
        """Whether it is an agency of its own."""
        return bool(self.level)


def _office(segment: str, name: str, kind: str, short_name: str = "") -> Place:
    return Place(segment, name, kind, short_name)


def _commune(segment: str, name: str, short_name: str) -> Place:
    return Place(
        segment,
        f"Ủy ban nhân dân {name}",
        AgencyKind.COMMUNE,
        short_name,
        "UBND",
        Level.COMMUNE,
        below=(
            _office("vhxh", "Phòng Văn hóa - Xã hội", UnitKind.DIVISION),
            _office(
                "ttpvhcc", "Trung tâm Phục vụ hành chính công", UnitKind.ONE_STOP_CENTRE, "TTPVHCC"
            ),
        ),
    )


DEPARTMENT = Place(
    "svhttdl",
    "Sở Văn hóa, Thể thao và Du lịch",
    AgencyKind.DEPARTMENT,
    "Sở VHTTDL",
    "SVHTTDL",
    Level.PROVINCE,
    below=(
        _office("vp", "Văn phòng Sở", UnitKind.OFFICE),
        _office("tcpc", "Phòng Tổ chức - Pháp chế", UnitKind.DIVISION),
        _office("khtc", "Phòng Kế hoạch - Tài chính", UnitKind.DIVISION),
        _office("qlvh", "Phòng Quản lý văn hóa", UnitKind.DIVISION),
        _office("qltdtt", "Phòng Quản lý thể dục thể thao", UnitKind.DIVISION),
        _office("ttvh", "Trung tâm Văn hóa nghệ thuật", UnitKind.PUBLIC_SERVICE),
        _office("ttxtdl", "Trung tâm Thông tin xúc tiến du lịch", UnitKind.PUBLIC_SERVICE),
        _office("tv", "Thư viện tỉnh", UnitKind.PUBLIC_SERVICE),
    ),
)
PROVINCE = Place(
    "bm",
    "Ủy ban nhân dân tỉnh Bình Minh",
    AgencyKind.PROVINCE,
    "UBND tỉnh",
    "UBND",
    Level.PROVINCE,
    below=(
        _office("vpubnd", "Văn phòng Ủy ban nhân dân tỉnh", UnitKind.OFFICE, "Văn phòng UBND tỉnh"),
        DEPARTMENT,
        Place("snv", "Sở Nội vụ", AgencyKind.DEPARTMENT, "", "SNV", Level.PROVINCE),
        Place("stp", "Sở Tư pháp", AgencyKind.DEPARTMENT, "", "STP", Level.PROVINCE),
        _commune("thanhbinh", "phường Thanh Bình", "UBND phường Thanh Bình"),
        _commune("hoaan", "xã Hòa An", "UBND xã Hòa An"),
        _commune("tanphu", "xã Tân Phú", "UBND xã Tân Phú"),
        _commune("honngoc", "đặc khu Hòn Ngọc", "UBND đặc khu Hòn Ngọc"),
    ),
)
PARTNERS = (
    Place(
        "baobm",
        "Báo và Phát thanh, Truyền hình Bình Minh",
        AgencyKind.PRESS,
        "Báo và PTTH Bình Minh",
        level=Level.PROVINCE,
        is_partner=True,
    ),
    Place(
        "mttq",
        "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh",
        AgencyKind.FRONT,
        "MTTQ tỉnh",
        level=Level.PROVINCE,
        is_partner=True,
    ),
)


def lay_out(*, at: datetime) -> dict[str, str]:
    """Make all agencies and units; path segment ("svhttdl/vp") → code of the unit."""
    codes: dict[str, str] = {}
    for place in (PROVINCE, *PARTNERS):
        _make(place, "", "", codes, at)
    return codes


def _make(place: Place, parent: str, above: str, codes: dict[str, str], at: datetime) -> None:
    if place.is_agency:
        new = NewAgency(
            name=place.name,
            kind=place.kind,
            level=place.level,
            short_name=place.short_name,
            symbol=place.symbol,
            place=PLACE,
            parent_code=parent,
            segment=place.segment,
            is_partner=place.is_partner,
        )
        unit = add_agency(new, by=SYSTEM, at=at)
        key = place.segment
    else:
        unit = add_unit(
            NewUnit(
                parent_code=parent,
                name=place.name,
                kind=place.kind,
                short_name=place.short_name,
                segment=place.segment,
            ),
            by=SYSTEM,
            at=at,
        )
        key = f"{above}/{place.segment}"
    codes[key] = unit.code
    for lower in place.below:
        _make(lower, unit.code, key, codes, at)
