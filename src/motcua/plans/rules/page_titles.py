"""The title of a captured page, as far as its bytes tell."""

import html
import re

TITLE = re.compile(rb"<title[^>]{0,200}>(.{1,2000}?)</title", re.IGNORECASE | re.DOTALL)
CHARSET = re.compile(r"charset=[\"']?([\w-]{2,20})", re.IGNORECASE)


def title_of(content: bytes, content_type: str) -> str:
    """The words between <title> tags, at most 300 letters; "" when there are none."""
    match = TITLE.search(content[:200_000])
    if match is None:
        return ""
    charset = CHARSET.search(content_type)
    try:
        text = match[1].decode(charset[1] if charset else "utf-8", errors="replace")
    except LookupError:  # a charset nobody knows
        text = match[1].decode("utf-8", errors="replace")
    return " ".join(html.unescape(text).split())[:300]
