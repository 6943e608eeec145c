"""What may be asked: words, pages and days, each within its bounds."""

from datetime import datetime
from typing import Self

from ninja import Field, Schema

from motcua.catalogue.facade import Level, OnlineLevel, Wanted
from motcua.kernel import clock

PAGE = 50
LARGEST_PAGE = 200
LONGEST = 200
BY_SLUG = "Slug của lĩnh vực, ví dụ ho-tich."


class PageQuestion(Schema):
    """Which page of a list."""

    after: str = Field(
        "", max_length=400, description="“next” của trang đang có; để trống là trang đầu."
    )
    size: int = Field(
        PAGE, ge=1, le=LARGEST_PAGE, description=f"Số dòng mỗi trang, nhiều nhất {LARGEST_PAGE}."
    )


class ListQuestion(PageQuestion):
    """What the list of procedures is narrowed to."""

    q: str = Field(
        "",
        max_length=LONGEST,
        description="Việc cần tìm, có dấu hoặc không, hoặc mã; nhiều nhất 100, sát nhất trước.",
    )
    sector: str = Field("", max_length=120, description=BY_SLUG)
    level: Level | None = Field(None, description="Cấp thực hiện.")
    online_level: OnlineLevel | None = Field(None, description="Mức độ trực tuyến.")
    changed_since: datetime | None = Field(
        None, description="Chỉ thủ tục được công bố hoặc đính chính từ thời điểm này (RFC 3339)."
    )
    before: str = Field(
        "", max_length=400, description="“previous” của trang đang có, để đọc ngược lại."
    )

    @property
    def wanted(self: Self) -> Wanted:
        """The same for the catalogue; a moment without a zone is meant in Vietnam."""
        since = self.changed_since
        if since is not None and since.tzinfo is None:
            since = since.replace(tzinfo=clock.VN_TZ)
        return Wanted(
            q=self.q,
            sector=self.sector,
            level=self.level,
            online_level=self.online_level,
            changed_since=since,
        )


class ChangeQuestion(PageQuestion):
    """Whose changes."""

    sector: str = Field("", max_length=120, description=BY_SLUG)
