"""`motcua demo`: prepare, load the demo data once, run web and worker until Ctrl-C."""

import os
import signal
import subprocess
import sys
import time
from argparse import ArgumentParser
from pathlib import Path
from types import FrameType
from typing import Any

from django.core.management import call_command
from django.core.management.base import BaseCommand

from motcua.demo import cast
from motcua.demo.load import is_loaded, load
from motcua.kernel import clock

RESTART_WAIT = 1.0  # seconds before a process that ended by itself is started again


class Command(BaseCommand):
    """Migrate, load, run."""

    help = "Chạy thử với dữ liệu của tỉnh Bình Minh (hư cấu)."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--load-only", action="store_true", help="nạp dữ liệu rồi dừng")

    def handle(self, *args: Any, **options: Any) -> None:
        self._say("Chuẩn bị cơ sở dữ liệu")
        call_command("migrate", interactive=False, verbosity=0)
        if not is_loaded():
            load(at=clock.now(), say=self._say)
        if not options["load_only"]:
            self._run()

    def _say(self, text: str) -> None:
        self.stdout.write(f"▸ {text}")

    def _run(self) -> None:
        port = os.environ.get("PORT") or "8000"
        self._welcome(port)
        motcua = str(Path(sys.executable).with_name("motcua"))
        commands = ([motcua, "work"], [motcua, "serve", "--port", port])
        running = [subprocess.Popen(command) for command in commands]  # noqa: S603 -- our own
        signal.signal(signal.SIGTERM, _stop)
        try:
            while True:
                time.sleep(RESTART_WAIT)
                for index, process in enumerate(running):
                    if process.poll() is not None:
                        running[index] = subprocess.Popen(commands[index])  # noqa: S603 -- our own
        except KeyboardInterrupt:
            self._say("Dừng")
        finally:
            for process in running:
                process.terminate()
            for process in running:
                process.wait(timeout=15)

    def _welcome(self, port: str) -> None:
        self.stdout.write(f"\nMột Cửa chạy tại  http://localhost:{port}/   (Ctrl-C để dừng)\n\n")
        self.stdout.write(f"Đăng nhập (mật khẩu chung: {cast.PASSWORD})\n")
        for person in cast.PEOPLE:
            self.stdout.write(f"  {person.username:<7} {person.name:<18} {person.does}\n")
        self.stdout.write("\n")


def _stop(_number: int, _frame: FrameType | None) -> None:
    raise KeyboardInterrupt
