"""Words written twice in a row by mistake.

Vietnamese doubles single syllables on purpose (luôn luôn, dần dần), so a single syllable counts
only where it is a function word; two or three syllables repeated are always a slip.
"""

import re
from collections.abc import Iterator

from motcua.documents.lint.finding import Finding, Severity
from motcua.documents.lint.paper import Paper

_PHRASE = re.compile(
    r"(?<![\w/.-])([^\W\d_]+(?:[ \n]+[^\W\d_]+){1,3})[ \n]+\1(?![\w/-])", re.IGNORECASE
)
_FUNCTION_WORDS = "các|những|của|và|là|trong|cho|với|được|tại|về|theo|việc|phải|khi|để|do|bởi|mà"
_WORD = re.compile(rf"(?<![\w/.-])({_FUNCTION_WORDS})[ \n]+\1(?![\w/-])", re.IGNORECASE)


def check(paper: Paper) -> Iterator[Finding]:
    """Phrases and function words that stand twice."""
    for pattern in (_PHRASE, _WORD):
        for match in pattern.finditer(paper.text):
            words = " ".join(match[1].split())
            if len(set(words.lower().split())) == 1 and pattern is _PHRASE:
                continue
            if _is_heading_and_first_words(match):
                continue
            yield paper.finding(
                "doubled_words",
                Severity.WARNING,
                paper.place(*match.span()),
                what=f"Từ “{words}” bị lặp lại.",
                why="Lỗi gõ làm câu khó hiểu.",
                cure=f"Bỏ một lần “{words}”.",
            )


def _is_heading_and_first_words(match: re.Match[str]) -> bool:
    """A heading and the paragraph under it that begins with the same words: no slip."""
    return "\n" in match[0] and match[1].isupper()
