"""Parts of a record page: where it is, what can be done, what is known, what happened."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from motcua.ui.parts.states import Tone


@dataclass(frozen=True)
class Crumb:
    """One step of the path to this page; the last one has no address."""

    text: str
    url: str = ""


@dataclass(frozen=True)
class Action:
    """Something that can be done here, named by its result.

    `method` "post" renders a small form. `confirm` names the thing in the question asked before
    the form is sent.
    """

    text: str
    url: str
    method: Literal["get", "post"] = "get"
    tone: Literal["primary", "quiet", "danger"] = "quiet"
    confirm: str = ""
    icon: str = ""


@dataclass(frozen=True)
class Fact:
    """A label and its value; with an address the value is a link to its rows."""

    label: str
    value: object
    url: str = ""


@dataclass(frozen=True)
class TimelineEntry:
    """One thing that happened: when, by whom, said in one sentence."""

    at: datetime
    who: str
    sentence: str
    url: str = ""


@dataclass(frozen=True)
class EmptyState:
    """What an empty place is for, and what to do first."""

    text: str
    hint: str = ""
    action: Action | None = None


@dataclass(frozen=True)
class Notice:
    """A message on the page; `bad` and `warn` are announced at once."""

    tone: Tone
    text: str
    title: str = ""
    action: Action | None = None
