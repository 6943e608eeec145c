"""Facts that this context announces."""

from dataclasses import dataclass
from typing import ClassVar

from motcua.foundation.outbox import Message


@dataclass(frozen=True, kw_only=True)
class ReportIssued(Message):
    """A report was recorded as issued: the obligation that it answers is fulfilled."""

    name: ClassVar[str] = "reports.report_issued"
    report: str
    number: str
    issued_on: str
    """ISO day."""
    obligation: str = ""

    @property
    def subject(self) -> str:
        """Messages of one report arrive in order."""
        return f"reports.report:{self.report}"
