"""One sentence as it is spoken: a single pass over the text, the first pattern that fits wins."""

import re
import unicodedata
from collections.abc import Callable, Mapping
from functools import lru_cache

from motcua.kernel.speech import quantities, signs, symbols, times, tokens
from motcua.kernel.speech.figures import say_figure
from motcua.kernel.speech.issuers import SEVERAL

Say = Callable[[str, str], str]
_BEFORE = 32  # characters looked back for a word that the next one depends on
_AFTER = 12
_FAR = 64
_PLAIN: tuple[tuple[str, Say], ...] = (
    (tokens.ADDRESS, tokens.say_address),
    (symbols.PROCEDURE, symbols.say_procedure),
    (symbols.KIND, symbols.say_kind),
    (times.WEEKDAYS, times.say_weekdays),
    (times.QUARTER, times.say_quarter),
    (times.DAY, times.say_day),
    (times.DAY_OF_MONTH, times.say_day),
    (times.LATE_DAY_OF_MONTH, times.say_day),
    (times.MONTH, times.say_month),
    (times.CLOCK, times.say_clock),
    (symbols.PHONE, symbols.say_phone),
    (tokens.MARK, tokens.say_mark),
    (tokens.TITLE, tokens.say_title),
    (tokens.TELEPHONE, lambda _written, _before: "điện thoại "),
    (tokens.ROMAN, tokens.say_roman),
    (signs.FRACTION, lambda written, _before: _fraction(written)),
    (signs.TIMES, lambda _written, _before: " nhân "),
    (signs.EDITION, lambda _written, _before: ", "),
    (signs.RATIO, lambda _written, _before: " trên "),
    (signs.HYPHEN, lambda _written, _before: " "),
    (quantities.REPEATED, quantities.say_repeated),
    (quantities.QUANTITY, quantities.say_quantity),
)
_KINDS = (symbols.SYMBOL, *(pattern for pattern, _say in _PLAIN), tokens.WORD, signs.SIGN)
_ANY = re.compile("|".join(f"(?P<k{place}>{pattern})" for place, pattern in enumerate(_KINDS)))


def spoken(text: str, abbreviations: Mapping[str, str]) -> str:
    """What a voice says for the sentence: words and rests only, no figure, no sign.

    "" where there is nothing to say. Unknown abbreviations are spelled.
    """
    composed = signs.plain_fractions(unicodedata.normalize("NFC", text))
    phrases = _phrases(tuple(abbreviations))
    if phrases:  # "TNHH MTV", "PCCC&CNCH": more than one word
        composed = phrases.sub(
            lambda found: f" {abbreviations.get(found[0]) or SEVERAL[found[0]]} ", composed
        )
    return signs.tidy(_said(composed, abbreviations))


@lru_cache(maxsize=4)
def _phrases(shorts: tuple[str, ...]) -> re.Pattern[str] | None:
    known = {*SEVERAL, *shorts}
    several = sorted((short for short in known if not short.isalnum()), key=len, reverse=True)
    either = "|".join(map(re.escape, filter(None, several)))
    return re.compile(rf"(?<![^\W_])(?:{either})(?![^\W_])") if either else None


def _said(text: str, abbreviations: Mapping[str, str]) -> str:
    is_shouted = _is_shouted(text)

    def say(found: re.Match[str]) -> str:
        place = int((found.lastgroup or "k0")[1:])
        written, before = found[0], text[max(0, found.start() - _BEFORE) : found.start()]
        if place == 0:
            after = text[found.end() : found.end() + _FAR]
            return symbols.say_symbol(written, before, after, abbreviations)
        if place <= len(_PLAIN):
            said = _PLAIN[place - 1][1](written, before)
            return _apart(written, said, before, text[found.end() : found.end() + 1])
        if meaning := abbreviations.get(written) or tokens.SHORT.get(written):
            return _said(meaning, {})
        if place == len(_PLAIN) + 1:
            return tokens.say_word(written, abbreviations, is_shouted=is_shouted)
        return signs.say_sign(written, before, text[found.end() : found.end() + _AFTER])

    return _ANY.sub(say, text)


def _apart(written: str, said: str, before: str, after: str) -> str:
    """A figure glued to letters ("lần2", "Điều 3a") is a word of its own."""
    end = " " if written[-1].isdigit() and after.isalnum() else ""
    return f" {said}{end}" if before[-1:].isalnum() else f"{said}{end}"


def _fraction(written: str) -> str:
    upper, word, lower = signs.say_fraction(written)
    return f"{say_figure(upper)} {word} {say_figure(lower)}"


def _is_shouted(text: str) -> bool:
    """Whether most letters are capitals, as in a heading."""
    capitals = sum(letter.isupper() for letter in text)
    return capitals > 3 and capitals * 10 > 7 * sum(letter.isalpha() for letter in text)
