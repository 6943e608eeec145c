"""Letters by their Vietnamese names, and which capitals are a word rather than an abbreviation."""

import re

from motcua.kernel.text import unmark

NAMES = {
    "a": "a", "ă": "á", "â": "ớ", "b": "bê", "c": "xê", "d": "dê", "đ": "đê", "e": "e", "ê": "ê",
    "f": "ép-phờ", "g": "giê", "h": "hát", "i": "i", "j": "gi", "k": "ca", "l": "lờ", "m": "mờ",
    "n": "nờ", "o": "o", "ô": "ô", "ơ": "ơ", "p": "pê", "q": "quy", "r": "rờ", "s": "sờ",
    "t": "tê", "u": "u", "ư": "ư", "v": "vê", "w": "vê kép", "x": "ích", "y": "i dài", "z": "dét",
}  # fmt: skip
_SYLLABLE = re.compile(
    r"(?:ngh|ng|nh|gh|gi|kh|ph|th|tr|ch|qu|[bcdghklmnprstvx])?"
    r"(?:uye|uya|ieu|yeu|uoi|uou|oai|oay|uay|oeo|ia|ie|iu|ye|ai|ao|au|ay|eo|eu|oa|oe|oi|oo|"
    r"ua|ue|ui|uo|uu|uy|[aeiouy])(?P<coda>ng|nh|ch|[cmnpt])?"
)
_STOPS = frozenset({"c", "ch", "p", "t"})
_TONED = re.compile("[àáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]")


def spell(letters: str) -> str:
    """The names of the letters; others than Vietnamese ones are said by their bare letter."""
    named = (NAMES.get(one) or NAMES.get(unmark(one).lower()) or "" for one in letters.lower())
    return " ".join(name for name in named if name)


def is_syllable(word: str) -> bool:
    """Whether a Vietnamese word can look so: "THÀNH", "ban"; not "UBND", nor "BOT" without tone."""
    lower = word.lower()
    found = _SYLLABLE.fullmatch(unmark(lower))
    if found is None:
        return False
    return found["coda"] not in _STOPS or _TONED.search(lower) is not None
