"""One page for every form about people."""

from __future__ import annotations

from collections.abc import Sequence

from django import forms
from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse

from motcua.foundation.web.access import StaffRequest
from motcua.people.models import Member
from motcua.ui.parts import Crumb


def form_page(
    request: StaffRequest, title: str, submit: str, form: forms.Form, crumbs: Sequence[Crumb]
) -> HttpResponse:
    """The form, or the form with its errors; back leads to the step before the last."""
    values = {
        "title": title,
        "submit": submit,
        "form": form,
        "crumbs": crumbs,
        "back_url": crumbs[-2].url,
    }
    status = 422 if request.method == "POST" else 200
    return render(request, "people/staff/form.html", values, status=status)


def address(member: Member) -> str:
    """The page of the member."""
    return reverse("people:member", args=[member.code])
