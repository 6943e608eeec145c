"""Measures of the page: millimetres and points.

Basis: Decree 30/2020/NĐ-CP, Appendix I (page, margins, sizes and styles of each element). Where the
decree gives a range one value is chosen here and nowhere else.
"""

from dataclasses import dataclass

PAGE_WIDTH_MM, PAGE_HEIGHT_MM = 210.0, 297.0
TOP_MM, BOTTOM_MM, LEFT_MM, RIGHT_MM = 20.0, 20.0, 30.0, 15.0
HEADER_MM = 9.0
TEXT_WIDTH_MM = PAGE_WIDTH_MM - LEFT_MM - RIGHT_MM
LANDSCAPE_TEXT_WIDTH_MM = PAGE_HEIGHT_MM - TOP_MM - BOTTOM_MM

FONT = "Times New Roman"
BODY_PT = 14.0
PAGE_NUMBER_PT = 14.0
FIRST_LINE_MM = 12.7
PARAGRAPH_GAP_PT = 6.0
LINE_FACTOR = 1.1
RECIPIENTS_TITLE_PT, RECIPIENTS_PT = 12.0, 11.0
NUMBER_PT = 13.0
SIGNATURE_GAP_PT = 84.0
NOTE_PT = 10.0
NOTE_GREY = "595959"

POINTS_PER_MM = 72 / 25.4


def text_width_mm(*, landscape: bool) -> float:
    """The width between the margins of an upright or a turned sheet."""
    return LANDSCAPE_TEXT_WIDTH_MM if landscape else TEXT_WIDTH_MM


@dataclass(frozen=True)
class LetterheadSizes:
    """Sizes of the head in points and the width of its left column in millimetres.

    The decree lets the national name be 12 or 13 and the motto 13 or 14; by custom they go
    together.
    """

    name_pt: float
    motto_pt: float
    left_mm: float
    right_mm: float


WIDE = LetterheadSizes(13, 14, 67, 98)
NARROW = LetterheadSizes(12, 13, 74, 91)
