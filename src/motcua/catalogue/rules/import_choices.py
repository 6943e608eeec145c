"""Which rows of a preview a person leaves out, and which take the place of what staff keep."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Self

from motcua.catalogue.rules.import_kinds import RowOutcome
from motcua.catalogue.rules.import_plan import Deed


@dataclass(frozen=True, slots=True)
class Chosen:
    """Choices made in a preview by line; `over`: line taken → digest of what it takes the place of.

    A row stays taken only over the content that the person saw.
    """

    left_out: frozenset[int] = frozenset()
    over: Mapping[int, str] = field(default_factory=dict)

    @classmethod
    def among(cls, rows: Iterable[tuple[int, str, Mapping[str, Any]]]) -> Self:
        """As rows say it: (line, outcome, facts). What only waits to be taken is no choice."""
        left_out, over = set(), {}
        for line, outcome, facts in rows:
            is_proposal = facts.get("deed") == Deed.REPLACE
            if outcome == RowOutcome.LEFT_OUT and not is_proposal:
                left_out.add(line)
            elif outcome == RowOutcome.CHANGED and is_proposal:
                over[line] = str(facts.get("over", ""))
        return cls(frozenset(left_out), over)

    @classmethod
    def of_json(cls, told: Mapping[str, Any]) -> Self:
        """As `as_json` kept them."""
        over = {int(line): str(digest) for line, digest in told.get("over", {}).items()}
        return cls(frozenset(told.get("left_out", ())), over)

    def as_json(self) -> dict[str, Any]:
        """Plain values."""
        over = {str(line): digest for line, digest in self.over.items()}
        return {"left_out": sorted(self.left_out), "over": over}

    def outcome(self, line: int, deed: Deed, digest: str) -> RowOutcome:
        """What becomes of the row; `digest` is that of the content that the catalogue holds."""
        if deed is Deed.REPLACE:
            return deed.chosen(is_left_out=self.over.get(line) != digest)
        return deed.chosen(is_left_out=line in self.left_out)
