"""What Django examines before a command runs: the installation's own tables of law."""

from typing import Any

from django.conf import settings
from django.core.checks import CheckMessage, Error, register

from motcua.documents.law import (
    UnreadableTable,
    abolished_agencies,
    legal_documents,
    old_vocabulary,
)


@register()
def own_tables_can_be_read(**_: Any) -> list[CheckMessage]:
    """A slip in a table is said at the start, not while somebody reads a plan."""
    found: list[CheckMessage] = []
    for read in (legal_documents, old_vocabulary, abolished_agencies):
        try:
            read(settings.LAW_FOLDER)
        except UnreadableTable as error:
            hint = "Sửa dòng đó, hoặc bỏ tệp đi để dùng bảng kèm theo; rồi chạy lại."
            found.append(Error(str(error), hint=hint, id="documents.E001"))
    return found
