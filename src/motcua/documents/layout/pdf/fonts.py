"""The face an official PDF is set in: Liberation Serif 2 where the machine has it.

It has the metrics of Times New Roman, which the decree asks for and which may not be shipped.
"""

from dataclasses import dataclass
from functools import cache
from pathlib import Path

import typst
from PIL import ImageFont

FOLDERS = (
    Path("/usr/share/fonts/truetype/liberation2"),
    Path("/usr/share/fonts/truetype/liberation"),
    Path("/usr/share/fonts/liberation-serif"),
    Path("/usr/share/fonts/liberation"),
)


@dataclass(frozen=True)
class Face:
    """A family and the font set typst finds it in."""

    family: str
    fonts: typst.Fonts
    path: Path | None = None
    """Its regular file; none for the face that typst carries."""


@cache
def face() -> Face:
    """The best face of this machine; Libertinus Serif, which typst carries, is always there."""
    for folder in FOLDERS:
        if _has_vietnamese(folder / "LiberationSerif-Regular.ttf"):
            return Face(
                "Liberation Serif", _fonts([folder]), folder / "LiberationSerif-Regular.ttf"
            )
    return Face("Libertinus Serif", _fonts([]))


def _fonts(folders: list[Path]) -> typst.Fonts:
    # System fonts stay out: by family name typst may take version 1, which lacks Vietnamese.
    return typst.Fonts(include_system_fonts=False, font_paths=folders)


def showable(text: str) -> str:
    """The text with "?" for letters that the face lacks: an archivable file may not hold them."""
    if text.isascii():
        return text
    return "".join(letter if _is_shown(letter) else "?" for letter in text)


@cache
def _is_shown(letter: str) -> bool:
    if letter.isascii() or letter.isspace():
        return True
    path = face().path
    return path is None or _drawn(path, letter) != _drawn(path, "\U0010fffd")


@cache
def _drawn(path: Path, letter: str) -> bytes:
    # Letter by letter: a layout engine would draw a sign of its own around a mark.
    font = ImageFont.truetype(str(path), 40, layout_engine=ImageFont.Layout.BASIC)
    return bytes(font.getmask(letter))


def _has_vietnamese(path: Path) -> bool:
    if not path.is_file():
        return False
    font = ImageFont.truetype(str(path), 40)
    missing = bytes(font.getmask("\U0010fffd"))
    return all(bytes(font.getmask(letter)) != missing for letter in "ặỡựƯ")
