"""Signatures: what a signed PDF can prove about who signed it, when, and whether it changed since.

Works without network: revocation is not asked, and the report says so.
"""

from motcua.documents.signatures.report import SignatureReport
from motcua.documents.signatures.verify import verify

__all__ = ["SignatureReport", "verify"]
