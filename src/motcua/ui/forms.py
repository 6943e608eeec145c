"""A form field as a page shows it, and the errors of a form as links."""

from dataclasses import dataclass

from django import forms
from django.forms import BaseForm, BoundField
from django.utils.safestring import SafeString

CHOICE_GROUPS = (forms.RadioSelect, forms.CheckboxSelectMultiple)


@dataclass(frozen=True)
class FieldView:
    """A field ready for `_field.html`; `kind` is text, group, check or file."""

    control: SafeString
    kind: str
    label: str
    id: str
    described_by: str
    help: str
    errors: list[str]
    optional: bool
    limit: str

    @classmethod
    def of(cls, bound: BoundField) -> "FieldView":
        """The view of a bound field; Django tells the control about its help and errors."""
        return cls(
            control=bound.as_widget(),
            kind=_kind(bound.field.widget),
            label=str(bound.label),
            id=bound.auto_id,
            described_by=bound.aria_describedby or "",
            help=str(bound.help_text),
            errors=[str(error) for error in bound.errors],
            optional=not bound.field.required,
            limit=str(getattr(bound.field, "limit_text", "")),
        )


@dataclass(frozen=True)
class LinkedError:
    """An error and the id of the control it speaks of, empty for the whole form."""

    text: str
    target: str


def errors(form: BaseForm) -> list[LinkedError]:
    """Every error of a form in the order of its fields, the form's own first."""
    own = [LinkedError(str(text), "") for text in form.non_field_errors()]
    linked = [
        LinkedError(f"{bound.label}: {text}", _first_control(bound))
        for bound in form
        for text in bound.errors
    ]
    return own + linked


def _kind(widget: forms.Widget) -> str:
    if isinstance(widget, CHOICE_GROUPS):
        return "group"
    if isinstance(widget, forms.CheckboxInput):
        return "check"
    return "file" if isinstance(widget, forms.FileInput) else "text"


def _first_control(bound: BoundField) -> str:
    if isinstance(bound.field.widget, CHOICE_GROUPS):
        return f"{bound.auto_id}_0"
    return bound.auto_id
