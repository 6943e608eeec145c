"""Damaged files end in a text or in a refusal, never in anything else."""

from hypothesis import given, settings
from hypothesis import strategies as st

from motcua.documents.reading.sources import Source, Unreadable, open_source
from motcua.documents.tests.sources.papers import pdf_plan, word_plan

WORD, PAPER = word_plan(), pdf_plan()
CHANGES = st.lists(st.tuples(st.integers(0, 2**20), st.integers(0, 255)), min_size=1, max_size=20)


def changed(content: bytes, changes: list[tuple[int, int]], kept: int) -> bytes:
    damaged = bytearray(content)
    for place, byte in changes:
        damaged[place % len(damaged)] = byte
    return bytes(damaged[: len(damaged) * kept // 100])


@settings(max_examples=5, deadline=None)
@given(st.sampled_from([WORD, PAPER]), CHANGES, st.sampled_from([100, 100, 60]))
def test_a_file_with_changed_or_missing_bytes_is_read_or_refused(
    content: bytes, changes: list[tuple[int, int]], kept: int
) -> None:
    try:
        outcome: object = open_source(changed(content, changes, kept))
    except Unreadable as refusal:
        outcome = str(refusal)
    assert isinstance(outcome, Source) or "Chưa có gì được lưu" in str(outcome)
