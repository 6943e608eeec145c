"""The parts of a procedure below the first screen, each said even where it is empty."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from html import escape

from django.utils.safestring import SafeString

from motcua.catalogue.models import ProcedureVersion
from motcua.catalogue.rules.answers import fee_words, time_words
from motcua.catalogue.rules.legal_names import name_of
from motcua.catalogue.rules.record import NONE_STATED, ProcedureRecord
from motcua.catalogue.rules.row_words import channel_name
from motcua.catalogue.web.public_addresses import document_url
from motcua.catalogue.web.public_html import LONG, Say, bullets, folded, prose, table, trusted
from motcua.catalogue.web.public_papers import papers
from motcua.catalogue.web.public_steps import steps
from motcua.ui.abbreviations import Explainer
from motcua.ui.said_once import said as _


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the page: its anchor, its heading, what stands in it."""

    anchor: str
    title: str
    html: SafeString


Draw = Callable[[ProcedureRecord, date, Say], str]


def sections(version: ProcedureVersion, *, on: date) -> list[Section]:
    """All parts in the order in which people ask for them."""
    record, explainer = version.content, Explainer()
    drawn = []
    for anchor, title, draw in PARTS:
        explainer.begin_part()
        drawn.append(Section(anchor, _(title), trusted(draw(record, on, explainer.explain))))
    return drawn


def contents_html(shown: list[Section]) -> SafeString:
    """The entries of "on this page"; joined here, since it stands twice on the page."""
    return trusted(
        "".join(f'<li><a href="#{one.anchor}">{escape(one.title)}</a></li>' for one in shown)
    )


def sections_html(shown: list[Section]) -> SafeString:
    """The parts one after the other under their headings."""
    return trusted(
        "".join(
            f'<section class="record-part" id="{one.anchor}">'
            f"<h2>{escape(one.title)}</h2>{one.html}</section>"
            for one in shown
        )
    )


def nothing(text: str) -> str:
    """What is said of a part that the record leaves empty."""
    return f'<p class="nothing">{escape(text)}</p>'


def _steps(record: ProcedureRecord, _on: date, say: Say) -> str:
    return steps(record, say) or nothing(_("Hồ sơ công bố không ghi trình tự thực hiện."))


def _papers(record: ProcedureRecord, _on: date, say: Say) -> str:
    return papers(record, say) or nothing(_("Hồ sơ công bố không ghi giấy tờ phải nộp."))


def _ways(record: ProcedureRecord, on: date, say: Say) -> str:
    """One row for each way of submitting: time, fee, remark."""
    if not record.channels:
        return nothing(_("Hồ sơ công bố không ghi cách nộp, thời hạn và phí."))
    unsaid = f'<span class="nothing">{escape(_("không ghi"))}</span>'
    rows = [
        (
            escape(channel_name(way.kind)),
            "<br>".join(say(time_words(one)) for one in way.times) or unsaid,
            "<br>".join(say(fee_words(one, on=on)) for one in way.fees if not one.is_over(on))
            or unsaid,
            prose(way.note, say) or "–",
        )
        for way in record.channels
    ]
    head = (_("Cách nộp"), _("Thời hạn"), _("Phí, lệ phí"), _("Ghi chú"))
    if not any(way.note for way in record.channels):
        return table(head[:3], [row[:3] for row in rows])
    return table(head, rows)


def _who(record: ProcedureRecord, _on: date, say: Say) -> str:
    if not record.audiences:
        return nothing(_("Hồ sơ công bố không ghi ai được làm thủ tục này."))
    return bullets(say(one) for one in record.audiences)


def _results(record: ProcedureRecord, _on: date, say: Say) -> str:
    if not record.results:
        return nothing(_("Hồ sơ công bố không ghi kết quả."))
    lines = []
    for one in record.results:
        code = f' <span class="quiet nowrap">{escape(one.code)}</span>' if one.code else ""
        name = say(one.name)
        more = "".join(f"<br>{say(text)}" for text in (one.validity, one.note) if text)
        lines.append(f"{name}{code}{more}")
    return bullets(lines)


def _conditions(record: ProcedureRecord, _on: date, say: Say) -> str:
    if record.conditions == NONE_STATED:
        return f"<p>{escape(_('Không có yêu cầu, điều kiện nào.'))}</p>"
    if not record.conditions:
        return nothing(_("Hồ sơ công bố không ghi yêu cầu, điều kiện."))
    html = prose(record.conditions, say)
    if len(record.conditions) > LONG:
        return folded(_("Mở toàn bộ yêu cầu, điều kiện"), html)
    return html


def _bodies(record: ProcedureRecord, _on: date, say: Say) -> str:
    bodies = record.bodies
    said = (
        (_("Quyết định"), bodies.competent),
        (_("Thực hiện"), bodies.executing),
        (_("Được ủy quyền, phân cấp"), bodies.delegated),
        (_("Phối hợp"), bodies.coordinating),
        (_("Nơi tiếp nhận"), bodies.reception),
    )
    rows = [
        f"<div><dt>{escape(label)}</dt><dd>{say(value)}</dd></div>"
        for label, value in said
        if value
    ]
    if not rows:
        return nothing(_("Hồ sơ công bố không ghi cơ quan giải quyết."))
    return f'<dl class="fact-grid">{"".join(rows)}</dl>'


def _bases(record: ProcedureRecord, _on: date, say: Say) -> str:
    if not record.legal_bases:
        return nothing(_("Hồ sơ công bố không ghi căn cứ pháp lý."))
    lines = []
    for one in record.legal_bases:
        number = escape(one.number.replace(" ", "\u00a0"))
        dated = ", ".join(text for text in (one.issued_on, one.issuer) if text)
        head = (
            f'<a class="nowrap" href="{document_url(name_of(one).slug)}">{number}</a> '
            if one.number
            else ""
        )
        tail = f' <span class="quiet">({escape(dated)})</span>' if dated else ""
        lines.append(f"{head}{say(one.title)}{tail}")
    if len(lines) > 8:
        more = _("Mở thêm %(count)s văn bản") % {"count": len(lines) - 6}
        return bullets(lines[:6]) + folded(more, bullets(lines[6:]))
    return bullets(lines)


PARTS: tuple[tuple[str, str, Draw], ...] = (
    ("cac-buoc", "Các bước", _steps),
    ("giay-to", "Giấy tờ phải nộp", _papers),
    ("thoi-han-phi", "Cách nộp, thời hạn, phí", _ways),
    ("ai-lam", "Ai được làm", _who),
    ("ket-qua", "Nhận được gì", _results),
    ("dieu-kien", "Yêu cầu, điều kiện", _conditions),
    ("co-quan", "Cơ quan giải quyết", _bodies),
    ("can-cu", "Căn cứ pháp lý", _bases),
)
