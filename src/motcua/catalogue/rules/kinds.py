"""The closed lists of the catalogue, with their official words.

Basis: Decree 63/2010/NĐ-CP art. 8, 13, 15 (parts of a procedure, kinds of announcement) as amended
by 92/2017/NĐ-CP; Decree 224/2026/NĐ-CP art. 14 (service levels).
"""

from motcua.kernel.labelled import LabelledEnum


class Level(LabelledEnum):
    """Where a procedure is carried out."""

    MINISTRY = "ministry", "Cấp bộ"
    PROVINCE = "province", "Cấp tỉnh"
    COMMUNE = "commune", "Cấp xã"
    OTHER = "other", "Cơ quan khác"


class OnlineLevel(LabelledEnum):
    """How much of a service is done online; unknown is said, not guessed."""

    FULL = "full", "Toàn trình"
    PARTIAL = "partial", "Một phần"
    INFORMATION = "information", "Cung cấp thông tin trực tuyến"
    UNKNOWN = "unknown", "Chưa xác định"


class Source(LabelledEnum):
    """Who regulates a procedure."""

    NATIONAL = "national", "Trung ương quy định"
    LOCAL = "local", "Địa phương quy định"


class VersionState(LabelledEnum):
    """A version is written, then announced; whether it is in force is a matter of days.

    One that was announced and taken back before its first day is withdrawn: it stays, for whatever
    quotes it, and a draft with its words stands where it stood.
    """

    DRAFT = "draft", "Dự thảo"
    ANNOUNCED = "announced", "Đã công bố"
    DROPPED = "dropped", "Đã bỏ"
    WITHDRAWN = "withdrawn", "Đã rút lại việc công bố"


NEVER_HELD = (VersionState.DROPPED, VersionState.WITHDRAWN)
"""Given up before any day: shown in a history, and nowhere else."""


class DeskRole(LabelledEnum):
    """The place of a person at a one-stop desk (Decree 118/2025/NĐ-CP art. 9.8)."""

    HEAD = "head", "Người đứng đầu"
    DEPUTY = "deputy", "Cấp phó"
    OFFICER = "officer", "Người được cử đến"
