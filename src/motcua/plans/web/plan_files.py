"""The files of a plan as they came: the document loaded, and the signed one."""

from django.http import HttpResponseBase
from django.views.decorators.http import require_safe

from motcua.foundation.files import file_response
from motcua.foundation.models import StoredFile
from motcua.foundation.policies import Missing
from motcua.people.web.access import StaffRequest, staff_page
from motcua.plans.web.review import owned_plan


@staff_page
@require_safe
def source(request: StaffRequest, code: str) -> HttpResponseBase:
    """The document as it was loaded."""
    return _answer(request, owned_plan(request, code).source_file)


@staff_page
@require_safe
def signed(request: StaffRequest, code: str) -> HttpResponseBase:
    """The signed document that the clerk kept."""
    return _answer(request, owned_plan(request, code).signed_file)


def _answer(request: StaffRequest, stored: StoredFile | None) -> HttpResponseBase:
    if stored is None:
        raise Missing
    return file_response(request, stored, download=True)
