"""`motcua verify_audit`: recompute the chain of seals."""

from typing import Any

from django.core.management.base import BaseCommand, CommandError

from motcua.foundation.audit.verifying import verify


class Command(BaseCommand):
    """Say whether the trail is as it was sealed, and what is not sealed yet."""

    help = "Kiểm tra nhật ký: chuỗi niêm phong và các dòng chưa niêm phong."

    def handle(self, *args: Any, **options: Any) -> None:
        found = verify()
        if not found.holds:
            raise CommandError(f"Nhật ký bị sửa: dấu niêm phong số {found.broken}. {found.reason}")
        self.stdout.write(
            f"Nhật ký nguyên vẹn: {found.sealed_count} dòng, {found.seals_count} dấu niêm phong."
        )
        if found.head:
            self.stdout.write(f"Dấu cuối: {found.head}")
        if found.tail:
            lines = ", ".join(map(str, found.tail[:20]))
            self.stdout.write(f"Chưa niêm phong: {len(found.tail)} dòng ({lines}).")
