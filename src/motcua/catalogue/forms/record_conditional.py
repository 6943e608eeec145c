"""Rows that may apply only under some answers of "tôi cần gì?": what they share."""

from collections.abc import Sequence
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from motcua.catalogue.forms.record_fields import offer
from motcua.catalogue.forms.rows import RowForm
from motcua.catalogue.rules.record import Question
from motcua.catalogue.rules.row_words import CHANNELS, channel_name


class ConditionalForm(RowForm):
    """A row that may be needed only under some answers: `when` offers question and answer."""

    when = forms.MultipleChoiceField(
        label=_("Chỉ áp dụng khi người dân trả lời"),
        required=False,
        widget=forms.CheckboxSelectMultiple,
        help_text=_("Không chọn gì: luôn áp dụng."),
    )

    def __init__(
        self,
        *args: Any,
        questions: Sequence[Question] = (),
        channels: Sequence[str] = (),
        **kwargs: Any,
    ) -> None:
        super().__init__(*args, **kwargs)
        self.known = {f"{q.key}={c.key}" for q in questions for c in q.choices}
        pairs = [(f"{q.key}={c.key}", f"{q.text} {c.text}") for q in questions for c in q.choices]
        if pairs:
            offer(self, "when", pairs)
        else:
            del self.fields["when"]
        if "channel" in self.fields:
            keys = dict.fromkeys([*CHANNELS, *channels])
            offer(self, "channel", [("", _("Chọn cách nộp")), *((k, named(k)) for k in keys)])

    def when_of(self, base: dict[str, tuple[str, ...]]) -> dict[str, tuple[str, ...]]:
        """The conditions chosen; without questions to choose from, those that stood there."""
        if "when" not in self.fields:
            return base
        found: dict[str, tuple[str, ...]] = {}
        for pair in self.cleaned_data.get("when", ()):
            question, _equals, choice = pair.partition("=")
            found[question] = (*found.get(question, ()), choice)
        return found


def named(key: str) -> str:
    """ "Trực tiếp", or "Trực tiếp (2)" for a second one of the kind."""
    _kind, _mark, nth = key.partition("#")
    return f"{channel_name(key)} ({nth})" if nth else channel_name(key)


def pairs_of(when: dict[str, tuple[str, ...]]) -> list[str]:
    """Conditions as the values of their check boxes."""
    return [f"{question}={choice}" for question, choices in when.items() for choice in choices]
