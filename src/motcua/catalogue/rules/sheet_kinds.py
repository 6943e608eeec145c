"""What sheets show, on what paper, and where they are."""

from motcua.kernel.labelled import LabelledEnum


class SheetKind(LabelledEnum):
    """What a posted sheet shows."""

    PROCEDURE = "procedure", "Nội dung một thủ tục"
    SECTOR = "sector", "Danh mục thủ tục của lĩnh vực"
    FEEDBACK = "feedback", "Nội dung tiếp nhận phản ánh, kiến nghị"
    STAFF = "staff", "Danh sách người làm việc tại Bộ phận Một cửa"
    OTHER = "other", "Nội dung khác"


class PaperSize(LabelledEnum):
    """The sheet that is printed."""

    A4 = "a4", "A4"
    A3 = "a3", "A3, chữ lớn"


class CopyState(LabelledEnum):
    """A sheet with its code: printed, on the wall, taken down. Out of date is not a state: it
    follows from the version that the sheet quotes."""

    PRINTED = "printed", "Đã in, chưa niêm yết"
    POSTED = "posted", "Đang niêm yết"
    TAKEN_DOWN = "taken_down", "Đã gỡ"
