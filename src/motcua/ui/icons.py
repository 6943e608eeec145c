"""Icons by what they mean here; the drawings come from the heroicons package."""

from functools import cache

from django.utils.safestring import SafeString, mark_safe
from heroicons.templatetags.heroicons import heroicon_mini

DRAWINGS = {
    # states
    "neutral": "minus-circle",
    "active": "arrow-path",
    "good": "check-circle",
    "warn": "clock",
    "bad": "exclamation-circle",
    "draft": "pencil",
    "waiting": "pause-circle",
    "signature": "pencil-square",
    "locked": "lock-closed",
    "provisional": "question-mark-circle",
    # things
    "home": "home",
    "plan": "clipboard-document-list",
    "task": "check-badge",
    "target": "chart-bar",
    "evidence": "paper-clip",
    "obstacle": "no-symbol",
    "report": "document-chart-bar",
    "document": "document-text",
    "procedure": "book-open",
    "agency": "building-office-2",
    "people": "users",
    "member": "user-circle",
    "calendar": "calendar-days",
    "deadline": "clock",
    "notice": "bell",
    "message": "chat-bubble-left-right",
    "story": "newspaper",
    "audit": "finger-print",
    "reader": "adjustments-horizontal",
    "listen": "speaker-wave",
    "operations": "cog-6-tooth",
    "photo": "camera",
    "link": "link",
    "phone": "phone",
    "mail": "envelope",
    "place": "map-pin",
    "money": "banknotes",
    "table": "table-cells",
    "info": "information-circle",
    "help": "question-mark-circle",
    # acts
    "add": "plus",
    "edit": "pencil-square",
    "remove": "trash",
    "close": "x-mark",
    "accept": "check",
    "return": "arrow-uturn-left",
    "send": "paper-airplane",
    "upload": "arrow-up-tray",
    "download": "arrow-down-tray",
    "print": "printer",
    "copy": "document-duplicate",
    "paste": "clipboard-document",
    "search": "magnifying-glass",
    "filter": "funnel",
    "menu": "bars-3",
    "more": "ellipsis-horizontal",
    "sign_in": "arrow-right-end-on-rectangle",
    "sign_out": "arrow-right-start-on-rectangle",
    "newer": "chevron-left",
    "older": "chevron-right",
    "open": "chevron-down",
    "ascending": "chevron-up",
    "descending": "chevron-down",
    "external": "arrow-top-right-on-square",
    "hand_over": "arrows-right-left",
    "fill_down": "arrow-down",
    "undo": "arrow-uturn-left",
    "play": "play",
    "pause": "pause",
    "stop": "stop",
    "retry": "arrow-path",
}


@cache
def drawing(name: str) -> SafeString:
    """The inline SVG of an icon, hidden from screen readers: a word always stands beside it.

    Raises KeyError for a name that is not in `DRAWINGS`.
    """
    svg = heroicon_mini(DRAWINGS[name], size=20, **{"class": "icon", "aria-hidden": "true"})
    return mark_safe(svg)  # noqa: S308  our own package's drawing, no outside text in it
