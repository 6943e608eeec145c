"""Changes of procedures."""

from datetime import date, datetime
from typing import Self

from ninja import Field, Schema

from motcua.catalogue.facade import ChangeKind, ProcedureChange


class Change(Schema):
    """Một thay đổi."""

    id: str = Field(..., description="Không bao giờ đổi.", examples=["version:k7m2p9qa"])
    kind: ChangeKind = Field(
        ...,
        description="new, amended, replaced, corrected, ended, withdrawn; bằng chữ ở “kind_label”.",
    )
    kind_label: str = Field(..., description="Loại thay đổi bằng chữ.")
    at: datetime = Field(..., description="Lúc được ghi nhận.")
    number: str = Field(..., description="Mã thủ tục.", examples=["1.001193"])
    name: str = Field(..., description="Tên thủ tục.")
    sector: str = Field(..., description="Lĩnh vực.")
    sector_slug: str = Field(..., description="Slug của lĩnh vực.")
    decision: str = Field("", description="Số quyết định công bố.")
    effective_on: date | None = Field(
        None,
        description="Áp dụng từ ngày; với “ended” là ngày cuối, với “withdrawn” là ngày "
        "lẽ ra áp dụng.",
    )
    reason: str = Field("", description="Lý do, nếu có.")
    words: list[str] = Field(..., description="Khác trước ở đâu, bằng lời thường.")

    @classmethod
    def of(cls, change: ProcedureChange) -> Self:
        """The value as it is sent."""
        return cls(
            id=change.key,
            kind=change.kind,
            kind_label=change.kind.label,
            at=change.at,
            number=change.number,
            name=change.name,
            sector=change.sector,
            sector_slug=change.sector_slug,
            decision=change.decision,
            effective_on=change.effective_on,
            reason=change.reason,
            words=list(change.words),
        )


class ChangePage(Schema):
    """Một trang thay đổi, mới nhất trước."""

    items: list[Change]
    next: str | None = Field(None, description="Đưa vào “after” để đọc các thay đổi cũ hơn.")
