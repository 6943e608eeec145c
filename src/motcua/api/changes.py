"""What happened to procedures, newest first."""

from typing import Any

from django.http import HttpRequest
from ninja import Query, Router
from ninja.decorators import decorate_view

from motcua.api.schemas.change import Change, ChangePage
from motcua.api.schemas.problem import Problem
from motcua.api.schemas.question import ChangeQuestion
from motcua.catalogue import facade as catalogue
from motcua.catalogue.facade import Scope
from motcua.foundation.pages import public_page
from motcua.kernel import clock

router = Router(tags=["Thay đổi"])


@router.get(
    "changes",
    response={200: ChangePage, 400: Problem, 429: Problem},
    url_name="changes",
    operation_id="list_changes",
    summary="Những thay đổi của thủ tục, mới nhất trước",
)
@decorate_view(public_page(tags=["procedures"], params=["sector", "size"]))
def changes(request: HttpRequest, question: Query[ChangeQuestion]) -> Any:
    """Công bố, sửa đổi, thay thế, đính chính, hết hiệu lực. Mã “id” không bao giờ đổi."""
    today = clock.local_date(clock.now())
    page = catalogue.changes(
        Scope(sector=question.sector), on=today, cursor=question.after, size=question.size
    )
    return {"items": [Change.of(one) for one in page.rows], "next": page.older or None}
