"""Keeping the register of cited documents as the records are.

It follows the catalogue and may be made anew at any time, so nobody decides anything here: no
policy, no line in the trail. A version is read when its content is another than the one read last.
"""

from django.db import transaction
from django.db.models import F

from motcua.catalogue.models import LegalCitation, LegalDocument, ProcedureVersion
from motcua.catalogue.rules.kinds import VersionState
from motcua.catalogue.rules.legal_names import LegalName, name_of
from motcua.catalogue.rules.record import LegalBasis
from motcua.foundation.pages import invalidate
from motcua.kernel.text import fold

BATCH = 200


def cite_batch() -> int:
    """Read the bases of some announced versions not read yet; how many. 0: nothing is left."""
    with transaction.atomic():
        waiting = ProcedureVersion.objects.filter(state=VersionState.ANNOUNCED).exclude(
            cited_digest=F("digest")
        )
        versions = list(waiting.order_by("pk")[:BATCH])
        if versions:
            _cite(versions)
            invalidate("documents")
    return len(versions)


def _cite(versions: list[ProcedureVersion]) -> None:
    named = {one.pk: {name_of(basis): basis for basis in _bases(one)} for one in versions}
    documents = _documents({name: basis for some in named.values() for name, basis in some.items()})
    LegalCitation.objects.filter(version__in=versions).delete()
    LegalCitation.objects.bulk_create(
        [
            LegalCitation(document_id=documents[slug], version_id=pk)
            for pk, some in named.items()
            for slug in dict.fromkeys(name.slug for name in some)
        ],
        ignore_conflicts=True,
    )
    for one in versions:
        one.cited_digest = one.digest
    ProcedureVersion.objects.bulk_update(versions, ["cited_digest"])


def _bases(version: ProcedureVersion) -> list[LegalBasis]:
    return [one for one in version.content.legal_bases if one.number.strip() or one.title.strip()]


def _documents(named: dict[LegalName, LegalBasis]) -> dict[str, int]:
    """Slug → key; documents not known yet are added. Two readers at once add each once."""
    LegalDocument.objects.bulk_create(
        [_document(name, basis) for name, basis in named.items()], ignore_conflicts=True
    )
    rows = LegalDocument.objects.filter(slug__in={name.slug for name in named})
    return dict(rows.values_list("slug", "pk"))


def _document(name: LegalName, basis: LegalBasis) -> LegalDocument:
    number = name.number[:160]
    folded = fold(f"{number} {basis.title}")[:1200]
    return LegalDocument(
        slug=name.slug,
        number=number,
        title=basis.title[:1000] or number,
        issuer=basis.issuer[:300],
        issued_on=basis.issued_on[:40],
        folded=folded,
        key=folded[:160],
    )
