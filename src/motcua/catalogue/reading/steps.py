"""The order of execution: steps by "Bước 1", else by numbered or dashed paragraphs."""

import re

from motcua.catalogue.reading.spans import from_each_to_next
from motcua.catalogue.rules.record import Step
from motcua.kernel.text import squeeze

_STEP = re.compile(
    r"(?:(?<=\n)|(?<=[.;:] )|(?<=[.;:])|^)(?:[a-zđ\d][).] ?)?[-–+* ]{0,3}"
    r"(Bước (?:thứ )?\w{1,6})\s?[:.\-–)]?",
    re.M,
)
_ITEM = re.compile(
    r"(?:[-–•]|\d{1,2}(?:\.\d{1,2}){0,2}[.)]|[a-zđ]\)|\(?[ivx]{1,5}\)|[IVX]{1,5}\.)\s*"
)
_APPLICANT = re.compile(
    r"(?:tổ chức|cá nhân|người|công dân|doanh nghiệp|thương nhân|chủ |hộ |nhà đầu tư|khách hàng"
    r"|đương sự|hợp tác xã|đại diện|cơ sở|đơn vị|bên |nlđ)[^.;:\n]{0,160}?"
    r"\b(?:nộp|gửi|chuẩn bị|lập|kê khai|khai|đăng ký|đề nghị|đến|hoàn thiện|nhận kết quả)\b",
    re.IGNORECASE,
)
_AGENCY = re.compile(
    r"(?:cơ quan|sở |bộ phận|bộ |ủy ban|uỷ ban|ubnd|trung tâm|cán bộ|công an|phòng |cục |vụ "
    r"|chi cục|chủ tịch|công chức|ngân hàng nhà nước|thủ trưởng|viên chức|hội đồng)[^.;:\n]{0,160}?"
    r"\b(?:tiếp nhận|kiểm tra|thẩm định|xem xét|trả kết quả|cấp|giải quyết|trả lời|thông báo|trình"
    r"|ra quyết định|ban hành|tổ chức|có trách nhiệm|thực hiện|gửi|quyết định)\b",
    re.IGNORECASE,
)


def read_steps(text: str) -> tuple[Step, ...]:
    """The steps; words before the first "Bước" are a step without title. Nothing is left out."""
    starts = list(_STEP.finditer(text))
    if not starts:
        return tuple(_step(part) for part in _paragraphs(text))
    lead = text[: starts[0].start()].strip(" -+*\n")
    steps = [_step(rest, squeeze(start[1])) for start, rest in from_each_to_next(starts, text)]
    return (_step(lead), *steps) if lead else tuple(steps)


def _paragraphs(text: str) -> list[str]:
    parts: list[str] = []
    for line in text.split("\n"):
        bare = line.strip()
        if not bare:
            continue
        if parts and not _ITEM.match(bare):
            parts[-1] += f"\n{bare}"
        else:
            parts.append(bare)
    return parts


def _step(text: str, title: str = "") -> Step:
    bare = text.strip()
    return Step(text=bare, title=title, actor=_actor(bare))


def _actor(text: str) -> str:
    """Who acts, where the first words say so; "" otherwise."""
    opening = _ITEM.sub("", text[:240], count=1).lstrip(" -+*")
    if _APPLICANT.match(opening):
        return "applicant"
    return "agency" if _AGENCY.match(opening) else ""
