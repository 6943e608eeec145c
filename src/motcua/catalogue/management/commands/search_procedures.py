"""`motcua search_procedures < QUESTIONS`: for each line, the numbers of the procedures found.

At most ten numbers in the order of rank, separated by blanks; an empty line when nothing answers.
"""

import sys
from typing import Any

from django.core.management.base import BaseCommand
from django.utils.translation import gettext as _

from motcua.catalogue.actions.indexing import index_everything
from motcua.catalogue.queries.searching import found_numbers, is_indexed
from motcua.kernel import clock


class Command(BaseCommand):
    """Answer questions from standard input, one a line."""

    help = _("Tìm thủ tục theo từng dòng nhập vào; in mã các thủ tục tìm thấy, tốt nhất trước.")
    requires_system_checks = ()

    def handle(self, *_args: Any, **_options: Any) -> None:
        """One line of numbers for each line of words.

        Where the worker has not yet indexed what was imported, that is done first.
        """
        today = clock.local_date(clock.now())
        if not is_indexed(on=today):
            index_everything(on=today)
        for line in sys.stdin.buffer:
            text = line.decode("utf-8", errors="replace").rstrip("\r\n")
            self.stdout.write(" ".join(found_numbers(text)))
