"""The differences that an import makes, in words, as plain JSON values beside the row."""

from typing import TypedDict

from motcua.catalogue.rules.diff import differences
from motcua.catalogue.rules.record import ProcedureRecord
from motcua.catalogue.rules.row_words import row_words

MOST, LONGEST = 60, 1500


class ToldChange(TypedDict):
    """One difference: its part and how, as labels; the words before and after, "" for none."""

    part: str
    how: str
    before: str
    after: str


def told_changes(before: ProcedureRecord, after: ProcedureRecord) -> list[ToldChange]:
    """At most MOST differences in the order of the parts, long wordings cut."""
    return [
        ToldChange(
            part=one.part.label,
            how=one.how.label,
            before=_short(row_words(one.before)),
            after=_short(row_words(one.after)),
        )
        for one in differences(before, after)[:MOST]
    ]


def decision_changed(before: str, after: str) -> list[ToldChange]:
    """The change of the announcing decision; empty where it is the same or not stated."""
    if not after or after == before:
        return []
    return [ToldChange(part="Quyết định công bố", how="sửa", before=before, after=after)]


def _short(words: str) -> str:
    return words if len(words) <= LONGEST else f"{words[:LONGEST]}…"
