"""What a reader of a file hands over: one entry a row, readable or not."""

from dataclasses import dataclass, field

from motcua.catalogue.rules.record import ProcedureRecord

READING = 2
"""The edition of the readers: raised when one of them takes the same file otherwise. 2: a sum below
1.000 đồng and its case apart, "(1)" begins a note, words of titles set apart."""


@dataclass(frozen=True, kw_only=True)
class Facts:
    """What stands beside the content; all may be empty. `page` is an address on the web."""

    decision: str = ""
    issuer: str = ""
    page: str = ""


@dataclass(frozen=True, kw_only=True)
class FoundProcedure:
    """A row of a file. Without `record` the row is not taken: `problems` say why.

    `line` counts from 1 as a person would count in the file. `is_partial`: a list that only names
    procedures, whose other parts are missing.
    """

    line: int
    number: str = ""
    name: str = ""
    record: ProcedureRecord | None = None
    facts: Facts = Facts()
    problems: tuple[str, ...] = ()
    remarks: tuple[str, ...] = ()
    is_partial: bool = False


@dataclass
class Remarks:
    """Sentences gathered while one row is read, each once."""

    said: list[str] = field(default_factory=list)

    def say(self, sentence: str) -> None:
        """Remember a remark."""
        if sentence not in self.said:
            self.said.append(sentence)
