"""A version of a procedure, as answers show it."""

from datetime import date

from ninja import Field, Schema


class Version(Schema):
    """Một phiên bản đã công bố."""

    code: str = Field(..., description="Mã phiên bản.")
    ordinal: int = Field(..., description="Lần thứ.")
    change: str = Field(..., description="new, amended, replaced.")
    decision: str = Field("", description="Số quyết định công bố.")
    decided_on: date | None = None
    valid_from: date | None = None
    valid_until: date | None = None
    ended_because: str = Field("", description="Vì sao hết hiệu lực.")
