"""What `motcua doctor` looks at. Each check answers in one Vietnamese sentence with its cure."""

import shutil
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from django.conf import settings
from django.db import DatabaseError, connection
from django.db.migrations.executor import MigrationExecutor

from motcua.foundation import voice
from motcua.foundation.audit import triggers
from motcua.foundation.operations import state

FONTS = Path("/usr/share/fonts/truetype/liberation2")
LEAST_FREE_BYTES = 1024**3


class Health(StrEnum):
    """How a check ended."""

    GOOD = "good"
    LESS = "less"  # works, but does less than it could
    WRONG = "wrong"


@dataclass(frozen=True, slots=True)
class Finding:
    """One sentence about one thing."""

    health: Health
    text: str


def examine(at: datetime) -> Iterator[Finding]:
    """All checks in order; after a database that does not answer, the ones that need none."""
    answer = _database()
    yield answer
    if answer.health is Health.GOOD:
        missing = _migrations()
        yield missing
        if missing.health is Health.GOOD:
            for check in _MACHINERY:
                yield check(at)
    for machine in _MACHINE:
        yield machine()


def _judged(is_good: bool, good: str, bad: str, health: Health = Health.WRONG) -> Finding:  # noqa: FBT001 -- the judgement itself
    return Finding(Health.GOOD, good) if is_good else Finding(health, bad)


def _database() -> Finding:
    try:
        with connection.cursor() as cursor:
            cursor.execute("SELECT 1")
    except DatabaseError as error:
        return Finding(Health.WRONG, f"Không kết nối được cơ sở dữ liệu: {error}")
    return Finding(Health.GOOD, f"Cơ sở dữ liệu {connection.vendor} trả lời.")


def _migrations() -> Finding:
    executor = MigrationExecutor(connection)
    waiting = executor.migration_plan(executor.loader.graph.leaf_nodes())
    return _judged(
        not waiting,
        "Cấu trúc dữ liệu đúng phiên bản.",
        f"Còn {len(waiting)} bước nâng cấp dữ liệu. Hãy chạy: motcua migrate",
    )


def _triggers(at: datetime) -> Finding:
    missing = triggers.expected(connection.vendor) - triggers.installed(connection)
    return _judged(
        not missing,
        "Nhật ký được khóa không cho sửa, xóa.",
        "Nhật ký không được khóa. Hãy chạy: motcua migrate",
    )


def _worker(at: datetime) -> Finding:
    beats = state.workers(at)
    seconds = int((at - beats[0].beat_at).total_seconds()) if beats else None
    last = "chưa chạy lần nào" if seconds is None else f"nhịp cuối cách đây {seconds} giây"
    return _judged(
        any(worker.is_alive for worker in beats),
        f"Tiến trình nền đang chạy ({last}).",
        f"Tiến trình nền không chạy ({last}). Hãy chạy: motcua work",
    )


def _schedule(at: datetime) -> Finding:
    late = [job.name for job in state.scheduled(at) if job.is_late]
    return _judged(
        not late, "Việc định kỳ chạy đúng giờ.", f"Việc định kỳ bị trễ: {', '.join(late)}."
    )


def _seals(at: datetime) -> Finding:
    count = state.overdue_seals(at)
    return _judged(
        not count,
        "Nhật ký được niêm phong đều.",
        f"{count} dòng nhật ký chưa niêm phong quá một phút. Tiến trình nền có đang chạy không?",
    )


def _parked(at: datetime) -> Finding:
    count = len(state.parked())
    return _judged(
        not count,
        "Không có thông điệp nào bị dừng.",
        f"{count} thông điệp bị dừng. Hãy mở trang Vận hành để thử lại hoặc bỏ qua.",
    )


def _hosts() -> Finding:
    return _judged(
        bool(settings.ALLOWED_HOSTS),
        "Có tên máy chủ để trả lời.",
        "Chưa đặt MOTCUA_HOSTS: máy chủ web không trả lời tên nào.",
    )


def _folder() -> Finding:
    try:
        with tempfile.TemporaryFile(dir=settings.HOME):
            pass
    except OSError as error:
        return Finding(Health.WRONG, f"Không ghi được vào thư mục dữ liệu {settings.HOME}: {error}")
    return Finding(Health.GOOD, f"Thư mục dữ liệu {settings.HOME} ghi được.")


def _space() -> Finding:
    if not Path(settings.HOME).is_dir():
        return Finding(Health.WRONG, "Chưa có thư mục dữ liệu.")
    free = shutil.disk_usage(settings.HOME).free
    megabytes = free // 1024**2
    return _judged(
        free >= LEAST_FREE_BYTES,
        f"Đĩa còn {megabytes // 1024} GB.",
        f"Đĩa chỉ còn {megabytes} MB.",
    )


def _fonts() -> Finding:
    return _judged(
        any(FONTS.glob("LiberationSerif-*.ttf")),
        "Có phông Liberation Serif.",
        "Không có phông Liberation Serif, văn bản dùng phông thay thế. Gói: fonts-liberation2",
        Health.LESS,
    )


def _tesseract() -> Finding:
    program = shutil.which("tesseract")
    listed = ""
    if program:
        asked = subprocess.run(  # noqa: S603 -- a fixed command of this machine
            [program, "--list-langs"], capture_output=True, text=True, timeout=20, check=False
        )
        listed = asked.stdout
    return _judged(
        "vie" in listed.split(),
        "Đọc được bản quét (Tesseract tiếng Việt).",
        "Không đọc được bản quét. Gói: tesseract-ocr tesseract-ocr-vie",
        Health.LESS,
    )


def _catdoc() -> Finding:
    return _judged(
        shutil.which("catdoc") is not None,
        "Đọc được tệp .doc cũ (catdoc).",
        "Không đọc được tệp .doc cũ. Gói: catdoc",
        Health.LESS,
    )


def _voice() -> Finding:
    return _judged(
        voice.voice() is not None,
        f"Tạo được bản đọc ({settings.VOICE_NAME}).",
        f"Không tạo được bản đọc cho người nghe. Gói: {voice.PACKAGE}",
        Health.LESS,
    )


_MACHINERY: tuple[Callable[[datetime], Finding], ...] = (
    _triggers,
    _worker,
    _schedule,
    _seals,
    _parked,
)
_MACHINE: tuple[Callable[[], Finding], ...] = (
    _hosts,
    _folder,
    _space,
    _fonts,
    _tesseract,
    _catdoc,
    _voice,
)
