"""Shortened quotes for findings."""


def short(text: str, limit: int = 80) -> str:
    """The first words of a text, with an ellipsis where it was cut."""
    words = " ".join(text.split())
    return words if len(words) <= limit else f"{words[:limit].rsplit(' ', 1)[0]}…"
