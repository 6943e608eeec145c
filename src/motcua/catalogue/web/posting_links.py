"""Addresses and words that the pages of posting share."""

from django.conf import settings
from django.http import HttpRequest
from django.urls import reverse
from django.utils.translation import gettext as _

from motcua.catalogue.models import PostedCopy, SheetRun
from motcua.catalogue.rules.posting_kinds import RunState
from motcua.catalogue.rules.sheet_kinds import CopyState
from motcua.catalogue.rules.sheet_standing import Standing
from motcua.ui.formatting import vndate
from motcua.ui.parts import Badge, Crumb


def public_address(request: HttpRequest) -> str:
    """What absolute addresses begin with: as set, else as this page was reached."""
    return settings.PUBLIC_ADDRESS.rstrip("/") or request.build_absolute_uri("/").rstrip("/")


def way(*further: Crumb) -> list[Crumb]:
    """Niêm yết › …"""
    return [Crumb(_("Niêm yết"), reverse("catalogue:posted_copies")), *further]


def state_badge(copy: PostedCopy) -> Badge:
    """Printed, hanging or taken down."""
    return {
        CopyState.PRINTED.value: Badge("active", CopyState.PRINTED.label, "print"),
        CopyState.POSTED.value: Badge("good", CopyState.POSTED.label),
    }.get(copy.state, Badge("neutral", CopyState.TAKEN_DOWN.label))


def standing_badge(copy: PostedCopy, standing: Standing) -> Badge:
    """Whether what it says holds; of one that was taken down nobody asks."""
    if copy.state == CopyState.TAKEN_DOWN:
        return Badge("neutral", _("không còn treo"))
    if not standing.is_current:
        return Badge("bad", _("Đã cũ từ %(day)s") % {"day": vndate(standing.since)})
    if standing.starts_on:
        return Badge("warn", _("Áp dụng từ %(day)s") % {"day": vndate(standing.starts_on)})
    if standing.ends_on:
        return Badge("warn", _("Đúng đến hết %(day)s") % {"day": vndate(standing.ends_on)})
    return Badge("good", _("Đúng bản hiện hành"))


def run_badge(run: SheetRun) -> Badge:
    """How far a print run is."""
    state = RunState(run.state)
    tones: dict[RunState, Badge] = {
        RunState.QUEUED: Badge("active", state.label, "waiting"),
        RunState.MAKING: Badge("active", state.label),
        RunState.READY: Badge("good", state.label),
        RunState.DROPPED: Badge("neutral", state.label),
    }
    return tones.get(state, Badge("bad", state.label))
