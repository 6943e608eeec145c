"""`motcua import_plan FILE --owner UNIT_CODE [--by MEMBER]`: a document becomes a draft plan.

Reads at once, without the worker. Exit code 2 means: refused, no plan was made.
"""

import sys
from argparse import ArgumentParser
from datetime import datetime
from pathlib import Path
from typing import Any, NoReturn

from django.core.management.base import BaseCommand, CommandError
from django.utils.translation import gettext as _

from motcua.agencies import facade as agencies
from motcua.foundation import files
from motcua.foundation.actor import Actor, Role
from motcua.foundation.models import StoredFile
from motcua.foundation.policies import Forbidden, Missing
from motcua.kernel import clock
from motcua.people import facade as people
from motcua.plans.actions.take_in import Owner, take_in
from motcua.plans.jobs.reading import read_import

_REFUSED = 2


class Command(BaseCommand):
    """Take one file in for a unit and print the code of its draft."""

    help = _("Nạp một kế hoạch (.docx, .pdf, .txt) thành dự thảo của đơn vị và in mã dự thảo.")

    def add_arguments(self, parser: ArgumentParser) -> None:
        """One file, whose plan it is, and in whose name it is taken in."""
        parser.add_argument("file", type=Path, help=_("đường dẫn của tệp"))
        parser.add_argument("--owner", required=True, help=_("mã đơn vị chủ quản kế hoạch"))
        parser.add_argument(
            "--by", help=_("mã người điều phối đứng tên; bỏ trống khi đơn vị chỉ có một người")
        )

    def handle(self, *args: Any, **options: Any) -> None:
        """Print the code of the draft; leave with 2 where the file is refused."""
        at = clock.now()
        owner = _owner(options["owner"])
        by = _actor(options["by"] or _only_coordinator(owner))
        stored = self._store(options["file"], by=by, at=at)
        try:
            source = take_in(stored, owner=owner, by=by, at=at)
        except Forbidden:
            raise CommandError(
                _("%(name)s không điều phối đơn vị này.") % {"name": by.name}
            ) from None
        source = read_import(source.code, at=at)
        if source.plan is None:
            self._refuse(source.message)
        self.stdout.write(source.plan.code)

    def _store(self, path: Path, *, by: Actor, at: datetime) -> StoredFile:
        try:
            with path.open("rb") as file:
                return files.store(file, name=path.name, by=by, at=at)
        except files.Refused as refused:
            self._refuse(refused.reason)
        except OSError:
            self._refuse(_("Không mở được tệp %(path)s.") % {"path": path})

    def _refuse(self, message: str) -> NoReturn:
        self.stderr.write(message)
        sys.exit(_REFUSED)


def _owner(code: str) -> Owner:
    try:
        unit = agencies.unit(code)
    except Missing:
        raise CommandError(_("Không có đơn vị nào mang mã %(code)s.") % {"code": code}) from None
    return Owner(unit.code, unit.path)


def _actor(member_code: str) -> Actor:
    try:
        return people.actor_of_member(member_code)
    except Missing:
        raise CommandError(
            _("Không có người nào đang làm việc mang mã %(code)s.") % {"code": member_code}
        ) from None


def _only_coordinator(owner: Owner) -> str:
    """The unit's coordinator; when there are several or none, the operator has to name one."""
    found = people.members_with(Role.COORDINATOR, owner.path)
    if len(found) == 1:
        return found[0].code
    names = ", ".join(f"{one.code} ({one.name})" for one in found) or _("không có ai")
    raise CommandError(
        _("Hãy ghi --by với mã của một người điều phối. Đơn vị này: %(names)s.") % {"names": names}
    )
