"""`motcua start_agency`: the first agency of an installation and its administrator."""

import getpass
from argparse import ArgumentParser
from typing import Any

from django.core.exceptions import ValidationError
from django.core.management.base import BaseCommand, CommandError
from django.db import transaction

from motcua.agencies import facade as agencies
from motcua.foundation.actor import SYSTEM, Role
from motcua.kernel import clock
from motcua.people.actions.grants import grant_role
from motcua.people.actions.members import add_member
from motcua.people.rules.descriptions import MemberDescription


class Command(BaseCommand):
    """Once on a new installation; everything else is done in the browser."""

    help = "Tạo cơ quan đầu tiên và tài khoản quản trị của cơ quan đó."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("name", help="tên đầy đủ của cơ quan")
        parser.add_argument("--symbol", required=True, help="ký hiệu, ví dụ SVHTT")
        parser.add_argument("--place", required=True, help="địa danh trên văn bản")
        parser.add_argument("--kind", default="department", help="loại cơ quan (xem GLOSSARY)")
        parser.add_argument("--level", default="province", help="cấp: province hoặc commune")
        parser.add_argument("--administrator", required=True, help="họ tên người quản trị")
        parser.add_argument("--username", required=True, help="tên đăng nhập của người quản trị")
        parser.add_argument("--email", default="", help="thư điện tử của người quản trị")

    def handle(self, *args: Any, **options: Any) -> None:
        if agencies.units_under(""):
            raise CommandError("Đã có cơ quan. Hãy thêm cơ quan và người trong trình duyệt.")
        password = getpass.getpass("Mật khẩu (ít nhất 10 ký tự): ")
        try:
            code = _start(options, password)
        except ValidationError as problem:
            raise CommandError(" ".join(problem.messages)) from problem
        self.stdout.write(f"Đã tạo cơ quan, mã đơn vị {code}. Đăng nhập: {options['username']}")


def _start(options: dict[str, Any], password: str) -> str:
    at = clock.now()
    with transaction.atomic():
        unit = agencies.add_agency(
            agencies.NewAgency(
                name=options["name"],
                symbol=options["symbol"],
                place=options["place"],
                kind=options["kind"],
                level=options["level"],
            ),
            by=SYSTEM,
            at=at,
        )
        member = add_member(
            MemberDescription(
                unit_code=unit.code, name=options["administrator"], email=options["email"]
            ),
            username=options["username"],
            password=password,
            by=SYSTEM,
            at=at,
        )
        grant_role(member.code, role=Role.ADMINISTRATOR, unit_code=unit.code, by=SYSTEM, at=at)
    return str(unit.code)
