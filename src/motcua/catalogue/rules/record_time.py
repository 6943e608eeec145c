"""Time limits of a procedure."""

from dataclasses import dataclass, field

from motcua.kernel.labelled import LabelledEnum


class TimeUnit(LabelledEnum):
    """The unit of a term; only these can be counted on a calendar."""

    WORKING_HOUR = "working_hour", "giờ làm việc"
    HOUR = "hour", "giờ"
    WORKING_DAY = "working_day", "ngày làm việc"
    DAY = "day", "ngày"
    MONTH = "month", "tháng"
    UNKNOWN = "unknown", ""


@dataclass(frozen=True, kw_only=True)
class TimeLimit:
    """A term, when it applies (`case` in words, `when` in answers), and its wording if no number.

    `value` None means that only words state it.
    """

    value: int | None = None
    unit: TimeUnit = TimeUnit.UNKNOWN
    text: str = ""
    case: str = ""
    when: dict[str, tuple[str, ...]] = field(default_factory=dict)

    @property
    def words(self) -> str:
        """ "3 ngày làm việc", else the wording."""
        if self.value is None:
            return self.text
        return f"{self.value} {self.unit.label}".strip()
