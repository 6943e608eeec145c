"""A reference to a record of any context, as one string: "plans.task:4k7wq2mx"."""

import re
from typing import Self

_FORM = re.compile(r"(?P<context>[a-z_]+)\.(?P<kind>[a-z_]+):(?P<code>[^\s:]+)")


class Ref(str):
    """A text "context.kind:code" that has been checked; it stores and compares as the text.

    References that point upwards or sideways are kept so, because a foreign key must not.
    """

    __slots__ = ()

    def __new__(cls, text: str) -> Self:
        """Check the text; raises ValueError where it is no reference."""
        if not _FORM.fullmatch(text):
            raise ValueError(f"Not a reference (context.kind:code): {text!r}")
        return super().__new__(cls, text)

    @classmethod
    def to(cls, context: str, kind: str, code: str) -> Self:
        """The reference to the record of that kind with that public code."""
        return cls(f"{context}.{kind}:{code}")

    @property
    def context(self) -> str:
        """The context that owns the record."""
        return self.partition(".")[0]

    @property
    def kind(self) -> str:
        """What the record is, within its context."""
        return self.partition(":")[0].partition(".")[2]

    @property
    def code(self) -> str:
        """The record's public code."""
        return self.partition(":")[2]
