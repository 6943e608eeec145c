"""Reads the signatures of a PDF and checks each."""

import logging
from collections.abc import Sequence
from datetime import datetime
from io import BytesIO

from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.diff_analysis import ModificationLevel
from pyhanko.sign.validation import (
    EmbeddedPdfSignature,
    PdfSignatureStatus,
    SignatureCoverageLevel,
    validate_pdf_signature,
)
from pyhanko.sign.validation.errors import DisallowedAlgorithmError

from motcua.documents.signatures import report, trust
from motcua.documents.signatures.report import SignatureReport
from motcua.documents.signatures.trust import Certificate

log = logging.getLogger(__name__)


def verify(pdf: bytes, *, trust_roots: Sequence[bytes] = ()) -> tuple[SignatureReport, ...]:
    """The signatures of a PDF in signing order; none for a PDF without, or for no PDF at all.

    Each is judged at the time it says it was made, against `trust_roots` (DER or PEM) only, and
    never over the network. Raises ValueError when a trust root is no certificate; rubbish in
    `pdf` never raises.
    """
    roots = trust.certificates(trust_roots)
    return tuple(_reported(signature, roots) for signature in _signatures(pdf))


def _signatures(pdf: bytes) -> list[EmbeddedPdfSignature | None]:
    try:
        return list(PdfFileReader(BytesIO(pdf)).embedded_regular_signatures)
    except Exception:  # a hostile file can break the reader anywhere
        log.info("A PDF without readable signatures", exc_info=True)
        return [None] if b"/ByteRange" in pdf else []


def _reported(
    signature: EmbeddedPdfSignature | None, roots: Sequence[Certificate]
) -> SignatureReport:
    if signature is None:
        return report.UNREADABLE_REPORT
    try:
        return _checked(signature, roots)
    except DisallowedAlgorithmError:
        return _without_status(signature, report.WEAK)
    except Exception:  # the same
        log.info("A signature that cannot be checked", exc_info=True)
        return report.UNREADABLE_REPORT


def _checked(signature: EmbeddedPdfSignature, roots: Sequence[Certificate]) -> SignatureReport:
    certificate = signature.signer_cert
    moment = signature.self_reported_timestamp or certificate.not_valid_before
    status = validate_pdf_signature(
        signature,
        signer_validation_context=trust.context(roots, moment),
        key_usage_settings=trust.SIGNS,
    )
    signed_at = _time(signature, status)
    covers = _covers(status)
    return SignatureReport(
        signer_name=_named(certificate, "common_name"),
        organisation=_organisation(certificate),
        signed_at=signed_at,
        intact=status.intact and status.valid,
        covers_whole_document=covers,
        trusted=status.trusted,
        problems=tuple(_problems(status, certificate, signed_at, has_roots=bool(roots))),
        notes=(report.REVOCATION,),
    )


def _problems(
    status: PdfSignatureStatus,
    certificate: Certificate,
    signed_at: datetime | None,
    *,
    has_roots: bool,
) -> list[str]:
    found = {
        report.CHANGED: not status.intact,
        report.FORGED: status.intact and not status.valid,
        report.ADDED: not _covers(status),
        report.NO_TIME: signed_at is None,
        report.OUT_OF_TERM: signed_at is not None and not _in_term(certificate, signed_at),
        report.NO_ROOTS: not has_roots,
        report.UNTRUSTED: has_roots and not status.trusted,
    }
    return [problem for problem, is_so in found.items() if is_so]


def _covers(status: PdfSignatureStatus) -> bool:
    if status.coverage == SignatureCoverageLevel.ENTIRE_FILE:
        return True
    level = status.modification_level
    is_revision = status.coverage == SignatureCoverageLevel.ENTIRE_REVISION
    return is_revision and level is not None and level <= ModificationLevel.FORM_FILLING


def _time(signature: EmbeddedPdfSignature, status: PdfSignatureStatus) -> datetime | None:
    stamp = status.timestamp_validity
    if stamp is not None and stamp.intact and stamp.valid:
        return stamp.timestamp
    return signature.self_reported_timestamp


def _in_term(certificate: Certificate, at: datetime) -> bool:
    return bool(certificate.not_valid_before <= at <= certificate.not_valid_after)


def _organisation(certificate: Certificate) -> str:
    name = _named(certificate, "organization_name")
    return name or _named(certificate, "organizational_unit_name")


def _named(certificate: Certificate, part: str) -> str:
    value = certificate.subject.native.get(part, "")
    return value if isinstance(value, str) else ", ".join(value)


def _without_status(signature: EmbeddedPdfSignature, problem: str) -> SignatureReport:
    certificate = signature.signer_cert
    return SignatureReport(
        signer_name=_named(certificate, "common_name"),
        organisation=_organisation(certificate),
        signed_at=signature.self_reported_timestamp,
        intact=False,
        covers_whole_document=False,
        trusted=False,
        problems=(problem,),
    )
