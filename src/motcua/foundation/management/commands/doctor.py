"""`motcua doctor`: say what is wrong with this installation."""

from typing import Any

from django.core.management.base import BaseCommand, CommandError

from motcua.foundation.operations.doctor import Health, examine
from motcua.kernel import clock

SIGNS = {Health.GOOD: "đạt  ", Health.LESS: "thiếu", Health.WRONG: "SAI  "}


class Command(BaseCommand):
    """Examine everything and end with 1 when something is wrong."""

    help = "Khám hệ thống: cơ sở dữ liệu, thư mục, tiến trình nền, nhật ký, phông, công cụ đọc tệp."
    requires_system_checks: list[str] = []

    def handle(self, *args: Any, **options: Any) -> None:
        findings = list(examine(clock.now()))
        for finding in findings:
            self.stdout.write(f"{SIGNS[finding.health]}  {finding.text}")
        wrong = sum(finding.health is Health.WRONG for finding in findings)
        if wrong:
            raise CommandError(f"Có {wrong} chỗ sai.")
