"""`motcua work`: run the worker."""

from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand

from motcua.foundation.worker.process import work


class Command(BaseCommand):
    """Run the worker in the foreground; Ctrl-C stops it in order."""

    help = "Chạy tiến trình nền: chuyển thông điệp, việc định kỳ, việc nền, niêm phong nhật ký."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--runners", type=int, default=2, help="số việc nền chạy cùng lúc")

    def handle(self, *args: Any, runners: int, **options: Any) -> None:
        self.stdout.write("Tiến trình nền đang chạy. Dừng bằng Ctrl-C.")
        work(runners=runners)
