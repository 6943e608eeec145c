"""Fees of a procedure: phí, lệ phí and prices, each dated.

Basis: Law on fees and charges 97/2015/QH13 (phí covers a service's cost, lệ phí is fixed).
"""

from dataclasses import dataclass, field
from datetime import date

from motcua.catalogue.rules import sums
from motcua.kernel.labelled import LabelledEnum
from motcua.kernel.money import money, thousands


class FeeKind(LabelledEnum):
    """What is collected; a source that says only "phí, lệ phí" is of unknown kind."""

    FEE = "fee", "phí"
    CHARGE = "charge", "lệ phí"
    PRICE = "price", "giá dịch vụ"
    UNKNOWN = "unknown", "phí, lệ phí"


ASK_AGAIN = " (theo nguồn; hỏi lại Bộ phận Một cửa trước khi nộp)"
"""What people are told behind a sum that cannot be right."""


@dataclass(frozen=True, kw_only=True)
class FeeRule:
    """An amount, for what (`per`: "lần", "trang"), in which case, from when until when (inclusive).

    `amount` is whole đồng, or whole units of `currency`; 0 is free; None means that only words
    state it (`text`).
    """

    kind: FeeKind = FeeKind.UNKNOWN
    amount: int | None = None
    currency: str = "VND"
    per: str = ""
    case: str = ""
    text: str = ""
    basis: str = ""
    valid_from: date | None = None
    valid_until: date | None = None
    when: dict[str, tuple[str, ...]] = field(default_factory=dict)

    @property
    def words(self) -> str:
        """ "50.000 đồng/lần", "Không thu", else the wording, with a warning if doubtful."""
        if self.amount is None:
            return f"“{self.text}”{ASK_AGAIN}" if self.is_doubtful else self.text
        if self.amount == 0:
            return "Không thu"
        figure = money(self.amount) if self.currency == "VND" else self._foreign
        return f"{figure}/{self.per}" if self.per else figure

    @property
    def is_doubtful(self) -> bool:
        """Whether the source gives a bare sum that nobody collects ("20 VNĐ"): never a number."""
        return self.amount is None and sums.is_doubtful(self.text)

    @property
    def _foreign(self) -> str:
        return f"{thousands(self.amount or 0)} {self.currency}"

    def is_over(self, day: date) -> bool:
        """Whether it is no longer collected on `day`; one that is to come is not over."""
        return self.valid_until is not None and self.valid_until < day
