"""A field of procedures, as answers show it."""

from typing import Self

from ninja import Field, Schema

from motcua.catalogue.facade import SectorFacts


class Sector(Schema):
    """Một lĩnh vực."""

    slug: str = Field(..., description="Dùng để lọc.", examples=["ho-tich"])
    name: str = Field(..., description="Tên lĩnh vực.", examples=["Hộ tịch"])
    official_code: str = Field("", description="Mã lĩnh vực, nếu có.")
    procedures_count: int = Field(..., description="Số thủ tục đang áp dụng.", examples=[35])

    @classmethod
    def of(cls, facts: SectorFacts) -> Self:
        """The value as it is sent."""
        return cls(
            slug=facts.slug,
            name=facts.name,
            official_code=facts.official_code,
            procedures_count=facts.procedures_count,
        )
