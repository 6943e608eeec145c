"""Numbers and symbols of official documents: "67/KH-SVHTT", "63/2010/NĐ-CP", "12-KH/TU".

Basis: Decree 30/2020/NĐ-CP art. 8 and annex I (administrative documents); Law 64/2025/QH15
art. 7.3 (legal acts carry the year). Party documents put the type before the slash.
Codes of agencies and tax codes live in modules of their own and are offered here.
"""

import re
from dataclasses import dataclass

from motcua.kernel.agency_codes import AgencyCode, agency_code
from motcua.kernel.document_kinds import KINDS, OFFICIAL_LETTER, abbreviation_of, known_kind
from motcua.kernel.tax_codes import is_tax_code
from motcua.kernel.text import nfc

__all__ = [
    "AgencyCode",
    "DocumentNumber",
    "abbreviation_of",
    "agency_code",
    "is_tax_code",
]

_BLANK = r"[\s.…_]*"
_NUMBER = r"(?P<number>\d+(?:\.\d{1,2})?[a-zđ]?)?"  # 67, 30c, 66.7
_STATE = re.compile(
    rf"{_BLANK}{_NUMBER}{_BLANK}/(?:(?P<year>(?:19|20)\d\d)/)?(?P<rest>[^\W\d_][\w&.-]*)"
)
_PARTY = re.compile(rf"{_BLANK}{_NUMBER}{_BLANK}-(?P<kind>[^\W\d_]+)/(?P<issuer>[^\W\d_][\w&.-]*)")
_PARLIAMENT = re.compile(r"(?:QH|UBTVQH)\d*")
# Issuers met without their dash: "76/NQCP", and "27/CTTg" with one T for two.
_OFTEN_GLUED = {"CP": "CP", "TTg": "TTg", "Tg": "TTg", "UBND": "UBND", "HĐND": "HĐND"}


@dataclass(frozen=True)
class DocumentNumber:
    """The parts of a document's number and symbol.

    `number` keeps its leading zeros and is None while the clerk has given none; `kind` is the
    type's abbreviation, None on official letters and laws; `unit` is the drafting unit named by an
    official letter.
    """

    number: str | None
    year: int | None
    kind: str | None
    issuer: str
    unit: str | None = None
    is_party: bool = False

    @classmethod
    def parse(cls, written: str) -> "DocumentNumber":
        """Read a symbol, blank numbers and common slips included.

        Spaces, kinds of dashes, a missing dash ("76/NQCP") and capitals ("QĐ-TTG") are put right,
        so a symbol is written wrongly where `str(parse(written)) != written`.
        Raises ValueError where there is no symbol.
        """
        tidy = re.sub(r"\s*([/-])\s*", r"\1", re.sub("[‐‑‒–—−]", "-", nfc(written).strip()))
        tidy = re.sub(r"^số\s*:?\s*", "", tidy, flags=re.IGNORECASE)
        party = _PARTY.fullmatch(tidy)
        if party:
            kind = known_kind(party["kind"]) or party["kind"]
            return cls(party["number"], None, kind, party["issuer"], is_party=True)
        state = _STATE.fullmatch(tidy)
        if state is None:
            raise ValueError(f"Not the number of a document: {written!r}")
        year = int(state["year"]) if state["year"] else None
        return cls(state["number"], year, *_symbol(state["rest"]))

    def __str__(self) -> str:
        """The symbol as it is printed; a blank number leaves its place empty."""
        number = self.number or ""
        if self.is_party:
            return f"{number}-{self.kind}/{self.issuer}"
        symbol = "-".join(part for part in (self.kind, self.issuer, self.unit) if part)
        return f"{number}/{self.year}/{symbol}" if self.year else f"{number}/{symbol}"

    @property
    def type_name(self) -> str | None:
        """The type in words; None where the symbol does not tell (laws, unknown abbreviations)."""
        if self.kind:
            return KINDS.get(self.kind)
        return None if self.is_of_parliament else OFFICIAL_LETTER

    @property
    def is_of_parliament(self) -> bool:
        """Whether the National Assembly or its committee issued it: a law, or its resolution."""
        return _PARLIAMENT.fullmatch(self.issuer) is not None

    @property
    def is_legal_act(self) -> bool:
        """Whether the symbol is that of a legal act (văn bản quy phạm pháp luật): it has a year."""
        return self.year is not None and not self.is_party


def _symbol(rest: str) -> tuple[str | None, str, str | None]:
    """Type, issuer and drafting unit of what follows the number."""
    first, _, remainder = rest.partition("-")
    kind = known_kind(first)
    if kind and remainder:
        return kind, _issuer(remainder), None
    if remainder:
        return None, first, remainder
    for ending, issuer in _OFTEN_GLUED.items():
        glued = known_kind(rest[: -len(ending)]) if rest.upper().endswith(ending.upper()) else None
        if glued:
            return glued, issuer, None
    return None, rest, None


def _issuer(written: str) -> str:
    return "TTg" if written.upper() == "TTG" else written
