"""What is counted, written and walked through of the sheets on walls."""

import io
from collections.abc import Callable

from django.test import Client
from django.urls import reverse
from docx import Document

from motcua.catalogue.jobs.posting_review import review_sheets
from motcua.catalogue.measures.sheets_current import count
from motcua.catalogue.models import (
    OneStopDesk,
    PostingAudit,
    ProcedureVersion,
)
from motcua.kernel import clock
from motcua.people.models import Member
from motcua.plans.facade import Scope
from tests.support.cast import Places
from tests.support.catalogue import ProcedureVersionFactory
from tests.support.posting import followed, hanging, yesterday

ClientOf = Callable[[Member], Client]


def test_the_share_of_current_sheets_opens_to_its_copies(
    places: Places, desk: OneStopDesk, version: ProcedureVersion
) -> None:
    today = clock.local_date(clock.now())
    scope = Scope("", places.department.path, today.replace(day=1), today, {})
    assert count(scope).value is None, "nothing hangs: no data, not 0"
    hanging(desk, version)
    hanging(desk, ProcedureVersionFactory.create(in_force=True))
    assert count(scope).value == 100
    followed(version, on=yesterday())
    for moment in ("before the worker", "after it"):
        if moment == "after it":
            review_sheets(clock.now())
        found = count(scope)
        assert (found.value, found.whole) == (50, 2)
        assert all(proof.url.startswith("/niem-yet/ban/") for proof in found.proofs)
    elsewhere = Scope("", places.unit_b.path, scope.starts_on, scope.ends_on, {})
    assert count(elsewhere).value is None


def test_the_minutes_hold_the_sheets_of_the_days(
    desk: OneStopDesk, version: ProcedureVersion, binh: Member, client_of: ClientOf
) -> None:
    copy = hanging(desk, version)
    client = client_of(binh)
    asked = {
        "loai": "niem-yet",
        "noi": desk.unit_id,
        "tu": "01/07/2026",
        "den": "31/07/2026",
        "gom": "Ông Bùi Thanh, công chức",
        "ky": "Người chứng kiến",
    }
    page = client.get(reverse("catalogue:posting_minutes"), asked)
    assert copy.code in page.text
    word = client.get(reverse("catalogue:minutes_file", args=["docx"]), asked)
    document = Document(io.BytesIO(word.content))
    text = "\n".join(
        [one.text for one in document.paragraphs]
        + [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    )
    assert copy.code in text
    assert "Bùi Thanh" in text
    assert "NGƯỜI LẬP BIÊN BẢN" in text
    assert "NGƯỜI CHỨNG KIẾN" in text
    alone = client.get(reverse("catalogue:minutes_file", args=["docx"]), asked | {"ky": ""})
    signature = Document(io.BytesIO(alone.content)).tables[-1]
    assert "CHỨNG KIẾN" not in "".join(cell.text for cell in signature.rows[0].cells)
    pdf = client.get(reverse("catalogue:minutes_file", args=["pdf"]), asked)
    assert pdf.content.startswith(b"%PDF")


def test_an_audit_is_walked_line_by_line_on_a_phone(
    desk: OneStopDesk, binh: Member, client_of: ClientOf
) -> None:
    client = client_of(binh)
    today = clock.local_date(clock.now())
    begin = {"unit": desk.unit_id, "on": f"{today:%d/%m/%Y}"}
    answer = client.post(reverse("catalogue:posting_audits"), begin)
    audit = PostingAudit.objects.get()
    page = client.get(answer.url)
    here = page.context["actions"][0].url
    for _ in audit.lines.all():
        answer = client.post(here, {"finding": "missing", "note": "Chưa treo"})
        here = answer.url
    assert here == reverse("catalogue:posting_audit", args=[audit.code])
    client.post(reverse("catalogue:close_posting_audit", args=[audit.code]))
    audit.refresh_from_db()
    assert audit.closed_at
    told = client.get(reverse("catalogue:posting_audit_csv", args=[audit.code]))
    assert "Chưa treo" in told.getvalue().decode("utf-8-sig")
