"""Text as the record holds it, and the ways in which a source says "nothing"."""

import re

from motcua.kernel.text import nfc, squeeze

NOTHING = "Không có thông tin"
LONGEST = 200_000
"""Characters of one field that are read; the longest real one has 70,000."""

_SPACES = str.maketrans(
    {"\u00a0": " ", "\u2007": " ", "\u202f": " ", "\t": " ", "\u200b": "", "\ufeff": ""}
    | dict.fromkeys("\r\u000b\u000c\u0085\u2028\u2029", "\n")
)
_INVISIBLE = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\ud800-\udfff]")
_INTERFACE = re.compile(
    r"(?:Từ khóa.{0,2000}?Mô tả.{0,4000}?)?(?:Chọn cơ quan thực hiện.{0,600})?\Z", re.DOTALL
)


def plain(text: object) -> str:
    """NFC, plain spaces, line feeds, nothing invisible, nothing at the ends; None is ""."""
    if text is None:
        return ""
    kept = nfc(str(text)[:LONGEST].replace("\r\n", "\n")).translate(_SPACES)
    return _INVISIBLE.sub("", kept).strip()


def one_line(text: object) -> str:
    """The same on one line, one space between words."""
    return squeeze(plain(text))


def name_line(text: object) -> str:
    """A name on one line, without the list mark that some sources leave before it (". Đăng ký")."""
    return one_line(text).lstrip(".-–*+•;,: ")


def stated(text: object) -> str:
    """What a field states; "" where it is empty, "Không có thông tin", or that and the next box."""
    kept = without_interface(plain(text))
    return "" if kept == NOTHING or kept.startswith(f"{NOTHING}Từ khóa") else kept


def without_interface(text: str) -> str:
    """The text before the words of the page that follow it ("Từ khóa…Nộp hồ sơ")."""
    cut = text.find("Từ khóa")
    while cut >= 0:
        if _INTERFACE.match(text, cut) and "Mô tả" in text[cut:]:
            return text[:cut].rstrip()
        cut = text.find("Từ khóa", cut + 1) if cut < len(text) - 5000 else -1
    return text
