"""A procedure in a list, and whole."""

from datetime import date, datetime
from typing import Self

from ninja import Field, Schema

from motcua.api.schemas.record import Record
from motcua.api.schemas.version import Version
from motcua.catalogue.facade import Level, OnlineLevel, ProcedureBrief, ProcedureFacts, Source


class Procedure(Schema):
    """Một thủ tục đang áp dụng."""

    number: str = Field(..., description="Mã thủ tục.", examples=["1.001193"])
    name: str = Field(..., description="Tên thủ tục.", examples=["Đăng ký khai sinh"])
    sector: str = Field(..., description="Lĩnh vực.", examples=["Hộ tịch"])
    sector_slug: str = Field(..., description="Slug của lĩnh vực.", examples=["ho-tich"])
    levels: list[Level] = Field(
        ..., description="Cấp thực hiện: ministry, province, commune, other."
    )
    online_level: OnlineLevel = Field(
        ...,
        description="full toàn trình, partial một phần, information, unknown chưa xác định.",
    )
    source: Source = Field(
        ..., description="national trung ương quy định, local địa phương quy định."
    )
    issuer: str = Field("", description="Cơ quan công bố.")
    is_linked: bool = Field(..., description="Liên thông.")
    is_on_the_spot: bool = Field(..., description="Thực hiện “04 tại chỗ”.")
    is_boundary_free: bool = Field(..., description="Không phụ thuộc địa giới.")
    decision: str = Field("", description="Số quyết định công bố.")
    decided_on: date | None = None
    valid_from: date | None = Field(None, description="Áp dụng từ; trống là không rõ từ khi nào.")
    valid_until: date | None = Field(
        None, description="Áp dụng đến hết ngày; trống là chưa có ngày cuối."
    )
    version: str = Field(..., description="Mã phiên bản; ghi lại khi trích dẫn.")
    revision: int = Field(..., description="Lần đính chính, từ 1.")
    changed_at: datetime | None = Field(None, description="Lúc công bố hoặc đính chính gần nhất.")

    @classmethod
    def of(cls, brief: ProcedureBrief) -> Self:
        """The value as it is sent."""
        return cls.model_validate(brief, from_attributes=True)


class ProcedurePage(Schema):
    """Một trang của danh sách."""

    items: list[Procedure]
    next: str | None = Field(None, description="Đưa vào “after” để đọc trang sau.")
    previous: str | None = Field(None, description="Đưa vào “before” để đọc trang trước.")


class ProcedureDetail(Procedure):
    """Một thủ tục đầy đủ."""

    on: date = Field(..., description="Ngày mà nội dung này áp dụng.")
    page: str = Field(..., description="Trang cho người đọc.")
    origin_url: str = Field("", description="Trang gốc trên cơ sở dữ liệu quốc gia, nếu có.")
    record: Record
    versions: list[Version] = Field(..., description="Mọi phiên bản, mới nhất trước.")

    @classmethod
    def whole(cls, facts: ProcedureFacts, *, on: date, page: str) -> Self:
        """The value as it is sent."""
        brief = Procedure.of(facts.brief)
        return cls(
            **brief.model_dump(),
            on=on,
            page=page,
            origin_url=facts.origin_url,
            record=Record.model_validate(facts.record, from_attributes=True),
            versions=[Version.model_validate(one, from_attributes=True) for one in facts.versions],
        )
