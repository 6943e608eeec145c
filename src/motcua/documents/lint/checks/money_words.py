"""An amount in figures against the words in brackets behind it."""

import re
from collections.abc import Iterator

from motcua.documents.lint.finding import Finding, Severity
from motcua.documents.lint.paper import Paper
from motcua.kernel.money import find_amounts, money, money_in_words
from motcua.kernel.words import from_words

_WORDS = re.compile(
    r"[ .;:/\n]*\(\s*(?:bằng chữ|viết bằng chữ|số tiền bằng chữ)?\s*:?\s*"
    r"([^()\d]{3,200}?)\s*(?:Việt Nam\s*)?(?:đồng)?(?:\s*chẵn)?\s*[./]*\s*\)",
    re.IGNORECASE,
)


def check(paper: Paper) -> Iterator[Finding]:
    """Every amount followed by a bracket that spells a number."""
    for amount in find_amounts(paper.text):
        words = _WORDS.match(paper.text, amount.end)
        spelled = _value(words[1]) if words else None
        if words is None or spelled is None or spelled == amount.vnd:
            continue
        yield paper.finding(
            "money_words",
            Severity.ERROR,
            paper.place(amount.start, words.end()),
            what=f"Bằng số là {money(amount.vnd)}, bằng chữ là {money(spelled)}.",
            why="Số tiền bằng số và bằng chữ phải khớp nhau.",
            cure=f"Nếu số đúng, ghi “{money_in_words(amount.vnd)}”.",
        )


def _value(words: str) -> int | None:
    try:
        return from_words(words)
    except ValueError:
        return None
