"""Version 1 of the read API. What is published here may be added to, never changed or removed."""

from typing import Any

from django.http import HttpRequest
from ninja import NinjaAPI
from ninja.errors import ValidationError

from motcua.api import problems
from motcua.api.changes import router as changes
from motcua.api.places import router as places
from motcua.api.procedures import router as procedures
from motcua.catalogue.facade import NotInForce
from motcua.foundation.policies import Missing

DESCRIPTION = """Đọc thủ tục hành chính đang công khai: danh sách, nội dung đầy đủ từng phiên bản,
lĩnh vực, nơi tiếp nhận và những thay đổi. Chỉ có phương thức đọc (GET, HEAD), không cần khóa,
không có dữ liệu cá nhân của người dân. Dữ liệu được dùng lại tự do; khi dùng hãy ghi mã thủ tục,
phiên bản và ngày lấy dữ liệu, vì nội dung thay đổi theo quyết định công bố."""

api = NinjaAPI(
    title="Một Cửa – dữ liệu thủ tục hành chính",
    version="1",
    description=DESCRIPTION.replace("\n", " "),
    docs_url=None,
    openapi_url="openapi.json",
    urls_namespace="api",
    openapi_extra={"info": {"x-language": "vi"}},
)
api.add_router("", procedures)
api.add_router("", places)
api.add_router("", changes)


@api.exception_handler(ValidationError)
def _not_understood(request: HttpRequest, error: Any) -> Any:
    return problems.not_understood(request, error.errors)


@api.exception_handler(NotInForce)
def _not_in_force(request: HttpRequest, error: Any) -> Any:
    return problems.not_in_force(request, error.versions)


@api.exception_handler(Missing)
def _missing(request: HttpRequest, _error: Any) -> Any:
    return problems.not_found(request)
