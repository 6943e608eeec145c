"""Whether words could be Vietnamese: the test that decides between encodings.

A Vietnamese syllable is an initial, a vowel group with at most one tone mark, and a final; text
read in the wrong encoding breaks that shape in nearly every word.
"""

import re
import unicodedata

_INITIAL = "(?:ngh|ng|nh|gh|gi|kh|ph|th|tr|ch|qu|[bcdđghklmnpqrstvx])?"
_VOWELS = (
    "(?:iêu|yêu|ươu|ươi|uôi|oai|oay|oao|oeo|uây|uyê|uya|uyu|uêu|"
    "iê|yê|ia|ya|iu|ươ|ưa|ưu|ưi|uô|ua|uâ|uê|ui|uy|uơ|oa|oă|oe|oi|oo|ai|ao|au|ay|âu|ây|eo|êu|ôi|ơi|"
    "[aăâeêioôơuưy])"
)
_FINAL = "(?:ng|nh|ch|[cmnptk])?"
_SYLLABLE = re.compile(_INITIAL + _VOWELS + _FINAL)
_TONES = dict.fromkeys(map(ord, "\u0300\u0301\u0303\u0309\u0323"))
_WORD = re.compile(r"[^\W\d_]+")


def share_of_vietnamese(text: str) -> tuple[float, int]:
    """The share of possible syllables among words with marks, and the number of such words."""
    words = [word for word in _WORD.findall(text) if not word.isascii()]
    possible = sum(_is_syllable(word) for word in words)
    return (possible / len(words) if words else 0.0), len(words)


def _is_syllable(word: str) -> bool:
    if not (word.islower() or word.isupper() or word.istitle()):
        return False
    decomposed = unicodedata.normalize("NFD", word.lower())
    marks = sum(ord(letter) in _TONES for letter in decomposed)
    toneless = unicodedata.normalize("NFC", decomposed.translate(_TONES))
    return marks <= 1 and _SYLLABLE.fullmatch(toneless) is not None
