"""What Django examines before a command runs: the installation's own files of dated law."""

import csv
from collections.abc import Callable
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.checks import CheckMessage, Error, register

from motcua.catalogue.rules import posting_checklist, posting_terms
from motcua.catalogue.rules.posting_checklist import lines
from motcua.catalogue.rules.posting_terms import repost_terms
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
    return _read(lines, posting_checklist.FILE, "dùng danh mục của luật", "catalogue.E002")


@register()
def own_repost_terms_can_be_read(**_: Any) -> list[CheckMessage]:
    """The same for the days within which a sheet is replaced."""
    return _read(repost_terms, posting_terms.FILE, "dùng thời hạn kèm theo", "catalogue.E003")


def _read(read: Callable[[Path], object], name: str, without: str, code: str) -> list[CheckMessage]:
    try:
        read(settings.LAW_FOLDER)
    except (OSError, KeyError, TypeError, ValueError, csv.Error) as error:
        hint = f"Sửa tệp, hoặc bỏ tệp đi để {without}; rồi chạy lại."
        return [Error(f"{settings.LAW_FOLDER / name}: {error}", hint=hint, id=code)]
    return []
