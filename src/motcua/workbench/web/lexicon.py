"""The lexicon of search (từ tìm kiếm): everyday words and abbreviations, kept by staff."""

from collections.abc import Callable
from urllib.parse import urlencode

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from motcua.foundation.models import LexiconEntry, LexiconKind
from motcua.foundation.search.lexicon import changing, listing
from motcua.foundation.search.lexicon.changing import Wording
from motcua.foundation.web.access import StaffRequest, staff_page
from motcua.kernel import clock
from motcua.ui.parts import Action, Crumb, EmptyState, Filter, FilterOption, ListSearch, Pager
from motcua.workbench.web.lexicon_form import WordingForm, answers_of

FORM = require_http_methods(["GET", "HEAD", "POST"])


@require_safe
@staff_page
def lexicon(request: StaffRequest) -> HttpResponse:
    """Fifty words, found by word or meaning."""
    changing.require_keep(request.actor)
    text = request.GET.get("tim", "").strip()[:100]
    kind = request.GET.get("loai", "")
    kind = kind if kind in LexiconKind.values else ""
    page = listing.page(
        text, kind=kind, after=request.GET.get("sau", ""), before=request.GET.get("truoc", "")
    )
    add = Action(_("Thêm từ"), reverse("workbench:add_word"), tone="primary", icon="add")
    values = {
        "rows": page.rows,
        "search": ListSearch(
            _("Tìm theo từ hoặc nghĩa"),
            _address(tim=text, loai=kind),
            _("Tìm theo từ hoặc nghĩa, có dấu"),
        ),
        "filters": [_kinds(text, kind)],
        "clear_url": reverse("workbench:lexicon") if text or kind else "",
        "pager": Pager(
            newer_url=_address(tim=text, loai=kind, truoc=page.before) if page.before else "",
            older_url=_address(tim=text, loai=kind, sau=page.after) if page.after else "",
        ),
        "actions": [add],
        "empty": EmptyState(_("Không có từ nào như vậy."), _("Bỏ lọc, hoặc thêm từ mới."), add),
    }
    return render(request, "workbench/lexicon.html", values)


@FORM
@staff_page
def add_word(request: StaffRequest) -> HttpResponse:
    """A new word; the words people searched in vain may be given in the address."""
    changing.require_keep(request.actor)
    form = WordingForm(request.POST or None, initial={"words": request.GET.get("tu", "")[:100]})

    def carry_out(wording: Wording) -> LexiconEntry:
        return changing.add(wording, by=request.actor, at=clock.now())

    return _asked(request, form, carry_out, title=_("Thêm từ tìm kiếm"), submit=_("Thêm từ"))


@FORM
@staff_page
def word(request: StaffRequest, code: str) -> HttpResponse:
    """Change a word."""
    changing.require_keep(request.actor)
    entry = listing.entry(code)
    form = WordingForm(request.POST or None, initial=answers_of(entry))

    def carry_out(wording: Wording) -> LexiconEntry:
        return changing.change(code, wording, by=request.actor, at=clock.now())

    return _asked(
        request, form, carry_out, title=_("Sửa từ tìm kiếm"), submit=_("Ghi từ"), entry=entry
    )


@FORM
@staff_page
def remove_word(request: StaffRequest, code: str) -> HttpResponse:
    """Ask once, then remove."""
    changing.require_keep(request.actor)
    entry = listing.entry(code)
    if request.method == "POST":
        changing.remove(code, by=request.actor, at=clock.now())
        messages.success(request, _("Đã bỏ từ “%(words)s”.") % {"words": entry.words})
        return redirect("workbench:lexicon")
    values = {
        "entry": entry,
        "crumbs": _crumbs(_("Bỏ từ")),
        "back_url": reverse("workbench:word", args=[code]),
    }
    return render(request, "workbench/remove_word.html", values)


def _asked(
    request: StaffRequest,
    form: WordingForm,
    carry_out: Callable[[Wording], LexiconEntry],
    *,
    title: str,
    submit: str,
    entry: LexiconEntry | None = None,
) -> HttpResponse:
    if request.method == "POST" and form.is_valid():
        try:
            kept = carry_out(form.wording())
        except changing.AlreadyThere:
            form.add_error("words", _("Từ này đã có. Hãy tìm và sửa từ đang có."))
        else:
            said = _("Đã ghi từ “%(words)s”; người tìm dùng được ngay.") % {"words": kept.words}
            messages.success(request, said)
            return redirect("workbench:lexicon")
    values = {
        "title": title,
        "submit": submit,
        "form": form,
        "entry": entry,
        "crumbs": _crumbs(title),
        "back_url": reverse("workbench:lexicon"),
    }
    status = 422 if request.method == "POST" else 200
    return render(request, "workbench/word.html", values, status=status)


def _crumbs(last: str) -> list[Crumb]:
    return [Crumb(_("Từ tìm kiếm"), reverse("workbench:lexicon")), Crumb(last)]


def _kinds(text: str, chosen: str) -> Filter:
    options = [
        FilterOption(label, _address(tim=text, loai=value), current=value == chosen)
        for value, label in LexiconKind.choices
    ]
    return Filter(_("Loại"), options)


def _address(**asked: str) -> str:
    given = urlencode({name: value for name, value in asked.items() if value})
    return f"{reverse('workbench:lexicon')}?{given}" if given else reverse("workbench:lexicon")
