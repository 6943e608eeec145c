"""What a report says at a revision, as plain values: what approval names."""

import hashlib
import json
from datetime import datetime
from typing import Any

from django.core.serializers.json import DjangoJSONEncoder

from motcua.foundation.actor import Actor
from motcua.reports.models import Report, Snapshot

REPORT_FIELDS = ("title", "starts_on", "ends_on", "opening", "closing", "addressees",
                 "recipients", "signer_authority", "signer_position", "signer_name")  # fmt: skip


def content_of(report: Report) -> dict[str, Any]:
    """Words, figures and the rows behind them as JSON values, in their order."""
    content: dict[str, Any] = {field: getattr(report, field) for field in REPORT_FIELDS}
    content["sections"] = list(report.sections.values("code", "number", "heading", "text"))
    content["figures"] = list(report.figures.values("name", "label", "value", "unit", "rows"))
    plain: dict[str, Any] = json.loads(json.dumps(content, cls=DjangoJSONEncoder))
    return plain


def digest_of(content: dict[str, Any]) -> str:
    """SHA-256 of the content in one canonical spelling."""
    canonical = json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(canonical.encode("utf-8")).hexdigest()


def keep(report: Report, *, by: Actor, at: datetime) -> None:
    """Keep what the report says at its revision; sent on again unchanged, it is the same one."""
    content = content_of(report)
    Snapshot.objects.update_or_create(
        report=report,
        number=report.revision,
        defaults={
            "content": content,
            "sha256": digest_of(content),
            "created_by": by.code,
            "created_at": at,
        },
    )
