"""`motcua serve`: run the web server."""

import os
import sys
from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management import call_command
from django.core.management.base import BaseCommand


class Command(BaseCommand):
    """Collect the static files, then become granian."""

    help = "Chạy máy chủ web (granian). Cổng lấy từ PORT, mặc định 8000."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--host", default="127.0.0.1", help="địa chỉ nghe")
        parser.add_argument("--port", type=int, default=int(os.environ.get("PORT") or 8000))
        parser.add_argument("--workers", type=int, default=2, help="số tiến trình")
        parser.add_argument("--threads", type=int, default=4, help="số luồng mỗi tiến trình")

    def handle(self, *args: Any, **options: Any) -> None:
        call_command("collectstatic", interactive=False, verbosity=0)
        os.environ["MOTCUA_SERVER"] = "granian"
        arguments = _arguments(**options)
        # Replaces this process: signals reach granian itself, with no shell between.
        os.execv(arguments[0], arguments)  # noqa: S606 -- our own environment's program


def _arguments(*, host: str, port: int, workers: int, threads: int, **_: Any) -> list[str]:
    granian = Path(sys.executable).with_name("granian")
    return [
        str(granian),
        *("--interface", "wsgi", "--host", host, "--port", str(port)),
        *("--workers", str(workers), "--blocking-threads", str(threads)),
        *("--no-ws", "--respawn-failed-workers", "--log-level", "warning"),
        "motcua.wsgi:application",
    ]
