"""What a version said at one of its revisions."""

from motcua.catalogue.models import ProcedureVersion
from motcua.catalogue.rules.record import ProcedureRecord
from motcua.catalogue.rules.record_json import from_json


def content_at(version: ProcedureVersion, revision: int) -> ProcedureRecord:
    """The content before the first correction that came after `revision`; else the present one."""
    if revision >= version.revision:
        return version.content
    later = version.corrections.filter(revision__gt=revision).order_by("revision").first()
    return from_json(later.before) if later else version.content
