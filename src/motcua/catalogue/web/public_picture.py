"""The checklist as a picture: made once for what it says, kept on the disk, held to a rate."""

from pathlib import Path

from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.urls import reverse
from django.utils.translation import gettext as _

from motcua.catalogue.rules.answers import Told, told_lines
from motcua.catalogue.sheets.checklist import (
    MOST_PAPERS,
    ChecklistPicture,
    PaperLine,
    PartLines,
)
from motcua.catalogue.web.public_checklist import NeededPaper
from motcua.catalogue.web.public_needs import Checklist, checklist_for
from motcua.foundation.throttle import allows, caller
from motcua.foundation.web.busy import TooOften
from motcua.foundation.web.methods import reads_only
from motcua.ui.formatting import vndate

LIMIT, SECONDS = 12, 60
"""New pictures for one caller: each costs as much as a hundred pages."""
KEPT = 64
"""Pictures in one of the sixteen folders; the oldest go."""


@reads_only
def checklist_picture(request: HttpRequest, number: str) -> HttpResponseBase:
    """A PNG with date, version and the square code of the page it comes from."""
    picture = picture_of(request, checklist_for(request, number))
    digest = picture.digest
    etag = f'"{digest[:32]}"'
    if request.headers.get("If-None-Match") == etag:
        return HttpResponse(status=304, headers={"ETag": etag})
    path = _place(digest)
    if not path.exists():
        if not allows("checklist-picture", caller(request), limit=LIMIT, seconds=SECONDS):
            return TooOften(_("tải ảnh danh sách giấy tờ"), seconds=SECONDS)
        _keep(path, picture.png())
    return HttpResponse(
        path.read_bytes(),
        content_type="image/png",
        headers={
            "ETag": etag,
            "Cache-Control": "public, no-cache",
            "Content-Disposition": f'inline; filename="giay-to-{digest[:8]}.png"',
        },
    )


def picture_of(request: HttpRequest, checklist: Checklist) -> ChecklistPicture:
    """Every word of the picture of a checklist."""
    version = checklist.version
    number = version.procedure.number
    address = reverse("procedures:needs", args=[number]) + checklist.query
    made = _("Theo hướng dẫn ngày %(day)s, bản lần %(ordinal)s.") % {
        "day": vndate(checklist.on),
        "ordinal": version.ordinal,
    }
    decision = _("Quyết định %(number)s.") % {"number": version.decision}
    return ChecklistPicture(
        name=version.name,
        answers=[f"{one.text} {one.chosen}" for one in checklist.asked if one.chosen],
        papers_title=_("Giấy tờ cần mang"),
        papers=[_line(one) for one in checklist.papers[:MOST_PAPERS]],
        no_papers=_("Hồ sơ công bố không ghi giấy tờ phải nộp."),
        parts=[
            PartLines(_("Bao lâu"), _told(checklist.times)),
            PartLines(_("Hết bao nhiêu tiền"), _told(checklist.fees)),
        ],
        foot=[
            _("Mã thủ tục %(number)s.") % {"number": number},
            made,
            *([decision] if version.decision else []),
            _("Quét mã để xem bản đang áp dụng."),
        ],
        address=_absolute(request, address),
    )


def _line(paper: NeededPaper) -> PaperLine:
    form = _("mẫu: %(form)s") % {"form": paper.form} if paper.form else ""
    facts = " · ".join(text for text in (paper.copies, form) if text)
    optional = "" if paper.is_required else _("Không bắt buộc")
    more = " …" if paper.rest and not paper.name.endswith("…") else ""
    under = (paper.heading, facts, optional, paper.only_when)
    return PaperLine(f"{paper.name}{more}", [text for text in under if text])


def _told(told: tuple[Told, ...]) -> list[str]:
    return told_lines(told) or [_("Hồ sơ công bố không ghi.")]


def _absolute(request: HttpRequest, address: str) -> str:
    if settings.PUBLIC_ADDRESS:
        return f"{settings.PUBLIC_ADDRESS.rstrip('/')}{address}"
    return request.build_absolute_uri(address)


def _place(digest: str) -> Path:
    folder: Path = settings.HOME / "pictures" / digest[0]
    return folder / f"{digest}.png"


def _keep(path: Path, png: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    unfinished = path.with_suffix(".part")
    unfinished.write_bytes(png)
    unfinished.replace(path)
    kept = sorted(path.parent.glob("*.png"), key=lambda one: one.stat().st_mtime, reverse=True)
    for old in kept[KEPT:]:
        old.unlink(missing_ok=True)
