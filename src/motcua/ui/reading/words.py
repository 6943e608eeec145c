"""The words of a page that are read aloud, taken from its HTML.

`static/ui/behaviours/sentence_marks.js` walks the page in the browser by the same two lists, and
finds a sentence by counting letters: what is left out here is left out there.
"""

from collections.abc import Iterator

from lxml import html

LEFT_OUT = frozenset(
    ("script", "style", "template", "noscript", "svg", "nav", "form", "button", "select", "input",
     "textarea", "audio", "video", "iframe", "canvas", "object")
)  # fmt: skip
IN_LINE = frozenset(
    ("a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "del", "dfn", "em", "i", "img", "ins",
     "kbd", "label", "mark", "output", "q", "s", "samp", "small", "span", "strong", "sub", "sup",
     "time", "u", "var", "wbr")
)  # fmt: skip
"""Everything else ends a sentence."""

_SPACES = frozenset("\u0085\u001c\u001d\u001e\u001f\ufeff")


def words_of(page: str) -> str:
    """The text of everything marked data-read, in order; a line break where a block ends."""
    root = html.document_fromstring(page)
    return "".join(piece for part in _outermost(root) for piece in (*_pieces(part), "\n"))


def heading_of(page: str) -> str:
    """The page's first heading; "" where it has none."""
    found = html.document_fromstring(page).find(".//h1")
    return " ".join(found.text_content().split()) if found is not None else ""


def letters_before(text: str) -> list[int]:
    """For each place in the text how many letters stand before it, as a browser counts them.

    White space counts nothing: templates and browsers differ in it.
    """
    counts = [0]
    for letter in text:
        width = 0 if is_space(letter) else 2 if ord(letter) > 0xFFFF else 1
        counts.append(counts[-1] + width)
    return counts


def is_space(letter: str) -> bool:
    """What a browser's \\s and Python's isspace call white space, both."""
    return letter.isspace() or letter in _SPACES


def _outermost(element: html.HtmlElement) -> Iterator[html.HtmlElement]:
    """Marked elements that stand in no other marked one."""
    for found in element.xpath("//*[@data-read and not(ancestor::*[@data-read])]"):
        if not any(_is_left_out(one) for one in (found, *found.iterancestors())):
            yield found


def _pieces(element: html.HtmlElement) -> Iterator[str]:
    is_block = element.tag not in IN_LINE
    if is_block:
        yield "\n"
    yield element.text or ""
    for child in element:
        if isinstance(child.tag, str) and not _is_left_out(child):
            yield from _pieces(child)
        elif isinstance(child.tag, str):
            yield "\n"
        yield child.tail or ""
    if is_block:
        yield "\n"


def _is_left_out(element: html.HtmlElement) -> bool:
    given = element.attrib
    return (
        element.tag in LEFT_OUT
        or "hidden" in given
        or "data-no-read" in given
        or given.get("aria-hidden") == "true"
    )
