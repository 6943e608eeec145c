"""The fixed sentences that open and close a report, filled with its plans and its term."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from motcua.kernel.periods import Period
from motcua.reports.rules.drafting.term import Term
from motcua.reports.rules.wording import day

if TYPE_CHECKING:
    from motcua.plans.facade import PlanBrief


def title_words(period: Period) -> str:
    """The subject of the report."""
    return f"Kết quả công tác thông tin, tuyên truyền {period.label}"


def opening_words(plans: Sequence["PlanBrief"], term: Term) -> str:
    """ "Thực hiện Kế hoạch số 05/KH-… ngày 08/01/2026 của Sở … về …, Sở … báo cáo …"."""
    named = "; ".join(_plan(plan) for plan in plans)
    return (
        f"Thực hiện {named}, {plans[0].issuer} báo cáo kết quả từ ngày {day(term.starts_on)} "
        f"đến ngày {day(term.ends_on)} như sau:"
    )


def _plan(plan: "PlanBrief") -> str:
    number = f" số {plan.number}" if plan.number else ""
    issued = f" ngày {day(plan.issued_on)}" if plan.issued_on else ""
    subject = plan.title.strip().rstrip(".")
    about = f" về {subject[:1].lower()}{subject[1:]}" if subject else ""
    if about.startswith(" về về "):
        about = about.removeprefix(" về")
    return f"{plan.doc_type}{number}{issued} của {plan.issuer}{about}"


def closing_words(issuer: str, period: Period) -> str:
    """The last sentence before the signature."""
    return (
        f"Trên đây là báo cáo kết quả công tác thông tin, tuyên truyền {period.label} của {issuer}"
    )
