"""The OpenAPI description: ninja's, with what it leaves in English or imprecise put right."""

from functools import cache
from typing import Any

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.utils.translation import gettext as _

from motcua.api.problems import MEDIA_TYPE
from motcua.api.v1 import api
from motcua.catalogue.facade import ChangeKind, Level, OnlineLevel, Source
from motcua.foundation.pages import public_page
from motcua.kernel.labelled import LabelledEnum

LISTS: tuple[type[LabelledEnum], ...] = (ChangeKind, Level, OnlineLevel, Source)
ASKED = ("ListQuestion", "ChangeQuestion", "DayQuestion", "PageQuestion")
"""Said parameter by parameter."""
ROOT = "/api/v1/"


@public_page()
def openapi(request: HttpRequest) -> HttpResponse:
    """The description for machines."""
    return JsonResponse(description(), json_dumps_params={"ensure_ascii": False})


@cache
def description() -> dict[str, Any]:
    """OpenAPI 3.1, made once."""
    schema = dict(api.get_openapi_schema(path_prefix=ROOT))
    named = schema["components"]["schemas"]
    for name in ASKED:
        named.pop(name, None)
    for kind in LISTS:
        words = "; ".join(f"{one.value}: {one.label}" for one in kind)
        named[kind.__name__].update(title=kind.__name__, description=words)
    for methods in schema["paths"].values():
        for operation in methods.values():
            _say_answers(operation["responses"])
    return schema


def _say_answers(answers: dict[Any, Any]) -> None:
    words = {
        200: _("Trả lời"),
        400: _("Không hiểu câu hỏi"),
        404: _("Không tìm thấy"),
        429: _("Hỏi quá nhiều"),
    }
    for status, answer in list(answers.items()):
        answer["description"] = words[int(status)]
        if int(status) >= 400:
            answer["content"] = {MEDIA_TYPE: answer["content"]["application/json"]}
        answers[str(status)] = answers.pop(status)
