"""The one style sheet: the design system's files in order, joined in memory, cached for ever.

One request instead of forty for a phone on a poor network, with no build step and no file to
keep: the address carries the hash of the content.
"""

import gzip
import hashlib
import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

FOLDER = Path(__file__).parent / "static" / "ui"
ORDER = (
    "tokens/scale.css",
    "tokens/light.css",
    "tokens/dark.css",
    "tokens/contrast.css",
    "tokens/contrast-dark.css",
    "tokens/forced.css",
    "tokens/print.css",
    "css/old.css",
    "css/layers.css",
    "css/reset.css",
    "css/base.css",
    "css/layout.css",
    "css/layout-workbench.css",
    "css/layout-portal.css",
)
# What a reader may choose whatever the system wishes: the block of the system's wish, said again.
WISHED = ("@media screen and (prefers-color-scheme: dark)", ':not([data-theme="light"])')
CHOSEN = ("@media screen", '[data-theme="dark"]')
_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_BETWEEN = re.compile(r"\n\s*")  # a fifth of the bytes on the wire, with the comments
LAST = ("css/utilities.css", "css/print.css")


@dataclass(frozen=True)
class StyleSheet:
    """The joined text, its hash, and the same text compressed."""

    text: bytes
    digest: str
    compressed: bytes


def files() -> list[Path]:
    """Every file of the style sheet in the order it is read."""
    parts = sorted((FOLDER / "css" / "parts").glob("*.css"))
    return [*(FOLDER / name for name in ORDER), *parts, *(FOLDER / name for name in LAST)]


def assemble() -> StyleSheet:
    """Join the files as they are now."""
    text = _BETWEEN.sub("\n", _COMMENT.sub("", "\n".join(map(_text, files())))).encode()
    digest = hashlib.sha256(text).hexdigest()[:16]
    return StyleSheet(text, digest, gzip.compress(text, mtime=0))


def _text(path: Path) -> str:
    """A file's text; one that follows the system's wish for dark also follows the reader's."""
    text = path.read_text(encoding="utf-8")
    if path.parent.name != "tokens" or WISHED[0] not in text:
        return text
    chosen = text
    for wished, said in zip(WISHED, CHOSEN, strict=True):
        chosen = chosen.replace(wished, said)
    return f"{text}\n{chosen}"


@cache
def kept() -> StyleSheet:
    """The style sheet as it was when the process started."""
    return assemble()
