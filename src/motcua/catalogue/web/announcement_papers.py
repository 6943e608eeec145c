"""The papers of a decision as files in the official layout."""

from django.http import HttpResponse
from django.utils.http import content_disposition_header
from django.views.decorators.http import require_safe

from motcua.catalogue.queries.announcement_papers import PAPERS, draft_paper
from motcua.catalogue.web.announcement_steps import shown
from motcua.documents import facade as documents
from motcua.foundation.policies import Missing
from motcua.foundation.web.access import StaffRequest, staff_page
from motcua.kernel import clock

DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
FORMATS = {
    "docx": (documents.to_docx, DOCX),
    "pdf": (documents.to_pdf, "application/pdf"),
}


@staff_page
@require_safe
def paper(request: StaffRequest, code: str, paper: str, ending: str) -> HttpResponse:
    """Tờ trình, decision or annex, drafted from the decision as it stands."""
    row = shown(request, code)
    if paper not in PAPERS or ending not in FORMATS:
        raise Missing
    produce, media_type = FORMATS[ending]
    document = draft_paper(row, paper, on=clock.local_date(clock.now()))
    disposition = content_disposition_header(as_attachment=True, filename=f"{paper}.{ending}")
    return HttpResponse(
        produce(document),
        content_type=media_type,
        headers={"Content-Disposition": disposition or "attachment"},
    )
