"""A small province in values, for the tests of matching."""

from datetime import date

from motcua.agencies.rules.directory import Directory, Listed
from motcua.agencies.rules.organisation import UnitView

ON = date(2026, 3, 2)
PROVINCE = "Ủy ban nhân dân tỉnh Bình Minh"
DEPARTMENT = "Sở Văn hóa, Thể thao và Du lịch"


def whole(name: str, path: str, kind: str = "department", **more: object) -> UnitView:
    """An agency's root unit."""
    return UnitView(
        code=path.strip("/").replace("/", "-"),
        name=name,
        short_name=str(more.pop("short_name", "")),
        path=path,
        agency_code=path,
        agency_name=name,
        is_partner=bool(more.pop("is_partner", False)),
        kind="agency",
        agency_kind=kind,
        **more,  # type: ignore[arg-type]  # validity dates
    )


def inner(
    name: str, agency: UnitView, step: str, kind: str = "division", **more: object
) -> UnitView:
    """A unit inside an agency."""
    return UnitView(
        code=f"{agency.code}-{step}",
        name=name,
        short_name="",
        path=f"{agency.path}{step}/",
        agency_code=agency.agency_code,
        agency_name=agency.agency_name,
        is_partner=False,
        kind=kind,
        agency_kind=agency.agency_kind,
        **more,  # type: ignore[arg-type]  # validity dates
    )


province = whole(PROVINCE, "bm/", "province", short_name="UBND tỉnh")
culture = whole(DEPARTMENT, "bm/vhttdl/", short_name="Sở VHTTDL")
finance = whole("Sở Tài chính", "bm/tc/")
dong_ha = whole("Ủy ban nhân dân xã Đông Hà", "bm/dongha/", "commune")
dong_ha_2 = whole("Ủy ban nhân dân xã Đồng Hạ", "bm/dongha2/", "commune")
hoa_binh = whole("Ủy ban nhân dân phường Hòa Bình", "bm/hoabinh/", "commune")
newspaper = whole("Báo Bình Minh", "baobm/", "press", is_partner=True)
theatre = whole("Nhà hát Chèo", "bm/vhttdl/cheo/", "public_service")
old_information = whole("Sở Thông tin và Truyền thông", "bm/tttt/", valid_until=date(2025, 2, 28))
forgotten = whole("Sở Ngoại vụ cũ", "bm/nv/", valid_until=date(2020, 1, 1))
office = inner("Văn phòng", culture, "vp", "office")
planning = inner("Phòng Kế hoạch - Tài chính", culture, "khtc")
law = inner("Phòng Tổ chức - Pháp chế", culture, "tcpc")
centre = inner("Trung tâm Văn hóa tỉnh", culture, "ttvh", "public_service")
finance_office = inner("Văn phòng", finance, "vp", "office")
budget = inner("Phòng Quản lý ngân sách", finance, "ns")
province_office = inner("Văn phòng Ủy ban nhân dân tỉnh", province, "vpub", "office")
commune_division = inner("Phòng Văn hóa - Xã hội", hoa_binh, "vhxh")

LISTED = (
    *map(
        Listed,
        [
            province, culture, finance, dong_ha, dong_ha_2, hoa_binh, newspaper, theatre, office,
            planning, law, centre, finance_office, budget, province_office, commune_division,
            forgotten,
        ],
    ),
    Listed(old_information, successor_code=culture.code),
)  # fmt: skip


def directory(within: UnitView | None = culture, *, on: date = ON, **aliases: str) -> Directory:
    """The province as its reader sees it; `aliases` are texts by the code of their unit."""
    listed = tuple(
        Listed(one.unit, (aliases[key],) if (key := one.unit.code.replace("-", "_")) in aliases
               else (), one.successor_code)
        for one in LISTED
    )  # fmt: skip
    return Directory(listed, within.path if within else "", on)
