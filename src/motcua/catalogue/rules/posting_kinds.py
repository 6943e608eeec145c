"""The closed lists of posting (niêm yết)."""

from motcua.kernel.labelled import LabelledEnum


class RunKind(LabelledEnum):
    """What is printed in one go."""

    COPIES = "copies", "Các tờ niêm yết"
    BINDER = "binder", "Quyển niêm yết của quầy"


class RunState(LabelledEnum):
    """A print run on its way to its PDF."""

    QUEUED = "queued", "Chờ dàn trang"
    MAKING = "making", "Đang dàn trang"
    READY = "ready", "Đã có tệp in"
    FAILED = "failed", "Không dàn trang được"
    DROPPED = "dropped", "Đã bỏ"

    @property
    def is_waiting(self) -> bool:
        """Whether its PDF is still to come."""
        return self in (RunState.QUEUED, RunState.MAKING)


class SignalKind(LabelledEnum):
    """What a passer-by says about a sheet on the wall."""

    WRONG = "wrong", "Nội dung không đúng"
    DAMAGED = "damaged", "Tờ giấy rách, mờ, không đọc được"
    ELSEWHERE = "elsewhere", "Tờ giấy không ở đúng chỗ"


class Finding(LabelledEnum):
    """What a posting audit finds at one line of the checklist; empty is not looked at yet."""

    UNSEEN = "", "Chưa xem"
    PRESENT = "present", "Có"
    MISSING = "missing", "Thiếu"
    OUTDATED = "outdated", "Cũ"
    DAMAGED = "damaged", "Hỏng"
    EXEMPT = "exempt", "Không áp dụng"
