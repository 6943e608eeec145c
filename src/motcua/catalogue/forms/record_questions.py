"""The questions of "tôi cần gì?" as forms; keys are made here and stay when words change."""

from dataclasses import replace
from typing import Any, ClassVar

from django import forms
from django.utils.text import slugify
from django.utils.translation import gettext_lazy as _

from motcua.catalogue.forms.record_fields import a_line, an_area
from motcua.catalogue.forms.rows import RowForm
from motcua.catalogue.rules.record import Choice, Question
from motcua.kernel.text import fold


class QuestionForm(RowForm):
    """A question and its answers, one a line."""

    told: ClassVar[tuple[str, ...]] = ("text", "choices")
    text = a_line(_("Câu hỏi"), required=True)
    choices = an_area(_("Các câu trả lời"), required=True, help_text=_("Mỗi dòng một câu trả lời."))
    help = a_line(_("Giải thích thêm"))

    @classmethod
    def initial_of(cls, row: Question) -> dict[str, Any]:
        """Answers as lines."""
        lines = "\n".join(choice.text for choice in row.choices)
        return {"text": row.text, "help": row.help, "choices": lines}

    def clean_choices(self) -> list[str]:
        """At least two different answers."""
        lines = [line.strip() for line in str(self.cleaned_data["choices"]).splitlines()]
        found = list(dict.fromkeys(line for line in lines if line))
        if len(found) < 2:
            raise forms.ValidationError(_("Hãy ghi ít nhất hai câu trả lời, mỗi dòng một câu."))
        return found

    def row(self, base: Question) -> Question:
        """The question; an answer keeps its key by its words, else by its place."""
        values = self.cleaned_data
        texts: list[str] = values["choices"]
        key = base.key or _key(values["text"])
        return replace(
            base, key=key, text=values["text"], help=values["help"], choices=_choices(base, texts)
        )


def _choices(base: Question, texts: list[str]) -> tuple[Choice, ...]:
    by_text = {choice.text: choice.key for choice in base.choices}
    same_count = len(base.choices) == len(texts)
    taken = set(by_text.values())
    found = []
    for place, line in enumerate(texts):
        key = by_text.get(line)
        if key is None and same_count and base.choices[place].text not in texts:
            key = base.choices[place].key
        if key is None:
            key = _key(line)
            while key in taken:
                key += "-"
        taken.add(key)
        found.append(Choice(key=key, text=line))
    return tuple(found)


def _key(words: str) -> str:
    return slugify(fold(words))[:40] or "khac"
