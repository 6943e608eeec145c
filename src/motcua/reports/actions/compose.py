"""Make a draft report from evidence, and bring its figures and proposals up to date."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime

from django.db import transaction

from motcua.foundation import audit
from motcua.foundation.actor import Actor
from motcua.foundation.policies import Missing
from motcua.kernel.clock import local_date
from motcua.kernel.periods import Period, PeriodRule
from motcua.plans import facade as plans
from motcua.reports import policies
from motcua.reports.actions.drafting import count_figures, lay_out_sections, propose_again
from motcua.reports.actions.editing import lock_draft, touch
from motcua.reports.actions.outlines import NewOutline, keep_outline
from motcua.reports.models import Outline, Report, ReportPlan
from motcua.reports.queries.material import Known, known_of
from motcua.reports.rules.drafting import Term
from motcua.reports.rules.opening_words import closing_words, opening_words, title_words
from motcua.reports.rules.usual_outline import usual_outline


class AlreadyAnswered(ValueError):
    """A report owed is answered by one report."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NewReport:
    """What a person chose: plans, period, outline ("" makes one from the plans), obligation."""

    plan_codes: Sequence[str]
    period: Period
    rule: PeriodRule
    outline_code: str = ""
    obligation_code: str = ""
    symbol: str = ""
    recipients: Sequence[str] = field(default=())


def create_report(new: NewReport, *, by: Actor, at: datetime) -> Report:
    """A draft whose text under each heading is proposed from the evidence of the period."""
    briefs = _writable(new.plan_codes, by)
    known = known_of(new.plan_codes, new.period, new.rule, drafted_on=local_date(at))
    with transaction.atomic():
        owner = briefs[0]
        policies.require_at(by, owner.owner_path)
        owed = new.obligation_code
        if owed and Report.objects.filter(obligation_code=owed).exists():
            raise AlreadyAnswered("Hạn nộp này đã có dự thảo báo cáo.")
        outline = _outline(new, briefs, by=by, at=at)
        report = _report(new, briefs, outline, known.term, by=by, at=at)
        ReportPlan.objects.bulk_create(
            ReportPlan(report=report, plan_id=brief.code) for brief in briefs
        )
        lay_out_sections(report, outline.headings.all(), known)
        count_figures(report, known)
        changes = {"label": new.period.label}
        audit.record("report.created", report, by=by, at=at, changes=changes)
    return report


def redraft(code: str, *, by: Actor, at: datetime) -> Report:
    """Take figures and proposals from the plans again; edited texts stay as they are."""
    known = _known_again(code, by, at)
    with transaction.atomic():
        report = lock_draft(code, by)
        propose_again(report, known)
        count_figures(report, known)
        report.drafted_at = at
        touch(report, by=by, at=at)
        audit.record("report.drafted", report, by=by, at=at)
    return report


def _known_again(code: str, by: Actor, at: datetime) -> Known:
    report = policies.visible_reports(by).filter(code=code).first()
    if report is None:
        raise Missing
    return known_of(report.plan_codes, report.period, report.rule, drafted_on=local_date(at))


def _writable(codes: Sequence[str], by: Actor) -> list[plans.PlanBrief]:
    """The plans chosen, all of them open to the actor for reporting. Raises Missing."""
    open_ones = {brief.code for brief in plans.reportable_plans(by)}
    if not codes or not open_ones.issuperset(codes):
        raise Missing
    return plans.plan_briefs(codes)


def _outline(
    new: NewReport, briefs: Sequence[plans.PlanBrief], *, by: Actor, at: datetime
) -> Outline:
    if new.outline_code:
        found = policies.visible_outlines(by).filter(code=new.outline_code).first()
        if found is None:
            raise Missing
        return found
    owner = briefs[0]
    made = NewOutline(
        agency_code=owner.agency_code,
        owner_code=owner.owner_code,
        owner_path=owner.owner_path,
        name=f"Các phần theo {owner.doc_type} {owner.number}".strip(),
    )
    headings = usual_outline(plans.plan_sections(new.plan_codes))
    outline = keep_outline(made, headings, by=by, at=at)
    audit.record("outline.made", outline, by=by, at=at, changes={"name": outline.name})
    return outline


def _report(
    new: NewReport,
    briefs: Sequence[plans.PlanBrief],
    outline: Outline,
    term: Term,
    *,
    by: Actor,
    at: datetime,
) -> Report:
    owner = briefs[0]
    before = Report.objects.filter(outline=outline).order_by("-ends_on", "-id").first()
    authority, position, name = (
        (before.signer_authority, before.signer_position, before.signer_name)
        if before
        else owner.signer
    )
    return Report.objects.create(
        agency_id=owner.agency_code,
        owner_id=owner.owner_code,
        owner_path=owner.owner_path,
        outline=outline,
        obligation_code=new.obligation_code,
        title=title_words(new.period),
        period_kind=new.period.kind.value,
        period_year=new.period.year,
        period_index=new.period.index,
        period_rule=new.rule.value,
        starts_on=term.starts_on,
        ends_on=term.ends_on,
        opening=opening_words(briefs, term),
        closing=closing_words(owner.issuer, new.period),
        recipients=list(before.recipients if before else new.recipients),
        symbol=new.symbol,
        signer_authority=authority,
        signer_position=position,
        signer_name=name,
        last_edited_by=by.code,
        last_edited_at=at,
        drafted_at=at,
        created_by=by.code,
        created_at=at,
    )
