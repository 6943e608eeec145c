"""The certificates one relies on, and the rules a signature is checked by."""

from collections.abc import Sequence
from datetime import datetime
from typing import TypeAlias

from asn1crypto import pem, x509  # type: ignore[import-untyped]  # it ships no types
from pyhanko.sign.validation.settings import KeyUsageConstraints
from pyhanko_certvalidator import ValidationContext

Certificate: TypeAlias = x509.Certificate
# Agencies' certificates carry either usage; both mean that the holder signs.
SIGNS = KeyUsageConstraints(
    key_usage={"non_repudiation", "digital_signature"}, match_all_key_usages=False
)


def certificates(roots: Sequence[bytes]) -> list[Certificate]:
    """The roots as certificates, from DER or PEM bytes. Raises ValueError for anything else."""
    loaded = [Certificate.load(_der(root), strict=True) for root in roots]
    for certificate in loaded:
        certificate.subject.native  # noqa: B018 -- parses; a broken certificate shows here
    return loaded


def context(roots: Sequence[Certificate], moment: datetime) -> ValidationContext:
    """Trust in these roots alone at one moment, never asking the network."""
    return ValidationContext(
        trust_roots=list(roots),
        moment=moment,
        best_signature_time=moment,
        allow_fetching=False,
        revocation_mode="soft-fail",
    )


def _der(root: bytes) -> bytes:
    return pem.unarmor(root)[2] if pem.detect(root) else root
