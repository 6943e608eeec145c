"""Long parts of a record drawn as HTML by joining strings.

A record has hundreds of rows; a template would cost more than everything else on the page.
Every text is escaped here, once, and nothing else writes it. By the standard library: Django's own
escape is wrapped for lazy texts, which cost a tenth of a procedure's page.
"""

from collections.abc import Callable, Iterable
from html import escape

from django.utils.safestring import SafeString, mark_safe

from motcua.catalogue.rules.prose import Block, blocks

Say = Callable[[str], str]
"""A text as HTML, its abbreviations explained where the part of the page has not yet."""

LONG = 2_400
"""Characters of text from which a part is folded behind its beginning."""


def prose(text: str, say: Say) -> str:
    """Running text as paragraphs, lists and small headings."""
    pieces: list[str] = []
    items: list[str] = []
    for block in blocks(text):
        if block.kind == "item":
            items.append(f'<li data-depth="{block.depth}">{say(block.text)}</li>')
            continue
        pieces += _list(items)
        pieces.append(_piece(block, say))
    pieces += _list(items)
    return "".join(pieces)


def bullets(texts: Iterable[str]) -> str:
    """A plain list; the texts are HTML already."""
    return f"<ul>{''.join(f'<li>{text}</li>' for text in texts)}</ul>"


def table(head: Iterable[str], rows: Iterable[Iterable[str]]) -> str:
    """A table that becomes cards on a phone; the head is text, the cells are HTML."""
    titles = [escape(title) for title in head]
    body = "".join(f"<tr>{_cells(titles, row)}</tr>" for row in rows)
    columns = "".join(f'<th scope="col">{title}</th>' for title in titles)
    return (
        f'<table class="data-table"><thead><tr>{columns}</tr></thead><tbody>{body}</tbody></table>'
    )


def folded(summary: str, html: str) -> str:
    """HTML behind its summary, opened by the browser itself: it works without scripts."""
    return (
        f'<details class="long-part"><summary>{escape(summary)}</summary>'
        f'<div class="long-part-body">{html}</div></details>'
    )


def trusted(html: str) -> SafeString:
    """What this module joined, for a template."""
    return mark_safe(html)  # noqa: S308  every text in it went through escape


def _cells(titles: list[str], row: Iterable[str]) -> str:
    first, *others = row
    rest = (
        f'<td data-label="{title}">{cell}</td>'
        for title, cell in zip(titles[1:], others, strict=True)
    )
    return f'<th scope="row">{first}</th>{"".join(rest)}'


def _piece(block: Block, say: Say) -> str:
    if block.kind == "heading":
        return f'<p class="small-heading">{say(block.text)}</p>'
    return f"<p>{say(block.text)}</p>"


def _list(items: list[str]) -> list[str]:
    """The items so far as one list; the next list starts empty."""
    if not items:
        return []
    html = f'<ul class="prose-list">{"".join(items)}</ul>'
    items.clear()
    return [html]
