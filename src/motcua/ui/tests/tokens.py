"""The tokens as the files say them, for the tests of colours."""

import re
from pathlib import Path

STATIC = Path(__file__).resolve().parents[1] / "static" / "ui"
TOKENS = STATIC / "tokens"
DECLARED = re.compile(r"(--[\w-]+):\s*([^;]+);")
COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)


def declared(*names: str) -> dict[str, str]:
    """Custom properties of the token files in order, the later file winning."""
    text = "\n".join((TOKENS / name).read_text("utf-8") for name in names)
    return dict(DECLARED.findall(COMMENT.sub("", text)))


def luminance(colour: str) -> float:
    """Relative luminance of #rrggbb as WCAG 2 defines it."""
    parts = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    linear = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """WCAG 2 contrast ratio of two colours, 1 to 21."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)
