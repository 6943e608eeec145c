"""Legal bases of a record that are no longer in force by the status table of documents."""

from datetime import date

from motcua.catalogue.rules.record import ProcedureRecord
from motcua.documents.facade import LawRecord, legal_documents


def expired_bases(record: ProcedureRecord, *, on: date) -> list[LawRecord]:
    """The known documents among the bases whose last day is past, in the order of the record."""
    known = {law.number: law for law in legal_documents()}
    found = (known.get(basis.number.strip()) for basis in record.legal_bases if basis.number)
    return [law for law in found if law is not None and law.is_expired(on)]
