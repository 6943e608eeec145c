"""How an error is said."""

from typing import Any

from ninja import Field, Schema


class Problem(Schema):
    """Lỗi, theo RFC 9457 (application/problem+json)."""

    type: str = Field("about:blank", description="Loại lỗi.")
    title: str = Field(..., description="Lỗi gì.", examples=["Không tìm thấy"])
    status: int = Field(..., description="Mã trạng thái HTTP.", examples=[404])
    detail: str = Field(..., description="Chuyện gì xảy ra và phải làm gì.")
    instance: str = Field(..., description="Địa chỉ đã hỏi.")
    errors: list[dict[str, Any]] | None = Field(None, description="Từng tham số không đọc được.")
