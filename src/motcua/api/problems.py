"""What went wrong, as problem JSON (RFC 9457) in Vietnamese."""

import json
from collections.abc import Iterable, Mapping, Sequence
from http import HTTPStatus
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _

from motcua.catalogue.facade import VersionBrief

MEDIA_TYPE = "application/problem+json"


def problem(
    request: HttpRequest, status: int, title: str, detail: str, **more: Any
) -> HttpResponse:
    """An answer that says what happened and what to do."""
    body = {
        "type": "about:blank",
        "title": title,
        "status": status,
        "detail": detail,
        "instance": request.path,
        **more,
    }
    return HttpResponse(
        json.dumps(body, ensure_ascii=False), status=status, content_type=MEDIA_TYPE
    )


def not_found(request: HttpRequest) -> HttpResponse:
    """404."""
    return problem(
        request,
        404,
        _("Không tìm thấy"),
        _("Không có thủ tục nào được công khai ở địa chỉ này. Hãy kiểm tra mã thủ tục."),
    )


def not_in_force(request: HttpRequest, versions: Sequence[VersionBrief]) -> HttpResponse:
    """404 for a procedure that is known, with the days on which its versions hold."""
    spans = [
        {
            "version": one.code,
            "valid_from": one.valid_from and one.valid_from.isoformat(),
            "valid_until": one.valid_until and one.valid_until.isoformat(),
        }
        for one in versions
    ]
    return problem(
        request,
        404,
        _("Không có phiên bản nào áp dụng vào ngày này"),
        _("Thủ tục có trong danh mục nhưng không áp dụng vào ngày được hỏi. Hãy hỏi một ngày trong "
          "“versions” bằng tham số “on”."),
        versions=spans,
    )  # fmt: skip


def too_many(request: HttpRequest, seconds: int) -> HttpResponse:
    """429, with how long to wait."""
    answer = problem(
        request,
        429,
        _("Hỏi quá nhiều"),
        _("Đã vượt số lần hỏi cho phép. Hãy hỏi lại sau %(seconds)s giây.") % {"seconds": seconds},
    )
    answer["Retry-After"] = str(seconds)
    return answer


def not_allowed(request: HttpRequest, allowed: str) -> HttpResponse:
    """405: the API only reads."""
    answer = problem(
        request,
        405,
        _("Chỉ đọc được"),
        _("Địa chỉ này chỉ nhận phương thức %(allowed)s.") % {"allowed": allowed},
    )
    answer["Allow"] = allowed
    return answer


def not_understood(request: HttpRequest, errors: Iterable[Mapping[str, Any]]) -> HttpResponse:
    """400, with each parameter that could not be read."""
    said = [{"parameter": str(one["loc"][-1]), "detail": _words(one)} for one in errors]
    return problem(
        request,
        400,
        _("Không hiểu câu hỏi"),
        _("Có tham số không đọc được. Hãy sửa theo “errors” rồi hỏi lại."),
        errors=said,
    )


def worded(request: HttpRequest, status: int) -> HttpResponse:
    """What was refused before the API was reached, or broke within it."""
    if status >= HTTPStatus.INTERNAL_SERVER_ERROR:
        title = _("Máy chủ gặp lỗi")
        detail = _("Câu hỏi chưa được trả lời. Hãy hỏi lại sau ít phút.")
    elif status == HTTPStatus.NOT_FOUND:
        title = _("Không tìm thấy")
        detail = _("Không có gì ở địa chỉ này. Các địa chỉ đọc được ghi ở trang /api/.")
    else:
        title = _("Không hiểu câu hỏi")
        detail = _("Địa chỉ hoặc tham số có chỗ không đọc được. Hãy viết lại theo mô tả ở /api/.")
    return problem(request, status, title, detail)


def _words(error: Mapping[str, Any]) -> str:
    kind, context = str(error.get("type", "")), error.get("ctx") or {}
    if kind == "enum":
        return _("Chỉ nhận một trong các giá trị: %(values)s.") % {
            "values": str(context.get("expected", "")).replace(" or ", ", ").replace("'", "")
        }
    if kind.startswith("datetime"):
        return _("Hãy viết thời điểm như 2026-07-01T00:00:00+07:00.")
    if kind.startswith("date"):
        return _("Hãy viết ngày như 2026-07-01.")
    if kind.startswith(("int", "greater", "less")):
        return _("Hãy viết số nguyên trong giới hạn đã nêu.")
    if kind == "string_too_long":
        return _("Dài quá %(n)s ký tự.") % {"n": context.get("max_length", "")}
    return _("Giá trị không đọc được.")
