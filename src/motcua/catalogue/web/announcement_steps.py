"""Steps of a decision: begin, describe, put procedures in, submit, issue, cancel."""

from collections.abc import Callable, Iterable

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from motcua.agencies.facade import UnitView
from motcua.catalogue import policies
from motcua.catalogue.actions import announcing, issuing
from motcua.catalogue.forms.announcements import OTHER, OWN, CancelForm, SubjectForm
from motcua.catalogue.models import Announcement
from motcua.catalogue.queries.announcements import Announced, announced, is_issuable
from motcua.catalogue.rules.announcement_kinds import AnnouncementKind, AnnouncementState
from motcua.catalogue.web.announcement_units import nobody_issues, offered, usual_unit
from motcua.catalogue.web.announcement_words import decider_of, way
from motcua.catalogue.web.record_steps import units_for
from motcua.catalogue.web.records import require_reader
from motcua.foundation.policies import Forbidden, Missing
from motcua.foundation.web.access import StaffRequest, staff_page
from motcua.kernel import clock


@staff_page
@require_http_methods(["GET", "POST"])
def add(request: StaffRequest) -> HttpResponse:
    """A decision that is being written, or another agency's to be recorded.

    `?ma=` names the procedure for which it is made; it is put in next.
    """
    if not policies.may_somewhere(require_reader(request), "submit"):
        raise Forbidden(_("Chỉ chuyên viên điều phối soạn được quyết định công bố."))
    units = units_for(request.actor)
    rows = policies.visible_procedures(request.actor)
    procedure = rows.filter(number=request.GET.get("ma", "")[:40]).first()
    form = SubjectForm(
        request.POST or None,
        units=offered(units.values()),
        initial={"unit": usual_unit(request.actor, units, procedure)},
    )
    if request.method == "POST" and form.is_valid():
        unit = units[form.cleaned_data["unit"]]
        row = announcing.start(
            _subject(form),
            unit_code=unit.code,
            owner_path=unit.path,
            decider=decider_of(unit.code, is_shortened=form.cleaned_data["is_shortened"]),
            by=request.actor,
            at=clock.now(),
        )
        messages.success(request, _("Đã tạo quyết định. Hãy đưa các thủ tục vào."))
        if procedure is not None:
            return redirect("catalogue:choose_announcement", procedure.number)
        return redirect("catalogue:announcement", row.code)
    heading = _("Soạn hoặc ghi nhận quyết định")
    return form_page(
        request, form, heading, _("Tạo quyết định"), reverse("catalogue:announcements")
    )


@staff_page
@require_http_methods(["GET", "POST"])
def describe(request: StaffRequest, code: str) -> HttpResponse:
    """What the decision is about, while it is a draft."""
    row = prepared(request, code)
    now = row.unit_id or ""
    units = units_for(request.actor)
    choices = offered(units.values())
    if now not in units:
        choices = [(now, row.unit.name if row.unit else _("Chưa có")), *choices]
    names = [name for name in SubjectForm.base_fields if name not in ("whose", "unit")]
    initial = {name: getattr(row, name) for name in names}
    initial |= {"whose": OWN if row.is_own else OTHER, "unit": row.unit_id}
    form = SubjectForm(request.POST or None, units=choices, initial=initial)
    if request.method == "POST" and form.is_valid():
        try:
            _describe(request, row, form, units.get(form.cleaned_data["unit"]))
            messages.success(request, _("Đã lưu thông tin quyết định."))
        except announcing.NotOpen:
            messages.error(request, not_open())
        return redirect("catalogue:announcement", code)
    back = reverse("catalogue:announcement", args=[code])
    return form_page(request, form, _("Sửa thông tin quyết định"), _("Lưu"), back)


@staff_page
@require_http_methods(["GET", "POST"])
def submit(request: StaffRequest, code: str) -> HttpResponse:
    """Send it for signing; asked once where something should be looked at again."""
    row = prepared(request, code)
    if request.method == "GET":
        items = announced(row)
        is_whole = bool(items) and not any(one.gaps for one in items)
        if is_whole and row.state == AnnouncementState.DRAFT:
            return _ask_to_submit(request, row, items)
        return redirect("catalogue:announcement", code)  # which says what is missing
    done = _("Đã trình ký. Văn thư ghi nhận số, ngày khi quyết định được ký.")
    return _step(request, code, done, issuing.submit)


@staff_page
@require_POST
def send_back(request: StaffRequest, code: str) -> HttpResponse:
    """Take it back to be changed."""
    prepared(request, code)
    return _step(request, code, _("Đã rút lại. Sửa xong thì trình ký lại."), issuing.send_back)


@staff_page
@require_http_methods(["GET", "POST"])
def cancel(request: StaffRequest, code: str) -> HttpResponse:
    """Ask for the reason, then give the decision up."""
    row = prepared(request, code)
    form = CancelForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        reason = form.cleaned_data["reason"]
        done = _("Đã hủy quyết định. Các bản dự thảo thủ tục vẫn còn.")
        return _step(
            request,
            code,
            done,
            lambda code, **who: issuing.cancel(code, reason=reason, **who),
        )
    return render(
        request,
        "catalogue/staff/confirm.html",
        {
            "heading": _("Hủy quyết định"),
            "question": _("Hủy quyết định “%(name)s”?") % {"name": row.subject},
            "consequence": _("Các bản dự thảo thủ tục trong đó vẫn còn; hạn việc đi kèm được bỏ."),
            "submit": _("Hủy quyết định này"),
            "form": form,
            "crumbs": way(_("Hủy"), code=code, name=row.subject),
            "back_url": reverse("catalogue:announcement", args=[code]),
        },
        status=422 if form.errors else 200,
    )


def prepared(request: StaffRequest, code: str) -> Announcement:
    """The decision, for whoever prepares decisions there. Raises Missing, Forbidden."""
    row = shown(request, code)
    policies.require_at(request.actor, "submit", row.owner_path)
    return row


def shown(request: StaffRequest, code: str) -> Announcement:
    """The decision, for any staff. Raises Missing."""
    rows = policies.visible_announcements(require_reader(request)).select_related("unit")
    row = rows.filter(code=code).first()
    if row is None:
        raise Missing
    return row


def not_open() -> str:
    """What is said when a decision moved on meanwhile."""
    return _("Chưa lưu: quyết định đã chuyển sang bước khác, nên không sửa ở đây được nữa.")


def form_page(
    request: StaffRequest, form: object, heading: str, submit: str, back: str
) -> HttpResponse:
    """A form on its own page; 422 when something is wrong with it."""
    values = {
        "form": form,
        "heading": heading,
        "submit": submit,
        "crumbs": way(heading),
        "back_url": back,
    }
    status = 422 if getattr(form, "errors", None) else 200
    return render(request, "catalogue/staff/form.html", values, status=status)


def _ask_to_submit(
    request: StaffRequest, row: Announcement, items: Iterable[Announced]
) -> HttpResponse:
    told = [f"{one.item.procedure.number}: {each.text}" for one in items for each in one.remarks]
    told = [_("Nên xem lại trước khi trình."), *told] if told else []
    if not is_issuable(row):
        warning = nobody_issues(row)
        told = [warning.title, warning.text, *told]
    heading = _("Trình ký")
    return render(
        request,
        "catalogue/staff/confirm.html",
        {
            "heading": heading,
            "question": _("Trình ký “%(name)s”?") % {"name": row.subject},
            "consequence": " ".join(told),
            "submit": _("Đã xem, trình ký"),
            "tone": "primary",
            "form": None,
            "crumbs": way(heading, code=row.code, name=row.subject),
            "back_url": reverse("catalogue:announcement", args=[row.code]),
        },
    )


def _describe(
    request: StaffRequest, row: Announcement, form: SubjectForm, unit: UnitView | None
) -> None:
    """What it is about, and the unit where another was chosen. Raises NotOpen."""
    by, at = request.actor, clock.now()
    chosen = unit.code if unit else row.unit_id or ""
    decider = decider_of(chosen, is_shortened=form.cleaned_data["is_shortened"])
    announcing.describe(row.code, _subject(form), decider=decider, by=by, at=at)
    if unit is not None:
        announcing.hand_over(row.code, unit, decider=decider, by=by, at=at)


def _subject(form: SubjectForm) -> announcing.Subject:
    values = dict(form.cleaned_data)
    values.pop("unit")
    is_own = values.pop("whose") == OWN
    kind = AnnouncementKind(values.pop("kind"))
    return announcing.Subject(kind=kind, is_own=is_own, **values)


def _step(
    request: StaffRequest, code: str, done: str, verb: Callable[..., Announcement]
) -> HttpResponse:
    try:
        verb(code, by=request.actor, at=clock.now())
    except announcing.NotOpen:
        messages.error(request, not_open())
    except issuing.Empty:
        messages.error(request, _("Chưa trình: quyết định chưa có thủ tục nào."))
    except issuing.Incomplete as problem:
        words = {"number": str(problem)}
        messages.error(
            request,
            _(
                "Chưa trình: thủ tục %(number)s còn thiếu nội dung. Bấm “còn thiếu” dưới tên thủ"
                " tục, ghi đủ rồi trình lại."
            )
            % words,
        )
    else:
        messages.success(request, done)
    return redirect("catalogue:announcement", code)
