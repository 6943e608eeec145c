"""Single words: abbreviations, capitals, Roman numerals, letters with figures, addresses."""

import re
from collections.abc import Mapping

from motcua.kernel.roman import from_roman
from motcua.kernel.speech.figures import say_figure
from motcua.kernel.speech.letters import NAMES, is_syllable, spell
from motcua.kernel.speech.quantities import UNITS
from motcua.kernel.words import in_words

ADDRESS = (
    r"(?<![\w@.])(?:https?://[^\s<>\"”)]{1,300}|www\.[^\s<>\"”)]{1,300}"
    r"|[\w.+-]{1,64}@[A-Za-z0-9.-]{1,120}[A-Za-z0-9]"
    r"|[A-Za-z0-9-]{1,60}(?:\.[A-Za-z0-9-]{1,60}){0,4}\.(?:vn|com|net|org|gov|edu)(?![\w]))"
)
_COUNTED = (
    "phần|chương|mục|tiểu mục|phụ lục|quý|khóa|khoá|kỳ|kì|thế kỷ|thứ|hạng|cấp|loại|nhóm|bậc|"
    "giai đoạn|vùng|đợt|lớp|biểu|tập|quyển|vòng|bảng|mẫu"
)
ROMAN = rf"(?<![^\W_])(?i:{_COUNTED})\s+[IVX]{{1,7}}(?![^\W_])"
MARK = r"^\s*\(?(?:[IVX]{1,7}|[a-zđêôơư])[.)](?=\s)"
TITLE = r"(?<![^\W_])(?:TP|Tp|tp|TX|TT|Q|P|ThS|TS|PGS|GS|BS|KS)\.\s*(?=[^\W\d_])"
TELEPHONE = r"(?<![^\W_])(?:ĐT|Đt|SĐT|Tel|TEL)\s?[:.]?\s?(?=[(+]?[01][0-9])"
WORD = r"[^\W\d_]+(?:[0-9²³]{1,4}(?![\w/]|[.,][0-9]))?|[^\W_]"
SHORT = {
    "HCM": "Hồ Chí Minh", "TPHCM": "Thành phố Hồ Chí Minh", "BPMC": "Bộ phận Một cửa",
    "UBCKNN": "Ủy ban Chứng khoán Nhà nước", "KBNN": "Kho bạc Nhà nước",
    "NHNN": "Ngân hàng Nhà nước", "SĐT": "số điện thoại",
}  # fmt: skip
"""What everybody says by its meaning, whether or not the list of the staff has it."""
TITLES = {
    "tp": "thành phố", "tx": "thị xã", "tt": "thị trấn", "q": "quận", "p": "phường",
    "ths": "thạc sĩ", "ts": "tiến sĩ", "pgs": "phó giáo sư", "gs": "giáo sư", "bs": "bác sĩ",
    "ks": "kỹ sư",
}  # fmt: skip
_RUNS = re.compile(r"[0-9]+|[^\W\d_]+")
_ROMAN = re.compile("[IVX]{2,7}")
_LONGEST_SPELLED = 8
_SMALL_RUN = re.compile(r"(?:(?![A-ZĐ])[^\W\d_]){3}")
_VOWELS = frozenset("aeiouy")


def say_word(word: str, abbreviations: Mapping[str, str], *, is_shouted: bool) -> str:
    """A word as it is, an abbreviation by its meaning, other capitals by their letters.

    `is_shouted`: the whole sentence is in capitals, so capitals alone say nothing.
    """
    if any(letter.isdigit() for letter in word):
        return UNITS.get(word) or _mixed(word, abbreviations)
    if len(word) == 1:
        return NAMES.get(word.lower(), word) if word.lower() not in "aeiouy" else word
    if word.isupper():
        return _capitals(word, is_shouted=is_shouted)
    capitals = sum(letter.isupper() for letter in word)
    is_short = len(word) <= _LONGEST_SPELLED and not _SMALL_RUN.search(word)
    return spell(word) if capitals > 1 and is_short else word


def say_roman(written: str, _before: str) -> str:
    """Phụ lục II → "Phụ lục hai"; what is no numeral is spelled."""
    *words, numeral = written.split()
    number = _roman(numeral)
    return f"{' '.join(words)} {in_words(number) if number else spell(numeral)}"


def say_mark(written: str, _before: str) -> str:
    """The mark of a part or a list item: "II." → "hai.", "b)" → "bê.";"""
    letters = re.sub(r"[\W_]", "", written)
    number = _roman(letters) if letters.isupper() else None
    return f"{in_words(number) if number else spell(letters)}."


def say_title(written: str, _before: str) -> str:
    """TP. → "thành phố"."""
    return f"{TITLES[written.rstrip().rstrip('.').lower()]} "


def say_address(written: str, _before: str) -> str:
    """A web address by its host, an e-mail by both sides; short labels are spelled."""
    bare = re.sub(r"^(?:https?://)?(?:www\.)?", "", written)
    if "@" not in bare:
        bare = re.split("[/?#:]", bare, maxsplit=1)[0]
    pieces = re.findall(r"@|\.|[0-9]+|[^\W\d_]+", bare)
    return " ".join(map(_label, pieces))


def _label(piece: str) -> str:
    if piece in "@.":
        return "a còng" if piece == "@" else "chấm"
    if piece.isdecimal():
        return say_figure(re.sub("[^0-9]", "", piece) or "0")
    is_said_whole = len(piece) > 2 and not _VOWELS.isdisjoint(piece.lower())
    return piece if is_said_whole else spell(piece)


def _capitals(word: str, *, is_shouted: bool) -> str:
    numeral = _roman(word) if _ROMAN.fullmatch(word) else None
    if numeral and not is_shouted:
        return in_words(numeral)
    is_word = is_syllable(word) and (is_shouted or len(word) > 2)
    return word.lower() if is_word or len(word) > _LONGEST_SPELLED else spell(word)


def _mixed(word: str, abbreviations: Mapping[str, str]) -> str:
    """A4 → "a bốn"; H01 → "hát không một"."""
    return " ".join(_run(run, abbreviations) for run in _RUNS.findall(word))


def _run(run: str, abbreviations: Mapping[str, str]) -> str:
    if run[0].isdecimal():
        digits = "".join(one for one in run if one in "0123456789")
        return say_figure(digits) if digits else ""
    meaning = abbreviations.get(run)
    return meaning or (spell(run) if run.isupper() or len(run) == 1 else run)


def _roman(letters: str) -> int | None:
    try:
        return from_roman(letters)
    except ValueError:
        return None
