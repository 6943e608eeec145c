"""Tags and filters that every template of the project may load with `{% load ui %}`."""

from typing import Any

from django import template
from django.contrib.messages import get_messages
from django.forms import BaseForm, BoundField
from django.http import HttpRequest
from django.template.loader import render_to_string
from django.utils.safestring import SafeString

from motcua.foundation import pages
from motcua.foundation.actor import ANONYMOUS
from motcua.kernel import numbers
from motcua.ui import (
    abbreviations,
    drawn,
    formatting,
    forms,
    icons,
    lexicon,
    matrix_rows,
    navigation,
    said_once,
    shell,
)
from motcua.ui.parts import Badge, MatrixRow, Notice, Progress, Tone
from motcua.ui.reading.pages import Listening
from motcua.ui.reading.pages import listening_at as where_heard
from motcua.ui.web import stylesheet as sheet

register = template.Library()

register.filter("vndate", formatting.vndate)
register.filter("vntime", formatting.vntime)
register.filter("vnmoment", formatting.vnmoment)
register.filter("vnweekday", formatting.vnweekday)
register.filter("thousands", formatting.thousands)
register.filter("phone", formatting.phone)
register.filter("tel", formatting.tel)
register.filter("megabytes", formatting.megabytes)
register.filter("explain", abbreviations.explain)
register.tag("translate", said_once.translate)  # instead of Django's: templates load ours last


@register.simple_tag
def icon(name: str) -> SafeString:
    """An icon by what it means; a word always stands beside it."""
    return icons.drawing(name)


@register.simple_tag
def style_address() -> str:
    """The address of the one style sheet."""
    return sheet.address()


@register.simple_tag(takes_context=True)
def listening_at(context: template.Context) -> Listening | None:
    """Where this page can be listened to; None for a page that is not read aloud."""
    request = context.get("request")
    if request is not None:
        pages.tag(request, lexicon.TAG)  # every public page may explain abbreviations
    return where_heard(request)


@register.simple_tag
def matrix_row(row: MatrixRow, current: int) -> SafeString:
    """A row of the month matrix."""
    return matrix_rows.row_html(row, current)


@register.simple_tag
def money(amount_vnd: int | None) -> str:
    """470.000.000 đồng; nothing gives nothing."""
    return "" if amount_vnd is None else numbers.money(amount_vnd)


@register.simple_tag
def badge(badge: Badge) -> SafeString:
    """A state badge."""
    return drawn.badge(badge)


@register.simple_tag
def constant(template: str) -> SafeString:
    """A part that takes nothing, drawn once for all pages."""
    return drawn.constant(template)


@register.simple_tag
def progress(progress: Progress) -> SafeString:
    """A progress bar with its words."""
    return drawn.progress(progress)


@register.inclusion_tag("ui/parts/_field.html")
def field(bound: BoundField) -> dict[str, Any]:
    """A form field with label, help, errors and the control, all linked to each other."""
    return {"field": forms.FieldView.of(bound)}


@register.inclusion_tag("ui/parts/_fields.html")
def fields(form: BaseForm) -> dict[str, Any]:
    """All visible fields of a form in order, and its hidden ones."""
    return {
        "hidden": form.hidden_fields(),
        "fields": [forms.FieldView.of(bound) for bound in form.visible_fields()],
    }


@register.inclusion_tag("ui/parts/_error_summary.html")
def error_summary(form: BaseForm) -> dict[str, Any]:
    """The list of a form's errors on top of it, each a link to its field."""
    return {"errors": forms.errors(form)}


@register.simple_tag(takes_context=True)
def nav(context: template.Context, place: navigation.Place) -> SafeString:
    """The entries of the rail or of a public menu."""
    request = context.get("request")
    return drawn.nav(tuple(navigation.links(request, place)) if request else ())


@register.simple_tag(takes_context=True)
def standing(context: template.Context) -> shell.Standing:
    """What the top bar says about the acting person."""
    return shell.standing(getattr(context.get("request"), "actor", ANONYMOUS))


MESSAGE_TONES: dict[str, Tone] = {
    "success": "good",
    "warning": "warn",
    "error": "bad",
    "info": "active",
}


@register.simple_tag(takes_context=True)
def flash(context: template.Context) -> str:
    """The messages left by the last action."""
    request: HttpRequest | None = context.get("request")
    notices = [
        Notice(tone=MESSAGE_TONES.get(message.level_tag, "neutral"), text=str(message))
        for message in (get_messages(request) if request else [])
    ]
    return render_to_string("ui/parts/_notices.html", {"notices": notices}) if notices else ""
