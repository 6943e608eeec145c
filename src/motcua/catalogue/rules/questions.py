"""Conditions must name questions and answers that exist."""

from dataclasses import replace
from typing import Any

from motcua.catalogue.rules.record import ProcedureRecord

Known = dict[str, frozenset[str]]


def without_dangling(record: ProcedureRecord) -> ProcedureRecord:
    """The record without conditions on questions or answers that are no longer asked."""
    known = {one.key: frozenset(choice.key for choice in one.choices) for one in record.questions}
    channels = tuple(
        replace(
            channel,
            times=tuple(_kept(time, known) for time in channel.times),
            fees=tuple(_kept(fee, known) for fee in channel.fees),
        )
        for channel in record.channels
    )
    components = tuple(_kept(each, known) for each in record.components)
    return replace(record, channels=channels, components=components)


def _kept(row: Any, known: Known) -> Any:
    when = {
        question: tuple(choice for choice in choices if choice in known.get(question, ()))
        for question, choices in row.when.items()
    }
    when = {question: choices for question, choices in when.items() if choices}
    return row if when == row.when else replace(row, when=when)
