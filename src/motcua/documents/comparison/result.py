"""What a comparison finds, in words for the clerk."""

from dataclasses import dataclass
from enum import StrEnum

_SHOWN = 240


class DifferenceKind(StrEnum):
    """How the signed text departs from the approved one."""

    CHANGED = "changed"
    ADDED = "added"
    REMOVED = "removed"
    MOVED = "moved"


@dataclass(frozen=True)
class Difference:
    """One passage that differs.

    `place` is the offset in the approved text where it begins, `after` the words before it.
    """

    kind: DifferenceKind
    approved: str
    signed: str
    place: int
    after: str = ""

    def sentence(self) -> str:
        """The difference as one Vietnamese sentence."""
        approved, signed = _short(self.approved), _short(self.signed)
        where = f", sau cụm từ “{self.after}”" if self.after else ", ở đầu văn bản"
        match self.kind:
            case DifferenceKind.ADDED:
                return f"Bản đã ký thêm “{signed}”{where}."
            case DifferenceKind.REMOVED:
                return f"Bản đã ký thiếu “{approved}”{where}."
            case DifferenceKind.MOVED:
                return f"Bản đã ký chuyển chỗ “{approved}”{where}."
        return f"Bản được duyệt ghi “{approved}”, bản đã ký ghi “{signed}”{where}."


@dataclass(frozen=True)
class Comparison:
    """The outcome. `filled` names what was blank when approved and stands in the signed file."""

    differences: tuple[Difference, ...] = ()
    filled: tuple[str, ...] = ()

    @property
    def same(self) -> bool:
        """Whether the signed text says what was approved, blanks aside."""
        return not self.differences

    def summary(self) -> str:
        """The outcome in one Vietnamese sentence."""
        if self.same:
            return "Bản đã ký đúng nội dung được duyệt."
        return f"Bản đã ký khác nội dung được duyệt ở {len(self.differences)} chỗ."

    def sentences(self) -> tuple[str, ...]:
        """The summary, each difference, and what was filled in."""
        filled = (f"Đã điền: {'; '.join(self.filled)}.",) if self.filled else ()
        return (self.summary(), *(one.sentence() for one in self.differences), *filled)


def _short(text: str) -> str:
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN].rstrip()}…"
