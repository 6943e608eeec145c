"""The trail: nothing in it changes, and who changes it below the application is found out."""

from datetime import UTC, datetime, timedelta

import pytest
from django.core.management import CommandError, call_command
from django.db import DatabaseError, connection, transaction

from motcua.foundation import audit
from motcua.foundation.actor import SYSTEM
from motcua.foundation.audit import sentences, triggers
from motcua.foundation.audit.sealing import seal
from motcua.foundation.audit.verifying import verify
from motcua.foundation.models import AuditEntry, AuditSeal, Counter, UnsealedEntry

MONDAY = datetime(2026, 3, 2, 8, tzinfo=UTC)
pytestmark = pytest.mark.django_db


def write(count: int = 1, **changes: str) -> None:
    for _ in range(count):
        with transaction.atomic():
            audit.record("outbox.skipped", "tests.bell:a", by=SYSTEM, at=MONDAY, changes=changes)


def tamper(statement: str) -> None:
    """Change the rows as somebody would who owns the database."""
    triggers.remove(connection)
    with connection.cursor() as cursor:
        cursor.execute(statement)
    triggers.install(connection)


def test_a_line_is_told_in_a_sentence_with_its_values():
    write(name="tests.bell_rung", reason="hỏng")
    (entry,) = audit.trail("tests.bell:a")
    assert entry.sentence == "Bỏ qua thông điệp tests.bell_rung: hỏng"
    assert (entry.by, entry.by_name, entry.at) == ("system", "Hệ thống", MONDAY)


def test_a_value_that_is_missing_stands_as_an_ellipsis():
    assert sentences.told("outbox.skipped", {"name": "x"}) == "Bỏ qua thông điệp x: …"


def test_a_code_without_a_sentence_is_refused():
    with pytest.raises(KeyError):
        audit.record("bell.melted", "tests.bell:a", by=SYSTEM, at=MONDAY)


def test_a_code_has_one_sentence():
    audit.register({"outbox.retried": "Cho thử lại thông điệp {name}"})
    with pytest.raises(ValueError, match="another"):
        audit.register({"outbox.retried": "Thử lại"})


def test_a_row_is_named_by_its_code_or_its_id():
    counter = Counter.objects.create(series="s", year=2026)
    with transaction.atomic():
        audit.record("outbox.retried", counter, by=SYSTEM, at=MONDAY)
    assert AuditEntry.objects.get().subject == f"foundation.counter:{counter.pk}"


def test_the_triggers_are_there():
    assert triggers.installed(connection) == triggers.expected(connection.vendor)


@pytest.mark.parametrize("change", ["update", "delete"])
@pytest.mark.parametrize("model", [AuditEntry, AuditSeal])
def test_what_was_recorded_can_be_neither_changed_nor_deleted(model, change):
    write()
    seal(MONDAY)
    rows = model.objects.all()
    with pytest.raises(DatabaseError, match="append-only"), transaction.atomic():
        rows.update(id=9) if change == "update" else rows._raw_delete("default")


def test_sealing_closes_what_waits_and_a_second_time_nothing():
    write(3)
    assert seal(MONDAY) == 3
    assert seal(MONDAY) == 0
    assert not UnsealedEntry.objects.exists()


def test_the_verifier_names_the_tail_that_is_not_sealed():
    write(2)
    seal(MONDAY)
    write()
    found = verify()
    assert found.holds
    assert found.sealed_count == 2
    assert found.tail == (AuditEntry.objects.latest("id").pk,)


@pytest.mark.parametrize(
    ("statement", "reason"),
    [
        ("UPDATE foundation_auditentry SET by_name = 'Ai đó'", "khác với lúc niêm phong"),
        ("DELETE FROM foundation_auditentry", "Thiếu dòng"),
        ("UPDATE foundation_auditseal SET previous = 'x'", "không nối"),
        ("UPDATE foundation_auditseal SET digest = 'x'", "khác với lúc niêm phong"),
    ],
)
def test_tampering_below_the_application_is_found(statement, reason):
    write(2)
    seal(MONDAY)
    tamper(statement)
    found = verify()
    assert not found.holds
    assert reason in found.reason


def test_a_seal_that_was_cut_out_is_found():
    for day in range(3):
        write()
        seal(MONDAY + timedelta(days=day))
    tamper(
        "DELETE FROM foundation_auditseal WHERE id NOT IN "
        "(SELECT min(id) FROM foundation_auditseal UNION SELECT max(id) FROM foundation_auditseal)"
    )
    assert not verify().holds


def test_the_command_says_what_it_found(capsys):
    write(2)
    seal(MONDAY)
    write()
    call_command("verify_audit")
    told = capsys.readouterr().out
    assert "2 dòng, 1 dấu" in told
    assert "Chưa niêm phong: 1 dòng" in told
    tamper("UPDATE foundation_auditentry SET code = 'x'")
    with pytest.raises(CommandError, match="bị sửa"):
        call_command("verify_audit")
