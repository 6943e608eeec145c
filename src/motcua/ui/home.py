"""The widgets of the staff start page, registered by each context at start."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal

from motcua.foundation.actor import Actor
from motcua.ui.navigation import everyone
from motcua.ui.registry import Registry

Values = Mapping[str, Any]


@dataclass(frozen=True)
class Widget:
    """A block of the start page.

    `load(actor, at)` answers the values for `template`, or None when the block has nothing to
    say and stays away. `width` "half" lets two blocks share a row on a wide screen.
    """

    name: str
    title: str
    order: int
    template: str
    load: Callable[[Actor, datetime], Values | None]
    visible: Callable[[Actor], bool] = everyone
    width: Literal["half", "whole"] = "half"


@dataclass(frozen=True)
class Shown:
    """A widget with the values it shows to one person at one moment."""

    widget: Widget
    values: Values


_widgets: Registry[Widget] = Registry()


def register(widget: Widget) -> None:
    """Put a widget on the start page; called from `apps.ready`."""
    _widgets.register(widget)


def shown(actor: Actor, at: datetime) -> list[Shown]:
    """The widgets that have something to say to this person now, in order."""
    loaded = ((widget, widget.load(actor, at)) for widget in _widgets if widget.visible(actor))
    return [Shown(widget, values) for widget, values in loaded if values is not None]
