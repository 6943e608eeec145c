"""`motcua import_procedures FILE…`: files enter the catalogue.

Reads and writes at once, without the worker. Rows over what staff keep are left out unless
`--replace-kept` takes them. Exit code 2: a file could not be read.
"""

import sys
from argparse import ArgumentParser
from datetime import datetime
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.utils.translation import gettext as _

from motcua.catalogue.actions.import_choose import choose_rows, take_replacing
from motcua.catalogue.actions.import_take_in import (
    ImportOwner,
    approve_import,
    discard_import,
    take_in_procedures,
)
from motcua.catalogue.jobs.importing import apply_import, read_import
from motcua.catalogue.models import ProcedureImport
from motcua.catalogue.queries.import_files import ALLOWED
from motcua.catalogue.rules.import_kinds import ImportState, RowOutcome
from motcua.foundation import files
from motcua.foundation.actor import SYSTEM, Actor
from motcua.foundation.policies import Forbidden, Missing
from motcua.kernel import clock
from motcua.people import facade as people

_REFUSED = 2
_SHOWN = 20
_LISTED = {RowOutcome.LEFT_OUT: [f"{RowOutcome.LEFT_OUT.label}."], RowOutcome.PROBLEM: []}


class Command(BaseCommand):
    """Take files in and print what became of their rows."""

    help = _("Nhập hồ sơ thủ tục từ tệp quốc gia, danh sách của bộ (.jsonl, .csv, .xlsx, .gz).")

    def add_arguments(self, parser: ArgumentParser) -> None:
        """The files, whether only to look, and in whose name."""
        parser.add_argument("files", nargs="+", type=Path, metavar="FILE", help=_("tệp cần nhập"))
        parser.add_argument(
            "--preview", action="store_true", help=_("chỉ đọc và báo sẽ thay đổi gì, không ghi")
        )
        parser.add_argument(
            "--leave-out",
            action="append",
            default=[],
            metavar="NUMBER",
            help=_("bỏ qua thủ tục mang mã này; ghi nhiều lần cho nhiều mã"),
        )
        parser.add_argument(
            "--replace-kept",
            action="store_true",
            help=_("lấy cả dòng mang quyết định khác thay bản mà đơn vị đã công bố, đính chính"),
        )
        parser.add_argument("--by", help=_("mã người đứng tên; bỏ trống là hệ thống"))

    def handle(self, *args: Any, **options: Any) -> None:
        """One file after another; leave with 2 where one of them is refused."""
        by = _actor(options["by"])
        taken = [self._import(path, by=by, options=options) for path in options["files"]]
        if not all(taken):
            sys.exit(_REFUSED)

    def _import(self, path: Path, *, by: Actor, options: dict[str, Any]) -> bool:
        """Read one file and write it, or give it up again after a preview. False if refused."""
        at = clock.now()
        try:
            run = _taken_in(path, by=by, at=at)
        except (files.Refused, OSError) as error:
            self.stderr.write(f"{path.name}: {_reason(error)}")
            return False
        except (Forbidden, Missing):
            raise CommandError(_("Người này không được nhập thủ tục.")) from None
        run = read_import(run.code, at=at)
        if run.state != ImportState.PREVIEW:
            self.stderr.write(f"{path.name}: {run.error}")
            return False
        run = _chosen(run, options, by=by, at=at)
        if options["preview"]:
            self._print(run)
            discard_import(run.code, by=by, at=clock.now())
            return True
        approve_import(run.code, by=by, at=clock.now())
        self._print(apply_import(run.code, at=clock.now()))
        return True

    def _print(self, run: ProcedureImport) -> None:
        counts = run.counts
        words = ", ".join(f"{one.label.lower()} {counts.get(one, 0)}" for one in RowOutcome)
        self.stdout.write(f"{run.file_name}: {words}")
        if counts.get("missing"):
            gone = ", ".join(counts["missing_numbers"][:_SHOWN])
            self.stdout.write(
                _("  Có trong danh mục, không có trong tệp: %(count)s (%(numbers)s)")
                % {"count": counts["missing"], "numbers": gone}
            )
        for outcome, said in _LISTED.items():
            for row in run.rows.filter(outcome=outcome)[:_SHOWN]:
                self.stdout.write(f"  {row.line}: {row.number} {' '.join([*said, *row.problems])}")


def _chosen(
    run: ProcedureImport, options: dict[str, Any], *, by: Actor, at: datetime
) -> ProcedureImport:
    """The preview after what the options leave out and take."""
    if options["replace_kept"]:
        take_replacing(run.code, by=by, at=at)
    if options["leave_out"]:
        rows = run.rows.filter(number__in=options["leave_out"])
        lines = list(rows.values_list("line", flat=True))
        choose_rows(run.code, left_out=lines, taken=(), by=by, at=at)
    run.refresh_from_db()
    return run


def _taken_in(path: Path, *, by: Actor, at: datetime) -> ProcedureImport:
    with path.open("rb") as file:
        stored = files.store(file, name=path.name, by=by, at=at, allowed=ALLOWED)
    return take_in_procedures(stored, owner=ImportOwner(), by=by, at=at)


def _reason(error: Exception) -> str:
    return error.reason if isinstance(error, files.Refused) else _("Không mở được tệp.")


def _actor(member_code: str | None) -> Actor:
    if not member_code:
        return SYSTEM
    try:
        return people.actor_of_member(member_code)
    except Missing:
        raise CommandError(
            _("Không có người nào đang làm việc mang mã %(code)s.") % {"code": member_code}
        ) from None
