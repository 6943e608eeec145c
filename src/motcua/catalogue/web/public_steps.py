"""The order of execution: numbered steps, the long rest folded."""

from django.utils.translation import gettext as _

from motcua.catalogue.rules.prose import DASHES
from motcua.catalogue.rules.record import ProcedureRecord, Step
from motcua.catalogue.web.public_html import LONG, Say, folded, prose

ACTORS = {"applicant": "Người nộp hồ sơ", "agency": "Cơ quan giải quyết"}


def steps(record: ProcedureRecord, say: Say) -> str:
    """All steps; empty where the record has none."""
    shown, hidden = _split(record.steps)
    html = _list(shown, 1, say)
    if hidden:
        count = len(hidden)
        text = _("Mở thêm %(count)s bước, khoảng %(minutes)s phút đọc") % {
            "count": count,
            "minutes": max(1, sum(len(one.text) for one in hidden) // 900),
        }
        html += folded(text, _list(hidden, len(shown) + 1, say))
    return html


def _split(all_steps: tuple[Step, ...]) -> tuple[tuple[Step, ...], tuple[Step, ...]]:
    """As many steps as can be read at once, and the rest; a rest of one stays with the others."""
    length = 0
    for place, step in enumerate(all_steps):
        length += len(step.text)
        if length > LONG and 0 < place < len(all_steps) - 1:
            return all_steps[:place], all_steps[place:]
    return all_steps, ()


def _list(some: tuple[Step, ...], start: int, say: Say) -> str:
    if not some:
        return ""
    if start == 1 and len(some) == 1 and not some[0].title:
        return _body(some[0], say)
    counted = f' start="{start}"' if start > 1 else ""
    return f'<ol class="steps"{counted}>{"".join(_step(one, say) for one in some)}</ol>'


def _step(step: Step, say: Say) -> str:
    title = f'<p class="small-heading">{say(step.title)}</p>' if step.title else ""
    return f"<li>{title}{_body(step, say)}</li>"


def _body(step: Step, say: Say) -> str:
    about = [ACTORS.get(step.actor, step.actor), step.place, step.time]
    said = " · ".join(say(text) for text in about if text)
    head = f'<p class="quiet step-about">{said}</p>' if said else ""
    # A single dashed line has the number of its step before it already.
    text = step.text if "\n" in step.text.strip() else step.text.strip().lstrip(DASHES)
    html = prose(text, say)
    if len(step.text) > 2 * LONG:
        html = _beginning(html) + folded(_("Mở toàn bộ bước này"), html)
    return head + html


def _beginning(html: str) -> str:
    """The first paragraph, so that a folded step is not a bare button."""
    end = html.find("</p>")
    # Read aloud only where it stands again, in the folded whole.
    begun = html[: end + 4].replace("<p>", "<p data-no-read>", 1)
    return begun if 0 < end < LONG and html.startswith("<p>") else ""
