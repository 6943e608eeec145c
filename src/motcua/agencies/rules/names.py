"""Unit names as plans write them, brought to a form in which equal names are equal.

Titles in front ("Thủ trưởng", "Trưởng phòng"), remarks in brackets, list marks, commas, dashes,
"và" and "thuộc" say nothing about which unit is meant; abbreviations that everybody uses are
written out.
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from motcua.kernel.text import fold, nfc, old_tone, squeeze

_REMARK = re.compile(r"\([^)]*\)")
_LIST_MARK = re.compile(r"^\s*(?:[-–+•*]|\d{1,2}[.)]|[a-zđ]\))\s*")
_TITLE = re.compile(
    r"^(?:đề nghị|yêu cầu|giao|thủ trưởng|(?:các\s+)?đồng chí|(?:ban\s+)?lãnh đạo"
    r"|(?:phó\s+)?(?:giám đốc|chủ tịch|hiệu trưởng|bí thư))\s+(?=\S)",
    re.IGNORECASE,
)
_HEAD_OF = re.compile(
    r"^(?:phó\s+)?(?:trưởng|chánh)\s+(?=phòng|ban|văn phòng|thanh tra)", re.IGNORECASE
)
_WORD = re.compile(r"[^\W_]+")
_NOT_NAMING = ("và", "thuộc", "của", "cùng", "với")
_WRITTEN_OUT = {
    "ubnd": "ủy ban nhân dân",
    "hđnd": "hội đồng nhân dân",
    "mttq": "mặt trận tổ quốc",
    "mttqvn": "mặt trận tổ quốc việt nam",
    "vp": "văn phòng",
    "tp": "thành phố",
    "tx": "thị xã",
    "tw": "trung ương",
}
_SPELLED = {short: tuple(old_tone(full).split()) for short, full in _WRITTEN_OUT.items()}
_ABBREVIATION = re.compile(r"[A-ZĐ]{2,}")


def bare(text: str) -> str:
    """The name without list mark, remark in brackets and closing stop."""
    name = _LIST_MARK.sub("", squeeze(_REMARK.sub(" ", nfc(text))))
    return name.strip(" .,;:–-")


def cleaned(text: str) -> str:
    """The bare name without the title of the unit's head."""
    name = bare(text)
    while (shorter := _TITLE.sub("", name)) != name:
        name = shorter
    return _HEAD_OF.sub("", name)


def words(text: str) -> tuple[str, ...]:
    """The naming words in lower case, marks kept, common abbreviations written out."""
    return tuple(_naming_words(text))


@lru_cache(maxsize=4096)  # an agency's name is asked for once for each of its units
def key(text: str) -> str:
    """What two spellings of one name have in common; marks count."""
    return " ".join(words(cleaned(text)))


def plain_key(text: str) -> str:
    """The same for a name that is known to be a unit's, so that "Lãnh đạo Sở" keeps its title."""
    return " ".join(words(bare(text)))


def folded_key(text: str) -> str:
    """The same without marks."""
    return fold(key(text))


def is_written_without_marks(text: str) -> bool:
    """Whether somebody typed the name without any Vietnamese marks."""
    return nfc(text).isascii()


def initials(naming: Sequence[str]) -> str:
    """First letters without marks: "sở văn hóa thể thao" → "svhtt"."""
    return fold("".join(word[0] for word in naming))


def abbreviated_initials(text: str) -> str:
    """The letters that an abbreviated name stands for; empty when nothing in it is abbreviated.

    "Sở VHTT&DL" → "svhttdl": a capital group gives all its letters, a word its first.
    """
    tokens = _tokens(text)
    if not any(_is_abbreviation(token) for token in tokens):
        return ""
    return fold("".join(token if _is_abbreviation(token) else token[0] for token in tokens))


def stands_for(text: str, naming: Sequence[str]) -> bool:
    """Whether an abbreviated name can be read out as these words, written words being equal."""
    place = 0
    for token in _tokens(text):
        length = len(token) if _is_abbreviation(token) else 1
        spelled = naming[place : place + length]
        if len(spelled) < length or not _reads_as(token, spelled):
            return False
        place += length
    return place == len(naming)


def _reads_as(token: str, spelled: Sequence[str]) -> bool:
    if _is_abbreviation(token):
        return fold(token) == initials(spelled)
    return old_tone(token).lower() == spelled[0]


def _is_abbreviation(token: str) -> bool:
    return bool(_ABBREVIATION.fullmatch(token))


def _tokens(text: str) -> list[str]:
    return [word for word in _WORD.findall(cleaned(text)) if word.lower() not in _NOT_NAMING]


def _naming_words(text: str) -> Iterator[str]:
    plain = old_tone(nfc(text)).lower().replace("trực thuộc", " ")
    for word in _WORD.findall(plain):
        if word in _SPELLED:
            yield from _SPELLED[word]
        elif word not in _NOT_NAMING:
            yield word
