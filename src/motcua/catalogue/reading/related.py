"""Related procedures: "#Tên thủ tục1Đăng ký khai sinh2Đăng ký khai tử"."""

import re

_ITEM = re.compile(r"(\d{1,2})(?=[A-ZĐÀ-Ỹ])")


def related_of(text: str) -> tuple[str, ...]:
    """The names in the list; a number parts them only where it is the next one."""
    rows = text.removeprefix("#Tên thủ tục")
    found, start, expected = [], 0, 1
    for item in _ITEM.finditer(rows):
        if int(item[1]) != expected:
            continue
        found.append(rows[start : item.start()].strip())
        start, expected = item.end(), expected + 1
    found.append(rows[start:].strip())
    return tuple(name for name in found if name)
