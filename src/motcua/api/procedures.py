"""Procedures: the list, and one of them whole."""

from datetime import date, datetime, time, timedelta
from typing import Annotated, Any

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.http import http_date
from ninja import Path, Query, Router
from ninja.decorators import decorate_view

from motcua.api.schemas.day_question import DayQuestion
from motcua.api.schemas.problem import Problem
from motcua.api.schemas.procedure import Procedure, ProcedureDetail, ProcedurePage
from motcua.api.schemas.question import ListQuestion
from motcua.catalogue import facade as catalogue
from motcua.catalogue.facade import ProcedureFacts, VersionBrief
from motcua.foundation.pages import public_page, tag
from motcua.foundation.paging import Cursor
from motcua.kernel import clock

router = Router(tags=["Thủ tục"])
FILTERS = ("sector", "level", "online_level", "size")


@router.get(
    "procedures",
    response={200: ProcedurePage, 400: Problem, 429: Problem},
    url_name="procedures",
    operation_id="list_procedures",
    summary="Danh sách thủ tục đang áp dụng",
)
@decorate_view(public_page(tags=["procedures"], params=FILTERS))
def procedures(request: HttpRequest, question: Query[ListQuestion]) -> Any:
    """Sắp theo tên (không dấu), chia trang bằng “next”; có “q” thì sát nhất trước, một trang."""
    cursor: Cursor = {"after": question.after or None, "before": question.before or None}
    today = clock.local_date(clock.now())
    page = catalogue.briefs(question.wanted, cursor, on=today, size=question.size)
    return {
        "items": [Procedure.of(one) for one in page.rows],
        "next": page.after or None,
        "previous": page.before or None,
    }


@router.get(
    "procedures/{number}",
    response={200: ProcedureDetail, 400: Problem, 404: Problem, 429: Problem},
    url_name="procedure",
    operation_id="get_procedure",
    summary="Nội dung đầy đủ của một thủ tục",
)
@decorate_view(public_page(params=["on"]))
def procedure(
    request: HttpRequest,
    response: HttpResponse,
    number: Annotated[str, Path(description="Mã thủ tục, ví dụ 1.001193.")],
    asked: Query[DayQuestion],
) -> Any:
    """Mọi phần của hồ sơ thủ tục (khoản 2 Điều 8 Nghị định 63/2010/NĐ-CP) áp dụng vào một ngày."""
    tag(request, f"procedure:{number}")
    day = asked.on or clock.local_date(clock.now())
    facts = catalogue.procedure_facts(number, on=day)
    response["Last-Modified"] = http_date(_changed_at(facts).timestamp())
    page = f"{reverse('portal:home')}thu-tuc/{number}/"
    return ProcedureDetail.whole(facts, on=day, page=request.build_absolute_uri(page))


def _changed_at(facts: ProcedureFacts) -> datetime:
    """When the answer last became another one: announced, corrected, or a first or last day."""
    now = clock.now()
    moments = [moment for one in facts.versions for moment in _moments(one)]
    return max((one for one in moments if one <= now), default=now)


def _moments(one: VersionBrief) -> list[datetime]:
    days = [one.valid_from, one.valid_until and one.valid_until + timedelta(days=1)]
    began = [_midnight(day) for day in days if day is not None]
    return [moment for moment in (one.announced_at, one.corrected_at, *began) if moment]


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time(0), clock.VN_TZ)
