"""One spelling for every address of a page, so that it is kept once."""

from urllib.parse import parse_qsl, urlencode

LONGEST = 300
MOST_WORDS = 10
FOREIGN = frozenset({"fbclid", "gclid", "zarsrc"})
FOREIGN_START = "utm_"
"""What messengers and advertisers hang on a link. No page of ours reads it."""

Words = list[tuple[str, str]]


def words_of(query: str) -> Words | None:
    """The parameters in order of name, the foreign ones left out; None where it is too much."""
    if len(query) > LONGEST:
        return None
    try:
        words = parse_qsl(query, keep_blank_values=True, max_num_fields=MOST_WORDS)
    except ValueError:
        return None
    return sorted(word for word in words if not _is_foreign(word[0]))


def spelling(words: Words) -> str:
    """The query as we spell it."""
    return urlencode(words)


def _is_foreign(name: str) -> bool:
    return name in FOREIGN or name.startswith(FOREIGN_START)
