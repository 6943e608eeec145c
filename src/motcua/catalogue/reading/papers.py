"""Papers to hand in: one string of joined cells, in groups, each row ending in its copies.

`Trường hợp 1:Tên giấy tờMẫu đơn, tờ khaiSố lượngĐơn đề nghịMẫu 01.docx1 bản chính,1 bản sao…`.
A count belongs to the table where no space stands behind it; "01 bản chính" in prose does not.
"""

import re
from collections.abc import Iterator

from motcua.catalogue.reading.form_files import split_file
from motcua.catalogue.reading.found import Remarks
from motcua.catalogue.rules.record import Component, CopyCount

HEAD = "Tên giấy tờMẫu đơn, tờ khaiSố lượng"
_COUNT = re.compile(r"(?<!\d)(\d{1,12}) bản (chính|sao)(?:, ?(\d{1,3}) bản sao)?(?=[^\s;.,:)]|\Z)")
_NUMBERED = re.compile(
    r"(?:mẫu|số|lục|khoản|điều|điểm|mục|năm|tháng|bảng|phần)\s*\Z", re.IGNORECASE
)
_SETS = re.compile(
    r"số lượng(?: hồ sơ)?\s*:?\s*(\d{1,2}\s*(?:\([^)]{1,20}\)\s*)?bộ)", re.IGNORECASE
)


def joined_papers(text: str, remarks: Remarks) -> tuple[Component, ...]:
    """The papers of a joined string; rows without a count and text without a table stay whole."""
    parts = text.split(HEAD)
    if len(parts) == 1:
        return _untabled(text.strip("- \n"), remarks)
    found: list[Component] = []
    group = _group(parts[0])
    for part in parts[1:]:
        rows, rest = _rows(part)
        found += [_paper(name, copies, group, remarks) for name, copies in rows]
        is_last = part is parts[-1]
        if is_last and rest:
            remarks.say("Giấy tờ cuối cùng không ghi số lượng; giữ nguyên văn.")
            found.append(Component(name=rest, group=group))
        group = "" if is_last else _group(rest)
    return tuple(found)


def sets_said(*texts: str) -> str:
    """ "01 bộ" where one of the texts says how many sets."""
    found = (_SETS.search(text) for text in texts)
    return next((one[1] for one in found if one), "")


def _untabled(text: str, remarks: Remarks) -> tuple[Component, ...]:
    if not text:
        return ()
    remarks.say("Thành phần hồ sơ không tách được thành từng giấy tờ; giữ nguyên văn.")
    return (Component(name=text),)


def _group(text: str) -> str:
    return text.strip().removesuffix(":").strip("- \n")


def _rows(part: str) -> tuple[list[tuple[str, tuple[CopyCount, ...]]], str]:
    rows, start = [], 0
    for count in _COUNT.finditer(part):
        digits, kind, plain = count[1], count[2], count[3]
        before, quantity = _apart(part[start : count.start()], digits)
        copies = tuple(_copies(quantity, kind, plain))
        rows.append((before, copies))
        start = count.end()
    return rows, part[start:].strip()


def _apart(name: str, digits: str) -> tuple[str, int]:
    """Name and quantity where digits of the name run into it ("năm 2025" + "1")."""
    is_name = len(digits) > 2 or digits[0] == "0" or int(digits) > 20 or _NUMBERED.search(name)
    if len(digits) > 1 and is_name:
        return name + digits[:-1], int(digits[-1])
    return name, int(digits)


def _copies(quantity: int, kind: str, plain: str | None) -> Iterator[CopyCount]:
    if quantity:
        yield CopyCount(form="original" if kind == "chính" else "plain", quantity=quantity)
    if plain and int(plain):
        yield CopyCount(form="plain", quantity=int(plain))


def _paper(text: str, copies: tuple[CopyCount, ...], group: str, remarks: Remarks) -> Component:
    name, file, is_certain = split_file(text)
    if not is_certain:
        remarks.say("Tên giấy tờ và tên tệp biểu mẫu viết liền, không tách được; giữ nguyên văn.")
    if not name and file:
        name = file
    return Component(name=name or "(không ghi tên)", copies=copies, group=group, form_file=file)
