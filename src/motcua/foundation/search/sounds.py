"""Syllables that sound alike in one region or another and are written one for the other."""

_BEGINNINGS = (
    ("ch", "tr"), ("s", "x"), ("d", "gi", "r", "v"), ("l", "n"), ("c", "k", "q"), ("ng", "ngh"),
    ("g", "gh"), ("qu", "h", "w"),
)  # fmt: skip
_ENDINGS = (("n", "ng", "nh"), ("t", "c", "ch"), ("i", "y"), ("iu", "uu", "ieu", "uou"), ("o", "u"))
_VOWELS = "aeiouy"


def sounds_like(syllable: str) -> list[str]:
    """Other spellings of a bare syllable that are heard as the same: "chu" → "tru"."""
    return list(dict.fromkeys([*_other_beginnings(syllable), *_other_endings(syllable)]))


def _other_beginnings(syllable: str) -> list[str]:
    found = []
    for alike in _BEGINNINGS:
        for one in alike:
            rest = syllable[len(one) :]
            if syllable.startswith(one) and rest[:1] in _VOWELS and rest:
                found += [other + rest for other in alike if other != one]
    return found


def _other_endings(syllable: str) -> list[str]:
    found = []
    for alike in _ENDINGS:
        for one in alike:
            stem = syllable[: -len(one)]
            if syllable.endswith(one) and any(letter in _VOWELS for letter in stem):
                found += [stem + other for other in alike if other != one]
    return found
