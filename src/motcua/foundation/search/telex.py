"""Keys of Telex that no keyboard has turned into Vietnamese: "ddawng kys" is "dang ky"."""

import re

_WORD = re.compile(r"[^\W\d_]+")
_LETTERS = ((r"dd", "d"), (r"aa|aw", "a"), (r"ee", "e"), (r"oo|ow", "o"), (r"uw", "u"), (r"w", "u"))
_SURE = re.compile(r"dd|aa|aw|ee|oo|ow|uw")
_TONE = re.compile(r"(?<=[aeiouy])([cghmnpt]*)[sfrxj]$")
_SYLLABLE = re.compile(
    r"(?:b|ch?|d|gh?|gi|h|kh?|l|m|n|ngh?|nh|ph?|qu|r|s|th?|tr|v|x)?[aeiouy]{1,3}(?:ch?|m|ng?|nh|p|t)?"
)


def untelexed(text: str) -> str:
    """The text with such words without marks; others as they are.

    A tone's key alone ("gas") may belong to a foreign word: it counts beside a surer one.
    """
    words = {word: keys_of(word.lower()) for word in _WORD.findall(text) if word.isascii()}
    raw = {word: plain for word, plain in words.items() if plain != word.lower()}
    raw = {word: plain for word, plain in raw.items() if _SYLLABLE.fullmatch(plain)}
    if len(raw) < 2 and not any(_SURE.search(word.lower()) for word in raw):
        return text
    return _WORD.sub(lambda word: raw.get(word[0], word[0]), text)


def keys_of(word: str) -> str:
    """What the keys would have given, without marks: "ddawngs" → "dang"."""
    for keys, letter in _LETTERS:
        word = re.sub(keys, letter, word)
    return _TONE.sub(r"\1", word)
