"""Fields and desks."""

from typing import Any

from django.http import HttpRequest
from ninja import Router
from ninja.decorators import decorate_view

from motcua.api.schemas.place import Desk
from motcua.api.schemas.problem import Problem
from motcua.api.schemas.sector import Sector
from motcua.catalogue import facade as catalogue
from motcua.foundation.pages import public_page
from motcua.kernel import clock

router = Router(tags=["Lĩnh vực và nơi tiếp nhận"])


@router.get(
    "sectors",
    response={200: list[Sector], 429: Problem},
    url_name="sectors",
    operation_id="list_sectors",
    summary="Các lĩnh vực có thủ tục đang áp dụng",
)
@decorate_view(public_page(tags=["procedures"]))
def sectors(request: HttpRequest) -> Any:
    """Sắp theo tên, kèm số thủ tục đang áp dụng."""
    return [Sector.of(one) for one in catalogue.sector_facts(on=clock.local_date(clock.now()))]


@router.get(
    "desks",
    response={200: list[Desk], 429: Problem},
    url_name="desks",
    operation_id="list_desks",
    summary="Các nơi tiếp nhận hồ sơ",
)
@decorate_view(public_page(tags=["desks", "units"]))
def desks(request: HttpRequest) -> Any:
    """Địa chỉ, giờ tiếp nhận, điện thoại và lĩnh vực của từng Bộ phận Một cửa."""
    return [Desk.of(one) for one in catalogue.desk_facts()]
