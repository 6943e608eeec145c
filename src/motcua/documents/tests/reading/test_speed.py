"""The reader is fast, and no text makes it slow."""

import time

import pytest

from motcua.documents.reading import read_text
from motcua.documents.reading.passage import MOST_LINES
from motcua.documents.tests.reading.texts import PLAN


def seconds(text: str) -> float:
    """CPU time: what else the machine does must not fail a test."""
    begun = time.process_time()
    read_text(text)
    return time.process_time() - begun


def test_a_plan_of_twenty_kilobytes_takes_a_small_part_of_a_second() -> None:
    body = (
        PLAN + "\n- Chủ trì, phối hợp với các đơn vị thực hiện Kế hoạch này trong năm 2026.\n" * 200
    )
    assert min(seconds(body) for _ in range(3)) < 0.25


@pytest.mark.parametrize(
    "piece",
    [
        "(",
        "1. ",
        "Sở ",
        "phối hợp với Sở A, ",
        "a\tb\n",
        "|\nx\n",
        "*",
        "ngày 1/1/2026 ",
        "- gửi về ",
        "KẾ HOẠCH\n",
    ],
)
def test_repetition_costs_no_more_than_its_length(piece: str) -> None:
    head = "KẾ HOẠCH\nX\n\nI. TỔ CHỨC THỰC HIỆN\n\n1. Sở A\n\n"
    count = 5_000 // len(piece)
    once, eight = (min(seconds(head + piece * count * times) for _ in range(3)) for times in (1, 8))
    # Eight times the text: the square would be 64 times the work, which no noise hides.
    assert eight < 24 * once + 0.1


def test_lines_beyond_any_plan_are_left_unread_and_said_to_be() -> None:
    reading = read_text("KẾ HOẠCH\nX\n\nI. MỤC ĐÍCH\n" + "\n" * MOST_LINES + "1. Nâng cao.\n")
    place = reading.unread[-1]
    assert reading.text[place.start : place.end].endswith("1. Nâng cao.\n")
