"""What decisions of announcement are, do and bring with them.

Basis: Decree 63/2010/NĐ-CP art. 13, 15, 24 as amended by 92/2017/NĐ-CP.
"""

from motcua.kernel.labelled import LabelledEnum


class Change(LabelledEnum):
    """What a decision of announcement does to a procedure."""

    NEW = "new", "Ban hành mới"
    AMENDED = "amended", "Được sửa đổi, bổ sung"
    REPLACED = "replaced", "Được thay thế"
    ABOLISHED = "abolished", "Bị bãi bỏ"


class AnnouncementKind(LabelledEnum):
    """What a decision announces."""

    CONTENT = "content", "Công bố thủ tục hành chính"
    LIST = "list", "Công bố danh mục thủ tục hành chính"
    INTERNAL = "internal", "Công bố thủ tục hành chính nội bộ"


class AnnouncementState(LabelledEnum):
    """The way of a decision: written here, signed and numbered by the clerk, recorded here."""

    DRAFT = "draft", "Dự thảo"
    SUBMITTED = "submitted", "Trình ký"
    ISSUED = "issued", "Đã ban hành"
    CANCELLED = "cancelled", "Đã hủy"


class DutyKind(LabelledEnum):
    """What has to be done by a day once something is announced or changed."""

    DECIDE = "decide", "Ký quyết định công bố"
    ENTER_NATIONAL = "enter_national", "Nhập, công khai trên Cơ sở dữ liệu quốc gia về TTHC"
    POST = "post", "Niêm yết tại nơi tiếp nhận, giải quyết"
    REPOST = "repost", "Thay bản niêm yết đã cũ"
