"""The papers of a dossier: groups, forms, copies, and under which answers each is needed."""

from html import escape
from itertools import groupby

from django.utils.safestring import SafeString

from motcua.catalogue.rules.answers import copies_of, instead_of
from motcua.catalogue.rules.needs import condition_words
from motcua.catalogue.rules.prose import DASHES
from motcua.catalogue.rules.record import Component, ProcedureRecord
from motcua.catalogue.web.public_html import Say, folded, prose, trusted
from motcua.ui.said_once import said as _

SHOWN = 12
NAME_SHOWN = 360
"""Characters of a paper's name shown at once: some names hold whole regulations."""
SENTENCE = 40
"""A shorter beginning that ends in a full stop says too little ("Điều 5. ")."""


def papers(record: ProcedureRecord, say: Say) -> str:
    """All papers by group; empty where the record has none."""
    if not record.components:
        return ""
    html = _sets(record)
    shown, hidden = record.components[:SHOWN], record.components[SHOWN:]
    if len(hidden) <= 3:
        shown, hidden = record.components, ()
    html += _groups(record, shown, say)
    if hidden:
        text = _("Mở thêm %(count)s giấy tờ") % {"count": len(hidden)}
        html += folded(text, _groups(record, hidden, say))
    return html


def _sets(record: ProcedureRecord) -> str:
    if not record.dossier_sets:
        return ""
    said = _("Số lượng hồ sơ: %(sets)s") % {"sets": record.dossier_sets}
    return f"<p>{escape(said)}</p>"


def _groups(record: ProcedureRecord, components: tuple[Component, ...], say: Say) -> str:
    html = ""
    for group, members in groupby(components, key=lambda one: one.group):
        if group:
            html += f"<h3>{say(group.lstrip(DASHES))}</h3>"
        html += f'<ul class="papers">{"".join(_paper(record, one, say) for one in members)}</ul>'
    return html


def _paper(record: ProcedureRecord, paper: Component, say: Say) -> str:
    name = _name(paper.name, say)
    facts = [
        copies_of(paper),
        _("mẫu: %(form)s") % {"form": paper.form_name} if paper.form_name else "",
        "" if paper.is_required else _("không bắt buộc"),
    ]
    said = " · ".join(say(fact) for fact in facts if fact)
    extra = [
        condition_words(paper, record.questions),
        instead_of(paper),
        paper.note,
    ]
    more = "".join(f'<p class="paper-note">{say(text)}</p>' for text in extra if text)
    line = f'<p class="paper-facts">{said}</p>' if said else ""
    return f"<li>{name}{line}{more}</li>"


def _name(name: str, say: Say) -> str:
    first, rest = beginning(name)
    html = f'<p class="paper-name">{say(first)}</p>'
    return html if not rest else html + folded(_("Mở phần còn lại"), prose(rest, say))


def folded_rest(rest: str) -> SafeString:
    """What follows a beginning, opened by the reader and printed whole; "" for nothing."""
    return trusted(folded(_("Mở phần còn lại"), prose(rest, escape)) if rest else "")


def begun(text: str, most: int) -> tuple[str, str]:
    """The same as `beginning`, with "…" where it had to stop within a clause."""
    first, rest = beginning(text, most)
    return (f"{first} …" if rest and first[-1:] not in ".;:," else first), rest


def beginning(text: str, most: int = NAME_SHOWN) -> tuple[str, str]:
    """The first sentences or clause that fit, and all that follows; typed dashes go."""
    text = text.lstrip(DASHES)
    if len(text) <= most and "\n" not in text:
        return text, ""
    head = text[:most].split("\n")[0] if "\n" in text[:most] else text[:most]
    if len(head) == most:
        for stop, least in (
            (". ", SENTENCE),
            ("; ", SENTENCE),
            (", ", most // 2),
            (" ", most // 2),
        ):
            place = head.rfind(stop)
            if place > least:
                head = head[: place + 1]
                break
    return head.strip(), text[len(head) :].strip()
