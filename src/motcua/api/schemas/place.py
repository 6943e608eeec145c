"""Fields and desks."""

from typing import Self

from ninja import Field, Schema

from motcua.catalogue.facade import DeskFacts


class Hours(Schema):
    """Giờ tiếp nhận."""

    days: str = Field("", description="Những ngày nào.", examples=["Thứ Hai – Thứ Sáu"])
    opens: str = Field("", description="Từ.", examples=["07:30"])
    closes: str = Field("", description="Đến.", examples=["11:30"])


class Desk(Schema):
    """Một Bộ phận Một cửa."""

    slug: str = Field(..., description="Địa chỉ của nơi tiếp nhận trên trang này.")
    name: str = Field(..., description="Tên.", examples=["Bộ phận Một cửa xã Hòa Bình"])
    address: str = Field("", description="Địa chỉ.")
    directions: str = Field("", description="Chỉ đường.")
    hours: list[Hours] = Field(..., description="Giờ tiếp nhận.")
    phone: str = Field("", description="Điện thoại.")
    hotline: str = Field("", description="Đường dây nóng.")
    email: str = Field("", description="Thư điện tử.")
    website: str = Field("", description="Trang thông tin.")
    feedback_address: str = Field("", description="Nơi nhận phản ánh, kiến nghị.")
    serves_province: bool = Field(..., description="Nhận thủ tục cấp tỉnh.")
    serves_commune: bool = Field(..., description="Nhận thủ tục cấp xã.")
    sectors: list[str] = Field(..., description="Slug các lĩnh vực; trống là mọi lĩnh vực.")

    @classmethod
    def of(cls, facts: DeskFacts) -> Self:
        """The value as it is sent; people at the desk stay on its page."""
        return cls(
            slug=facts.slug,
            name=facts.name,
            address=facts.address,
            directions=facts.directions,
            hours=[_hours(one) for one in facts.hours],
            phone=facts.phone,
            hotline=facts.hotline,
            email=facts.email,
            website=facts.website,
            feedback_address=facts.feedback_address,
            serves_province=facts.serves_province,
            serves_commune=facts.serves_commune,
            sectors=[slug for slug, _name in facts.sectors],
        )


def _hours(one: object) -> Hours:
    said = one if isinstance(one, dict) else {}
    return Hours(
        days=str(said.get("days", "")),
        opens=str(said.get("from", "")),
        closes=str(said.get("until", "")),
    )
