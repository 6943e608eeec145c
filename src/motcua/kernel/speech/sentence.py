"""A text cut into sentences, each as shown and as spoken."""

from collections.abc import Mapping
from dataclasses import dataclass

from motcua.kernel.speech.saying import spoken
from motcua.kernel.speech.splitting import spans


@dataclass(frozen=True, slots=True)
class Sentence:
    """One breath of a voice: `shown` is `text[start:end]`, `spoken` what is said for it."""

    shown: str
    spoken: str
    start: int
    end: int


def sentences(text: str, abbreviations: Mapping[str, str]) -> list[Sentence]:
    """The sentences in order; what cannot be said (a row of dots) belongs to none.

    A line break ends a sentence. `abbreviations` tells what each short form stands for; unknown
    ones are spelled by the names of their letters.
    """
    found = []
    for start, end in spans(text):
        said = spoken(text[start:end], abbreviations)
        if said:
            found.append(Sentence(text[start:end], said, start, end))
    return found
