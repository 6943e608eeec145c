"""What the columns of a task table hold, judged from their headings."""

import re
from enum import Enum

from motcua.documents.reading.grids import EMPTY, Row
from motcua.kernel.text import fold


class Role(Enum):
    """What a column is for."""

    ORDER = "order"
    TASK = "task"
    LEAD = "lead"
    COORDINATING = "coordinating"
    START = "start"
    FINISH = "finish"
    TIME = "time"
    RESULT = "result"
    MONEY = "money"


_HEADINGS: tuple[tuple[Role, re.Pattern[str]], ...] = (
    (Role.ORDER, re.compile(r"(?:stt|tt|so tt|so thu tu|no)\W*$")),
    (Role.COORDINATING, re.compile(r".*phoi hop")),
    (Role.LEAD, re.compile(r".*(?:chu tri|phu trach|chiu trach nhiem|dau moi|duoc giao|tham muu)")),
    (Role.START, re.compile(r".*bat dau")),
    (Role.FINISH, re.compile(r"(?:thoi (?:gian|han|diem) )?(?:hoan thanh|ket thuc)")),
    (Role.TIME, re.compile(r".*(?:thoi gian|thoi han|thoi diem|tien do|lo trinh|hoan thanh)")),
    (Role.RESULT, re.compile(r".*(?:ket qua|san pham|dau ra)")),
    (Role.MONEY, re.compile(r".*(?:kinh phi|du toan|thanh tien|so tien)")),
    (
        Role.TASK,
        re.compile(
            r"(?:ten |cac |noi dung |muc tieu,? )*(?:noi dung|nhiem vu|cong viec|hoat dong|"
            r"dau viec|giai phap|"
            r"chuong trinh|chi tieu|muc)"
        ),
    ),
    (
        Role.LEAD,
        re.compile(r".*(?:co quan|don vi|phong|bo phan|to chuc|nguoi).*(?:thuc hien|trien khai)"),
    ),
    (Role.LEAD, re.compile(r"(?:don vi|co quan)(?: chinh)?\W*$")),
)

Roles = dict[Role, int]
_FEWEST_COLUMNS = 3
_UNITS = frozenset({Role.LEAD, Role.COORDINATING})
_SPREAD_UNITS = re.compile(r"co quan|don vi|thuc hien|phan cong")
_SPREAD_TIMES = re.compile(r"thoi gian|thoi han|tien do")


def roles_of(row: Row) -> Roles | None:
    """The roles of the columns, or None where the row is not the heading of a task table."""
    roles: Roles = {}
    for column, cell in enumerate(row):
        role = _role(cell.text)
        if role is Role.COORDINATING and _both(cell.text):
            role = Role.LEAD
        if role is not None:
            roles.setdefault(role, column)
    duties = _UNITS & roles.keys()
    times = {Role.TIME, Role.FINISH, Role.START, Role.RESULT} & roles.keys()
    if Role.TASK not in roles or not (duties or times) or len(row) < _FEWEST_COLUMNS:
        return None
    return roles if duties or len(times) >= 1 else None


def same_heading(row: Row, heading: Row) -> bool:
    """A heading repeated at the top of the next page."""
    return [fold(c.text) for c in row if c.text] == [fold(c.text) for c in heading if c.text]


def merged_heading(first: Row, second: Row) -> Row:
    """A heading of two rows as one: the lower names stand in for a name spread over them.

    The lower row stands column below column, or (cells merged away) holds the lower names alone.
    """
    named = [cell for cell in second if cell.text]
    if not named or any(len(cell.text) > 60 or not _role(cell.text) for cell in named):
        return first
    if len(named) < len(second) and not second[0].text:
        padded = (*first, *[EMPTY] * (len(second) - len(first)))
        return tuple(
            second[at] if at < len(second) and second[at].text else cell
            for at, cell in enumerate(padded)
        )
    spread = _SPREAD_UNITS if _role(named[0].text) in _UNITS else _SPREAD_TIMES
    wide = [at for at, cell in enumerate(first) if spread.search(fold(cell.text))]
    if len(wide) != 1 or len(first) + len(second) - 1 < _FEWEST_COLUMNS:
        return first
    return (*first[: wide[0]], *second, *first[wide[0] + 1 :])


def _role(text: str) -> Role | None:
    folded = fold(text)
    if not folded or len(folded) > 90:
        return None
    return next((role for role, pattern in _HEADINGS if pattern.match(folded)), None)


def _both(text: str) -> bool:
    """ "Cơ quan chủ trì, phối hợp": one column for both."""
    folded = fold(text)
    return "chu tri" in folded or bool(re.match(r"(?:co quan|don vi) thuc hien\W+phoi hop", folded))
