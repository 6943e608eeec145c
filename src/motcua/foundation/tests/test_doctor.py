"""`motcua doctor` finds what is wrong, says it in a sentence, and is quiet about what is well."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command
from django.db import connection, transaction

from motcua.foundation import audit
from motcua.foundation.actor import SYSTEM
from motcua.foundation.audit import triggers
from motcua.foundation.models import OutboxMessage, ScheduledJob
from motcua.foundation.operations import doctor, state
from motcua.foundation.operations.doctor import Health, examine
from motcua.foundation.worker import beats
from motcua.kernel import clock

MONDAY = datetime(2026, 3, 2, 8, tzinfo=UTC)
LATER = MONDAY + timedelta(minutes=2)
pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def roomy_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(doctor, "LEAST_FREE_BYTES", 1)


@pytest.fixture
def worker() -> str:
    """A worker that beats."""
    name = beats.announce(MONDAY)
    beats.beat(name, LATER)
    return name


def wrong() -> list[str]:
    return [finding.text for finding in examine(LATER) if finding.health is Health.WRONG]


def test_a_healthy_installation_has_nothing_wrong(worker):
    assert wrong() == []


def test_an_installation_that_answers_no_name_says_so(worker, settings):
    settings.ALLOWED_HOSTS = []
    (finding,) = wrong()
    assert "MOTCUA_HOSTS" in finding


def test_a_worker_that_never_ran_is_missed():
    (finding,) = wrong()
    assert "chưa chạy lần nào" in finding


def test_a_worker_that_fell_silent_is_missed():
    beats.announce(MONDAY)
    (finding,) = wrong()
    assert "120 giây" in finding


def test_parked_messages_are_counted(worker):
    OutboxMessage.objects.create(name="x", subject="y", body={}, attempts_count=5, parked_at=MONDAY)
    OutboxMessage.objects.create(name="x", subject="y", body={})
    assert wrong() == ["1 thông điệp bị dừng. Hãy mở trang Vận hành để thử lại hoặc bỏ qua."]
    assert state.parked()[0].held_back_count == 1


def test_a_trail_that_is_not_sealed_is_noticed(worker):
    with transaction.atomic():
        audit.record("outbox.retried", "x", by=SYSTEM, at=MONDAY)
    assert "1 dòng nhật ký chưa niêm phong" in wrong()[0]


def test_a_trail_without_its_lock_is_noticed(worker):
    triggers.remove(connection)
    assert "Nhật ký không được khóa" in wrong()[0]
    triggers.install(connection)


def test_a_periodic_job_that_does_not_run_is_named(worker):
    ScheduledJob.objects.create(name="tests.remind", next_run_at=MONDAY)
    assert wrong() == ["Việc định kỳ bị trễ: tests.remind."]


def test_a_folder_that_cannot_be_written_is_named(worker, settings, tmp_path: Path):
    settings.HOME = tmp_path / "not there"
    assert any(str(settings.HOME) in finding for finding in wrong())


def test_missing_tools_are_told_and_are_no_fault(worker, monkeypatch, tmp_path: Path):
    monkeypatch.setattr("shutil.which", lambda name: None)
    monkeypatch.setattr(doctor, "FONTS", tmp_path)
    less = [finding.text for finding in examine(LATER) if finding.health is Health.LESS]
    assert wrong() == []
    assert [text.rsplit("Gói: ", 1)[1] for text in less] == [
        "fonts-liberation2",
        "tesseract-ocr tesseract-ocr-vie",
        "catdoc",
        "espeak-ng",
    ]


def test_the_command_ends_with_an_error_when_something_is_wrong(capsys):
    with pytest.raises(CommandError, match="Có 1 chỗ sai"):
        call_command("doctor")
    assert "SAI    Tiến trình nền không chạy" in capsys.readouterr().out
    beats.announce(clock.now())
    call_command("doctor")
