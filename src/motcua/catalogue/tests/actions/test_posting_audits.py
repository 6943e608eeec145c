"""An office is walked through once a month; what is wrong becomes a duty."""

from datetime import date

import pytest

from motcua.catalogue.actions import posting_audits as actions
from motcua.catalogue.models import PostingAudit, PublicationDuty
from motcua.catalogue.rules.posting_checklist import must_hang
from motcua.catalogue.rules.posting_kinds import Finding
from motcua.catalogue.rules.posting_terms import repost_by
from motcua.foundation.policies import Forbidden
from motcua.kernel.national_calendar import default_calendar
from motcua.people.models import Member
from tests.support.cast import Places, actor
from tests.support.posting import MORNING

ON = date(2026, 7, 20)
DUE = repost_by(default_calendar(), wrong_from=ON, found_on=ON)


@pytest.fixture
def begun(places: Places, binh: Member) -> PostingAudit:
    return actions.start_audit(
        places.unit_a.code,
        places.unit_a.path,
        ON,
        must_hang(is_commune=False, on=ON),
        by=actor(binh),
        at=MORNING,
    )


def test_a_commune_has_more_to_hang_than_a_department() -> None:
    department = must_hang(is_commune=False, on=ON)
    commune = must_hang(is_commune=True, on=ON)
    assert len(commune) > len(department) > 5
    assert all(line.basis for line in commune)


def test_what_was_not_yet_law_is_not_asked_for() -> None:
    keys = {line.key for line in must_hang(is_commune=True, on=date(2024, 1, 1))}
    assert "staff" not in keys
    assert "feedback_address" in keys


def test_starting_twice_in_a_month_goes_on_with_the_same(
    begun: PostingAudit, places: Places, binh: Member
) -> None:
    again = actions.start_audit(
        places.unit_a.code,
        places.unit_a.path,
        date(2026, 7, 31),
        must_hang(is_commune=False, on=ON),
        by=actor(binh),
        at=MORNING,
    )
    assert again == begun


def test_somebody_of_another_unit_starts_nothing_here(places: Places, chi: Member) -> None:
    with pytest.raises(Forbidden):
        actions.start_audit(
            places.unit_a.code, places.unit_a.path, ON, [], by=actor(chi), at=MORNING
        )


def test_it_closes_only_when_every_line_was_looked_at(begun: PostingAudit, binh: Member) -> None:
    with pytest.raises(actions.NotAllSeen):
        actions.close_audit(begun.code, DUE, by=actor(binh), at=MORNING)


def test_wrong_lines_become_duties_and_a_remedy_closes_them(
    begun: PostingAudit, binh: Member
) -> None:
    who = actor(binh)
    lines = list(begun.lines.all())
    for place, line in enumerate(lines):
        finding = Finding.MISSING if place == 0 else Finding.PRESENT
        actions.look(line.code, finding, note="", photo=None, by=who, at=MORNING)
    assert actions.close_audit(begun.code, DUE, by=who, at=MORNING) == 1
    duty = PublicationDuty.objects.get()
    assert lines[0].text in duty.text
    assert duty.due_on == date(2026, 7, 21)
    with pytest.raises(actions.AuditClosed):
        actions.look(lines[0].code, Finding.PRESENT, note="", photo=None, by=who, at=MORNING)
    actions.note_remedied(lines[0].code, note="Đã in và treo", photo=None, by=who, at=MORNING)
    duty.refresh_from_db()
    assert duty.done_by == who.code
    lines[0].refresh_from_db()
    assert lines[0].finding == Finding.MISSING, "what was found stands"
