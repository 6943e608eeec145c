"""Lists of rows in a form that works without scripts: add, remove and move are submit buttons.

A list named "steps" sends "steps-n" (how many rows) and "steps-0-text" …; a button sends
`viec=steps:bo:2`. After such a press the rows come back as they were typed, without complaints.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any, ClassVar

from django import forms
from django.forms.utils import ErrorDict
from django.utils.datastructures import MultiValueDict
from django.utils.translation import gettext as _

MOST_ROWS = 300
ADD, REMOVE, UP, DOWN = "them", "bo", "len", "xuong"


class QuietForm(forms.Form):
    """A form that can show what was typed without complaining about it yet."""

    use_required_attribute = False

    def __init__(self, *args: Any, is_silent: bool = False, **kwargs: Any) -> None:
        self.is_silent = is_silent
        super().__init__(*args, **kwargs)
        self.label_suffix = ""

    def full_clean(self) -> None:
        """No complaints while rows are only being added, moved or removed."""
        if self.is_silent:
            self._errors, self.cleaned_data = ErrorDict(), {}
            return
        super().full_clean()


class RowForm(QuietForm):
    """One row. `at` is its place in the stored list, so that fields not shown are kept.

    A subclass names in `told` the fields that make a row say something: an empty row is left out.
    """

    told: ClassVar[tuple[str, ...]] = ()
    at = forms.IntegerField(required=False, widget=forms.HiddenInput)

    def full_clean(self) -> None:
        """An empty row has nothing wrong."""
        if self.is_blank:
            self._errors, self.cleaned_data = ErrorDict(), {}
            return
        super().full_clean()

    @property
    def is_blank(self) -> bool:
        """Whether nothing was typed into the row."""
        return self.is_bound and not any(
            str(self.data.get(self.add_prefix(name), "")).strip() for name in self.told
        )

    @classmethod
    def initial_of(cls, row: Any) -> dict[str, Any]:
        """What the fields show of a stored row."""
        names = [name for name in cls.base_fields if name != "at"]
        return {name: getattr(row, name) for name in names if hasattr(row, name)}

    def compare(self, base: Any) -> None:
        """Complain of what cannot be right beside the stored row; nothing, for most rows."""

    def row(self, base: Any) -> Any:
        """The stored row with what was typed; `base` keeps what the form does not show."""
        shown = {name: self.cleaned_data[name] for name in self.base_fields if name != "at"}
        return replace(base, **shown)


@dataclass(frozen=True)
class RowList:
    """How a list is edited: its piece, its form, its words, and an empty row to start from."""

    piece: str
    form: type[RowForm]
    blank: Any
    title: Any
    one: Any
    """What a row is called: "Bước", "Giấy tờ"."""


class Rows:
    """The rows of one list on a page: stored ones, or those that came with a post."""

    def __init__(
        self,
        kind: RowList,
        stored: Sequence[Any],
        *,
        data: MultiValueDict[str, Any] | None = None,
        is_silent: bool = False,
        **context: Any,
    ) -> None:
        self.kind, self.stored = kind, stored
        if data is None:
            self.forms = [
                kind.form(
                    prefix=f"{kind.piece}-{place}",
                    initial={**kind.form.initial_of(row), "at": place},
                    **context,
                )
                for place, row in enumerate(stored)
            ]
        else:
            self.forms = [
                kind.form(data, prefix=f"{kind.piece}-{place}", is_silent=is_silent, **context)
                for place in range(count_of(data, kind.piece))
            ]

    @property
    def count(self) -> int:
        """How many rows are shown."""
        return len(self.forms)

    def is_valid(self) -> bool:
        """Whether every row that says something can be read."""
        return [self._is_valid(form) for form in self.forms].count(False) == 0

    def _is_valid(self, form: RowForm) -> bool:
        if form.is_valid() and not form.is_blank:
            form.compare(self._base(form))
        return not form.errors

    def rows(self) -> tuple[Any, ...]:
        """The rows as they will be stored; call it only when they are valid."""
        return tuple(form.row(self._base(form)) for form in self.forms if not form.is_blank)

    def _base(self, form: RowForm) -> Any:
        at = form.cleaned_data.get("at")
        if isinstance(at, int) and 0 <= at < len(self.stored):
            return self.stored[at]
        return self.kind.blank


def count_of(data: MultiValueDict[str, Any], piece: str) -> int:
    """How many rows a post says it has, within bounds."""
    text = str(data.get(f"{piece}-n", "0"))
    return min(int(text), MOST_ROWS) if text.isascii() and text.isdigit() else 0


def pressed(data: MultiValueDict[str, Any]) -> tuple[str, str, int] | None:
    """Which list, verb and row a button asked for; None when it is not about rows."""
    piece, _colon, rest = str(data.get("viec", "")).partition(":")
    verb, _colon, place = rest.partition(":")
    if verb not in (ADD, REMOVE, UP, DOWN):
        return None
    return piece, verb, int(place) if place.isascii() and place.isdigit() else -1


def rearranged(data: MultiValueDict[str, Any]) -> MultiValueDict[str, Any]:
    """What was typed, with the row added, removed or moved that the button asked for."""
    asked = pressed(data)
    if asked is None:
        return data
    piece, verb, place = asked
    order: list[int | None] = list(range(count_of(data, piece)))
    if verb == ADD and len(order) < MOST_ROWS:
        order.append(None)
    elif verb == REMOVE and 0 <= place < len(order):
        del order[place]
    elif verb == UP and 0 < place < len(order):
        order[place - 1], order[place] = order[place], order[place - 1]
    elif verb == DOWN and 0 <= place < len(order) - 1:
        order[place + 1], order[place] = order[place], order[place + 1]
    return _in_order(data, piece, order)


def _in_order(
    data: MultiValueDict[str, Any], piece: str, order: Sequence[int | None]
) -> MultiValueDict[str, Any]:
    start = f"{piece}-"
    kept: MultiValueDict[str, Any] = MultiValueDict(
        {key: values for key, values in data.lists() if not key.startswith(start)}
    )
    kept[f"{piece}-n"] = str(len(order))
    for place, was in enumerate(order):
        if was is None:
            continue
        own = f"{piece}-{was}-"
        for key, values in data.lists():
            if key.startswith(own):
                kept.setlist(f"{piece}-{place}-{key[len(own) :]}", values)
    return kept


def channel_missing() -> str:
    """What is said of a time or fee whose way to submit is not in the list above."""
    return _("Hãy thêm cách nộp này vào danh sách ở trên, hoặc chọn cách nộp khác.")
