"""What the lint says about one place of a document."""

from dataclasses import dataclass
from enum import StrEnum

from motcua.documents.reading.result import Place


class Severity(StrEnum):
    """How sure and how grave: wrong, better changed, worth a look."""

    ERROR = "error"
    WARNING = "warning"
    HINT = "hint"


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One remark: where, what, why (the law or the reason) and the cure, in Vietnamese."""

    code: str
    severity: Severity
    place: Place
    what: str
    why: str
    cure: str
