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


@cache
def face() -> Face:
    """The best face of this machine; Libertinus Serif, which typst carries, is always there."""
    for folder in FOLDERS:
        if _has_vietnamese(folder / "LiberationSerif-Regular.ttf"):
            return Face("Liberation Serif", _fonts([folder]))
    return Face("Libertinus Serif", _fonts([]))


def _fonts(folders: list[Path]) -> typst.Fonts:
    # System fonts stay out: by family name typst may take version 1, which lacks Vietnamese.
    return typst.Fonts(include_system_fonts=False, font_paths=folders)


def _has_vietnamese(path: Path) -> bool:
    if not path.is_file():
        return False
    font = ImageFont.truetype(str(path), 40)
    missing = bytes(font.getmask("\U0010fffd"))
    return all(bytes(font.getmask(letter)) != missing for letter in "ặỡựƯ")
