"""One way to ask with a form: shown, refused with reasons, or carried out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from django import forms
from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import HttpResponse
from django.shortcuts import redirect, render

from motcua.foundation.web.access import StaffRequest
from motcua.ui.parts import Crumb


@dataclass(frozen=True)
class Question:
    """A page with one form. `carry_out` does it and answers where to go; it may refuse."""

    title: str
    submit: str
    form: forms.Form
    crumbs: Sequence[Crumb]
    back_url: str
    carry_out: Callable[[], str]
    done: str
    lead: str = ""
    template: str = "agencies/staff/form.html"


def ask(request: StaffRequest, question: Question) -> HttpResponse:
    """Show the form, or carry out a valid answer and say what was done."""
    form = question.form
    if request.method == "POST" and form.is_valid():
        try:
            address = question.carry_out()
        except ValidationError as refusal:
            form.add_error(None, refusal)
        else:
            messages.success(request, question.done)
            return redirect(address)
    status = 422 if request.method == "POST" else 200
    return render(request, question.template, {"question": question}, status=status)
