"""What Django examines before a command runs: the installation's own files of dated law."""

import csv
from typing import Any

from django.conf import settings
from django.core.checks import CheckMessage, Error, register

from motcua.catalogue.rules.posting_checklist import FILE, lines
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


@register()
def own_checklist_can_be_read(**_: Any) -> list[CheckMessage]:
    """The same for what must hang."""
    try:
        lines(settings.LAW_FOLDER)
    except (OSError, KeyError, TypeError, ValueError, csv.Error) as error:
        hint = "Sửa tệp, hoặc bỏ tệp đi để dùng danh mục của luật; rồi chạy lại."
        told = f"{settings.LAW_FOLDER / FILE}: {error}"
        return [Error(told, hint=hint, id="catalogue.E002")]
    return []
