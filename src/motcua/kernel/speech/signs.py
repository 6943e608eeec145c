"""Signs between words: what is said of them, and how the spoken line is tidied."""

import re
import unicodedata

SIGN = r"[^\w\s.,;:?!]|_"
FRACTION = r"(?<![0-9/.,])[0-9]{1,3}/[0-9]{1,3}(?![0-9/])"
EDITION = r"(?<=[0-9]{3})\s?:\s?(?=(?:19|20)[0-9]{2}(?![0-9]))"
RATIO = r"(?<=[0-9])\s?:\s?(?=[0-9])"
TIMES = r"(?<=[0-9])\s?[x×]\s?(?=[0-9])"
HYPHEN = r"(?<=[^\W\d_])[-‐‑](?=[^\W\d_])"
_ONE_SIGN = re.compile("[¼-¾⅐-⅞]")
_YEAR = re.compile(r"(?:19|20)[0-9]{2}(?![0-9])")
_SLASH = "\u2044"
_SAID = {
    "&": " và ", "@": " a còng ", "%": " phần trăm ", "‰": " phần nghìn ", "=": " bằng ",
    "≥": " lớn hơn hoặc bằng ", "≤": " nhỏ hơn hoặc bằng ", "≠": " khác ", "±": " cộng trừ ",
    "×": " nhân ", "÷": " chia ", "$": " đô la ", "€": " ơ rô ", "₫": " đồng ", "°": " độ ",
    "º": " độ ", "§": " mục ", "→": ", ",
}  # fmt: skip
_PAUSES = frozenset("()[]{}|•·●○▪–—−-+*…‥\u2015")
_DASHES = frozenset("-–—−")
_EACH = frozenset(
    ("lần", "năm", "tháng", "ngày", "giờ", "tuần", "quý", "người", "trang", "bản", "hồ", "lượt",
     "vé", "giấy", "m2", "m²", "m3", "ha", "kg", "phương", "thửa", "căn", "hộ")
)  # fmt: skip
_WORD = re.compile(r"[^\W_]+")


def say_sign(sign: str, before: str, after: str) -> str:
    """The word for a sign, a rest for a bracket or a dash, nothing for an ornament.

    `before` and `after` are a few characters around it.
    """
    if sign == "/":
        return _say_slash(before, after)
    is_between_figures = before.rstrip()[-1:].isdigit() and after.lstrip()[:1].isdigit()
    if sign in _DASHES and is_between_figures:
        return " đến "
    if sign in _DASHES and before[-1:].isalnum() and after[:1].isalnum():
        return " "
    if sign == "+" and is_between_figures:
        return " cộng "
    if sign in "<>":
        return (
            (" nhỏ hơn " if sign == "<" else " lớn hơn ") if after.lstrip()[:1].isdigit() else " "
        )
    return _SAID.get(sign) or (", " if sign in _PAUSES else " ")


def plain_fractions(text: str) -> str:
    """½ as 1/2: such a sign is a number, though no digit."""
    return _ONE_SIGN.sub(
        lambda found: f" {unicodedata.normalize('NFKC', found[0]).replace(_SLASH, '/')} ", text
    )


def say_fraction(written: str) -> tuple[str, str, str]:
    """Both numbers and the word between: 2/3 is two parts of three, 24/24 is 24 over 24."""
    upper, lower = written.split("/")
    is_part = 0 < int(upper) < int(lower) <= 10
    return upper, "phần" if is_part else "trên", lower


def tidy(said: str) -> str:
    """Letters, spaces and the marks at which a voice rests, each once; "" without any letter."""
    letters = "".join(one if _is_said(one) else " " for one in unicodedata.normalize("NFC", said))
    line = re.sub(r"\s+", " ", letters)
    line = re.sub(r" (?=[.,;:?!])", "", line)
    line = re.sub(r"[.,;:?!]{2,}", _strongest, line)
    line = re.sub(r"(?<=[.,;:?!])(?=[^\s.,;:?!])", " ", line)
    line = line.strip(" ,;:.?!") + _ending(line)
    return line if any(one.isalpha() for one in line) else ""


def _say_slash(before: str, after: str) -> str:
    if before[-1:].isdigit():
        return " một " if after[:1].isalpha() else " trên "
    if after[:1].isdigit() and before[-1:].isupper():  # "số nhà 12B/3", "kỳ IV/2025"
        return " năm " if _YEAR.match(after) else " trên "
    following = _WORD.match(after)
    if following is None or not before[-1:].isalnum():
        return ", "
    if before.endswith("và"):
        return " "
    return " một " if following[0] in _EACH else " hoặc "


def _is_said(one: str) -> bool:
    return one.isalpha() or one.isspace() or one in ".,;:?!"


def _strongest(found: re.Match[str]) -> str:
    return next((mark for mark in "?!.:;" if mark in found[0]), ",")


def _ending(line: str) -> str:
    last = line.rstrip()[-1:]
    return last if last in "?!" else "."
