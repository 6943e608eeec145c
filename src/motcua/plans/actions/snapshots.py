"""What a plan says at a revision, as plain values: what approval names and differences compare."""

import hashlib
import json
from typing import Any

from django.core.serializers.json import DjangoJSONEncoder

from motcua.plans.models import Plan

PLAN_FIELDS = ("doc_type", "title", "years", "starts_on", "ends_on", "place", "legal_bases",
               "recipients", "budget_total_vnd", "issuing_agency_name", "parent_agency_name",
               "signer_authority", "signer_position", "signer_name")  # fmt: skip
ITEM_FIELDS: dict[str, tuple[str, ...]] = {
    "sections": ("code", "number", "heading", "level"),
    "tasks": ("code", "section_number", "text", "lead_texts", "supporting_texts", "timing_text",
              "starts_on", "finishes_on", "expected_result"),
    "targets": ("code", "text", "comparator", "value", "unit", "period", "deadline_on"),
    "report_duties": ("code", "who_text", "to_text", "due_text", "due_date", "due_recurring"),
    "budget_lines": ("code", "text", "amount_vnd"),
}  # fmt: skip


def content_of(plan: Plan) -> dict[str, Any]:
    """The signed words of a plan as JSON values, in their order, without what was dropped."""
    content: dict[str, Any] = {field: getattr(plan, field) for field in PLAN_FIELDS}
    for name, fields in ITEM_FIELDS.items():
        content[name] = list(getattr(plan, name).kept().order_by("order", "id").values(*fields))
    plain: dict[str, Any] = json.loads(json.dumps(content, cls=DjangoJSONEncoder))
    return plain


def digest_of(content: dict[str, Any]) -> str:
    """SHA-256 of the content in one canonical spelling."""
    canonical = json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(canonical.encode("utf-8")).hexdigest()
