"""Verifying: recompute the chain from the rows and name what does not fit."""

from collections.abc import Iterator
from dataclasses import dataclass

from motcua.foundation.audit.digests import entry_digest, seal_digest
from motcua.foundation.models import AuditEntry, AuditSeal


@dataclass(frozen=True, slots=True)
class Verification:
    """What the verifier found. `broken` is the first seal that does not hold, if any."""

    seals_count: int
    sealed_count: int
    head: str
    tail: tuple[int, ...]
    broken: int | None
    reason: str

    @property
    def holds(self) -> bool:
        """Whether everything sealed is as it was when it was sealed."""
        return self.broken is None


def verify(*, tail_limit: int = 1000) -> Verification:
    """Check every seal against its entries and its predecessor, in order."""
    previous, seals, sealed = "", 0, set[int]()
    for seal, entries in _batches():
        reason = _fault(seal, entries, previous)
        if reason:
            return Verification(seals, len(sealed), previous, (), seal.pk, reason)
        seals += 1
        sealed.update(seal.entries)
        previous = seal.digest
    tail = [
        pk
        for pk in AuditEntry.objects.order_by("id").values_list("pk", flat=True).iterator()
        if pk not in sealed
    ]
    return Verification(seals, len(sealed), previous, tuple(tail[:tail_limit]), None, "")


def _batches() -> Iterator[tuple[AuditSeal, list[AuditEntry]]]:
    for seal in AuditSeal.objects.order_by("id").iterator():
        rows = AuditEntry.objects.in_bulk(seal.entries)
        yield seal, [rows[pk] for pk in seal.entries if pk in rows]


def _fault(seal: AuditSeal, entries: list[AuditEntry], previous: str) -> str:
    if seal.previous != previous:
        return "Dấu niêm phong không nối với dấu trước nó."
    if len(entries) != len(seal.entries):
        return "Thiếu dòng nhật ký đã niêm phong."
    if seal.digest != seal_digest(previous, map(entry_digest, entries)):
        return "Dòng nhật ký khác với lúc niêm phong."
    return ""
