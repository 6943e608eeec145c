"""A report from the draft to the issued document."""

from datetime import date, timedelta

import pytest

from motcua.foundation import audit, outbox
from motcua.foundation.actor import Role
from motcua.foundation.policies import Forbidden, Missing
from motcua.kernel.periods import FIFTEENTH
from motcua.people.models import Member
from motcua.plans.models import Plan, ReportObligation
from motcua.reports.actions import compose, editing, lifecycle, unit_parts
from motcua.reports.actions.snapshots import digest_of
from motcua.reports.models import Report
from motcua.reports.rules.bindings import Binding
from motcua.reports.rules.parts_of_text import parts_of
from motcua.reports.rules.states import IllegalMove, ReportStatus
from tests.support.cast import Places, actor
from tests.support.factories import MemberFactory, RoleGrantFactory
from tests.support.plans import ReportDutyFactory
from tests.support.reports import JUNE, MARCH, QUARTER_II, draft_of, plan_at_work

ISSUE = lifecycle.Issue(number="15", symbol="/BC-SVHTT", issued_on=date(2026, 3, 18))


@pytest.fixture
def plan(places: Places) -> Plan:
    return plan_at_work(places)


@pytest.fixture
def report(plan: Plan, hanh: Member) -> Report:
    return draft_of(plan, actor(hanh))


def text_of(report: Report, binding: Binding) -> str:
    return report.sections.get(binding=binding).text


def test_a_draft_is_written_from_the_evidence_of_its_period(report: Report) -> None:
    assert (report.starts_on, report.ends_on) == (date(2025, 12, 15), date(2026, 3, 14))
    assert "Đăng 02 tin, bài (Phòng Tổ chức – Pháp chế)" in text_of(report, Binding.RESULTS)
    assert "nguyên nhân: Chưa có kinh phí" in text_of(report, Binding.LATE)
    assert "Cấp kinh phí" in text_of(report, Binding.PROPOSALS)
    assert report.figures.get(name="published_item").value == 2
    assert "chưa gắn thước đo" in text_of(report, Binding.TARGETS)


def test_each_figure_keeps_the_rows_that_it_counts(report: Report) -> None:
    figure = report.figures.get(name="published_item")
    assert [row["on"] for row in figure.rows] == ["2026-02-10", "2026-02-12"]
    assert figure.rows[0]["address"] == "https://binhminh.example/tin-10"
    assert figure.rows[0]["url"].startswith("/minh-chung/")


def test_the_outline_of_one_period_serves_the_next(
    report: Report, plan: Plan, hanh: Member
) -> None:
    following = draft_of(plan, actor(hanh), period=QUARTER_II, outline=report.outline.code)
    assert following.outline == report.outline
    assert following.figures.get(name="proofs").value == 0


def test_somebody_elses_plan_cannot_be_reported(plan: Plan, binh: Member) -> None:
    with pytest.raises(Missing):
        draft_of(plan, actor(binh))


def test_figures_are_taken_again_and_edited_words_stay(report: Report, hanh: Member) -> None:
    section = report.sections.get(binding=Binding.RESULTS)
    address = report.figures.get(name="published_item").code
    write(report, section.code, "Lời của điều phối", hanh)
    compose.redraft(report.code, by=actor(hanh), at=JUNE)
    section.refresh_from_db()
    assert section.text == "Lời của điều phối"
    assert "Đăng 02 tin, bài" in section.proposed
    assert report.figures.get(name="published_item").code == address


def write(report: Report, section: str, text: str, by: Member, *, version: int = 1) -> None:
    editing.write_section(report.code, section, text, version=version, by=actor(by), at=MARCH)


def test_who_saves_over_newer_words_of_another_is_told(
    report: Report, hanh: Member, places: Places, coordinator_too: Member
) -> None:
    section = report.sections.get(binding=Binding.RESULTS)
    write(report, section.code, "Một", hanh)
    write(report, section.code, "Một hai", hanh)
    with pytest.raises(editing.SavedBySomebodyElse):
        write(report, section.code, "Ba", coordinator_too)
    section.refresh_from_db()
    assert section.text == "Một hai"


@pytest.fixture
def coordinator_too(places: Places) -> Member:
    member = MemberFactory.create(unit=places.office)
    RoleGrantFactory.create(member=member, role=Role.COORDINATOR, unit=places.department)
    return member


def test_a_stretch_of_saves_is_one_line_of_the_trail(report: Report, hanh: Member) -> None:
    section = report.sections.get(binding=Binding.RESULTS)
    for minutes in (0, 1, 45):
        editing.write_section(
            report.code, section.code, f"Lời {minutes}", version=1, by=actor(hanh),
            at=MARCH + timedelta(minutes=minutes),
        )  # fmt: skip
    edited = [entry for entry in audit.trail(report) if entry.code == "report.edited"]
    assert len(edited) == 2


def test_the_proposal_can_be_taken_back(report: Report, hanh: Member) -> None:
    section = report.sections.get(binding=Binding.RESULTS)
    write(report, section.code, "Khác", hanh)
    editing.take_proposal(report.code, section.code, by=actor(hanh), at=MARCH)
    section.refresh_from_db()
    assert section.text == section.proposed
    assert section.edited_by == ""


def test_what_was_approved_is_what_is_issued(
    report: Report, hanh: Member, phuc: Member, van: Member
) -> None:
    lifecycle.submit(report.code, by=actor(hanh), at=MARCH)
    report.refresh_from_db()
    with pytest.raises(Forbidden, match="trình ký"):
        write(report, report.sections.all()[1].code, "Sửa lén", hanh)
    snapshot = report.snapshots.get(number=report.revision)
    assert digest_of(snapshot.content) == snapshot.sha256
    assert snapshot.content["figures"][0]["rows"]
    lifecycle.approve(report.code, revision=report.revision, by=actor(phuc), at=MARCH)
    lifecycle.record_issue(report.code, ISSUE, by=actor(van), at=MARCH)
    report.refresh_from_db()
    assert report.document_number == "15/BC-SVHTT"
    assert report.approved_revision == report.revision


def test_an_approver_approves_only_what_was_read(
    report: Report, hanh: Member, phuc: Member
) -> None:
    lifecycle.submit(report.code, by=actor(hanh), at=MARCH)
    with pytest.raises(Forbidden, match="bản mới"):
        lifecycle.approve(report.code, revision=99, by=actor(phuc), at=MARCH)


def test_whoever_edited_last_may_not_approve(report: Report, hanh: Member, phuc: Member) -> None:
    Report.objects.update(last_edited_by=actor(phuc).code)
    lifecycle.submit(report.code, by=actor(hanh), at=MARCH)
    with pytest.raises(lifecycle.SameEditor):
        lifecycle.approve(report.code, revision=report.revision, by=actor(phuc), at=MARCH)


def test_a_report_sent_back_is_a_draft_again(report: Report, hanh: Member, phuc: Member) -> None:
    lifecycle.submit(report.code, by=actor(hanh), at=MARCH)
    lifecycle.approve(report.code, revision=report.revision, by=actor(phuc), at=MARCH)
    with pytest.raises(Forbidden):
        lifecycle.take_back(report.code, by=actor(hanh), at=MARCH)
    lifecycle.send_back(report.code, reason="Thiếu số liệu", by=actor(phuc), at=MARCH)
    report.refresh_from_db()
    assert report.status == ReportStatus.DRAFT
    assert report.approved_revision is None


def test_a_draft_cannot_be_issued(report: Report, van: Member, hanh: Member) -> None:
    with pytest.raises(IllegalMove):
        lifecycle.record_issue(report.code, ISSUE, by=actor(van), at=MARCH)
    with pytest.raises(Forbidden):
        lifecycle.record_issue(report.code, ISSUE, by=actor(hanh), at=MARCH)


def test_an_issued_report_fulfils_its_obligation_once(
    report: Report, plan: Plan, hanh: Member, phuc: Member, van: Member
) -> None:
    day = date(2026, 3, 20)
    owed = ReportObligation.objects.create(
        duty=ReportDutyFactory.create(plan=plan), plan=plan, unit_path=plan.owner_path,
        label="Báo cáo quý I", due_on=day, internal_due_on=day,
    )  # fmt: skip
    Report.objects.update(obligation_code=owed.code)
    lifecycle.submit(report.code, by=actor(hanh), at=MARCH)
    lifecycle.approve(report.code, revision=report.revision, by=actor(phuc), at=MARCH)
    lifecycle.record_issue(report.code, ISSUE, by=actor(van), at=MARCH)
    outbox.deliver_pending()
    owed.refresh_from_db()
    assert (owed.state, owed.submitted_on, owed.report_ref) == (
        "submitted", date(2026, 3, 18), "15/BC-SVHTT",
    )  # fmt: skip


UNIT_TEXT = """I. KHÓ KHĂN, VƯỚNG MẮC
Thiếu máy ảnh; đã phát 1.200 tờ rơi.
II. VIỆC KHÁC
Đã họp 02 hội nghị.
"""


def test_a_units_report_is_laid_beside_the_outline_and_taken_by_a_click(
    report: Report, hanh: Member
) -> None:
    unit = unit_parts.UnitText(
        unit_name="Phòng A", origin="phong-a.docx", parts=parts_of(UNIT_TEXT)
    )
    for _ in range(2):
        unit_parts.read_unit_report(report.code, unit, by=actor(hanh), at=MARCH)
    known, other = report.unit_parts.order_by("order")
    assert known.section.binding == Binding.OBSTACLES
    assert known.figures[0]["value"] == 1200
    assert other.section is None
    unit_parts.take_part(report.code, known.code, known.section.code, by=actor(hanh), at=MARCH)
    known.section.refresh_from_db()
    assert known.section.text.endswith("Thiếu máy ảnh; đã phát 1.200 tờ rơi.")


def test_an_empty_report_of_a_unit_is_refused(report: Report, hanh: Member) -> None:
    unit = unit_parts.UnitText(unit_name="Phòng A", origin="x", parts=())
    with pytest.raises(unit_parts.NothingRead):
        unit_parts.read_unit_report(report.code, unit, by=actor(hanh), at=MARCH)


def test_an_obligation_is_answered_by_one_report(plan: Plan, hanh: Member) -> None:
    new = compose.NewReport(
        plan_codes=(plan.code,), period=QUARTER_II, rule=FIFTEENTH, obligation_code="abc"
    )
    compose.create_report(new, by=actor(hanh), at=JUNE)
    with pytest.raises(compose.AlreadyAnswered):
        compose.create_report(new, by=actor(hanh), at=JUNE)
    assert Report.objects.count() == 1
