"""A report as a file: .docx to work on, .pdf to print or sign."""

from django.http import HttpResponse
from django.utils.http import content_disposition_header
from django.views.decorators.http import require_safe

from motcua.documents import facade as documents
from motcua.foundation.policies import Missing
from motcua.kernel.text import fold
from motcua.people.web.access import StaffRequest, staff_page
from motcua.reports.models import Report
from motcua.reports.queries.pages import report_for
from motcua.reports.queries.paper import paper_of

DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
FORMATS = {
    "docx": (documents.to_docx, DOCX),
    "pdf": (documents.to_pdf, "application/pdf"),
}


@staff_page
@require_safe
def file(request: StaffRequest, code: str, ending: str) -> HttpResponse:
    """The report in the official layout; a draft is marked as one."""
    report = report_for(request.actor, code)
    if ending not in FORMATS:
        raise Missing
    produce, media_type = FORMATS[ending]
    content = produce(paper_of(report))
    name = f"{name_of(report)}.{ending}"
    disposition = content_disposition_header(as_attachment=True, filename=name) or "attachment"
    return HttpResponse(
        content, content_type=media_type, headers={"Content-Disposition": disposition}
    )


def name_of(report: Report) -> str:
    """ "bao-cao-15-bc-svhtt" or, of a draft, "du-thao-bao-cao-quy-i-nam-2026"."""
    words = report.document_number or f"du thao {report.period.label}"
    prefix = "bao cao" if report.document_number else ""
    return "-".join(fold(f"{prefix} {words}").replace("/", " ").split())
