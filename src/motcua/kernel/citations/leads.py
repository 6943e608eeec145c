"""The type of a cited document, read in front of its number."""

import re
from collections import deque
from dataclasses import dataclass

from motcua.kernel.dates import GAP, SPACE
from motcua.kernel.document_kinds import KINDS
from motcua.kernel.text import squeeze

LAWS = ("Luật", "Bộ luật", "Pháp lệnh")
_ANY = "Văn bản"
_OTHERS = (_ANY, "Thông tri", "Điều lệ", "Lệnh")
_NAMES = {name.lower(): name for name in (*KINDS.values(), *LAWS, *_OTHERS)}
# What is told by its first word: a notice of conclusions is a notice.
_COMPOUND = {"thông báo kết luận": "Thông báo"}
_WORDS = sorted((*_NAMES, *_COMPOUND), key=len, reverse=True)

KIND = re.compile(
    rf"(?<!\w)(?:{'|'.join(words.replace(' ', SPACE) for words in _WORDS)})(?!\w)",
    re.IGNORECASE,
)
_BETWEEN = re.compile(
    rf"(?:{GAP}của{GAP}(?P<issuer>[^;:.,()\d\n]{{3,80}}?))?{GAP}(?:s[ốo]{GAP}:?{GAP})?",
    re.IGNORECASE,
)
_LAW_NAME = re.compile(r"[^;:|.]{0,200}", re.DOTALL)


@dataclass(frozen=True)
class Lead:
    """The type in front of a number, where it begins, and an issuer named between the two."""

    kind: str
    start: int
    issuer: str | None = None

    @property
    def is_vague(self) -> bool:
        """Whether the word fits any type, so that the symbol tells more."""
        return self.kind == _ANY


def kind_named(words: str) -> str:
    """The type in its usual spelling: "nghị  định" → "Nghị định"."""
    plain = squeeze(re.sub(r"[*_]", " ", words)).lower()
    return _COMPOUND.get(plain) or _NAMES[plain]


def lead(text: str, start: int, end: int, *, is_law: bool) -> Lead | None:
    """The type that the number at `end` belongs to, looking back no further than `start`.

    Between type and number only "của …" and "số" may stand; a law's name stands there too.
    """
    last = deque(KIND.finditer(text, start, end), maxlen=1)
    return _lead(text, last[0], end, is_law=is_law) if last else None


def _lead(text: str, found: re.Match[str], end: int, *, is_law: bool) -> Lead | None:
    between = _BETWEEN.fullmatch(text, found.end(), end)
    if between:
        issuer = between["issuer"]
        return Lead(kind_named(found[0]), found.start(), squeeze(issuer) if issuer else None)
    if is_law and kind_named(found[0]) in LAWS and _LAW_NAME.fullmatch(text, found.end(), end):
        return Lead(kind_named(found[0]), found.start())
    return None
