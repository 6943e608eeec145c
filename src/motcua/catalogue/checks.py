"""What Django examines before a command runs: the installation's own files of terms."""

from typing import Any

from django.conf import settings
from django.core.checks import CheckMessage, Error, register

from motcua.catalogue.rules.terms import Unreadable, terms


@register()
def own_terms_can_be_read(**_: Any) -> list[CheckMessage]:
    """A slip in the file is said at the start, not when a decision is saved."""
    try:
        terms(settings.LAW_FOLDER)
    except Unreadable as error:
        hint = "Sửa dòng đó, hoặc bỏ tệp đi để dùng thời hạn của luật; rồi chạy lại."
        return [Error(str(error), hint=hint, id="catalogue.E001")]
    return []
