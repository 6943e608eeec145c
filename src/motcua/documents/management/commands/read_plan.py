"""`motcua read_plan FILE [--json]`: what the reader makes of one document.

Touches no database and stores nothing. Exit code 2 means: not a plan, or not readable.
"""

import json
import sys
from argparse import ArgumentParser
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from django.utils.translation import gettext as _

from motcua.documents.law import UnreadableTable
from motcua.documents.lint import document_day, lint
from motcua.documents.management.plan_json import plan_json
from motcua.documents.management.plan_summary import plan_summary
from motcua.documents.reading import read_text
from motcua.documents.reading.sources import Unreadable, open_source
from motcua.kernel import clock

_REFUSED = 2


class Command(BaseCommand):
    """Read a plan and print its structure."""

    help = _("Đọc một kế hoạch (.docx, .pdf, .txt) và in cấu trúc đọc được; không lưu gì.")
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: ArgumentParser) -> None:
        """One file, and the choice of JSON."""
        parser.add_argument("file", help=_("đường dẫn của tệp"))
        parser.add_argument("--json", action="store_true", help=_("in một đối tượng JSON"))

    def handle(self, *args: Any, **options: Any) -> None:
        """Print the reading; leave with 2 where there is no plan in the file."""
        try:
            source = open_source(options["file"])
        except Unreadable as refusal:
            self.stderr.write(str(refusal))
            sys.exit(_REFUSED)
        reading = read_text(source.text, source.tables)
        on = document_day(reading) or clock.local_date(clock.now())
        try:
            findings = lint(reading, on=on, folder=settings.LAW_FOLDER)
        except UnreadableTable as slip:
            raise CommandError(str(slip)) from None
        if options["json"]:
            answer = plan_json(reading, source, findings)
            self.stdout.write(json.dumps(answer, ensure_ascii=False))
        else:
            self.stdout.write(plan_summary(reading, source, findings))
        if not reading.is_plan:
            sys.exit(_REFUSED)
