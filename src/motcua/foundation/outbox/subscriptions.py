"""Who listens to what."""

from collections.abc import Callable
from typing import Any, TypeVar

from motcua.foundation.outbox.message import Message

Handler = TypeVar("Handler", bound=Callable[[Any], None])

_handlers: dict[str, dict[str, Callable[[Any], None]]] = {}


def hears(*kinds: type[Message]) -> Callable[[Handler], Handler]:
    """Mark a function of `handlers` as listening to these messages.

    It runs in a transaction of its own, together with the mark that it has run; it may run
    again only after that transaction failed. No network in it: handlers only plan.
    """

    def register(handler: Handler) -> Handler:
        for kind in kinds:
            _handlers.setdefault(kind.name, {})[handler_name(handler)] = handler
        return handler

    return register


def handler_name(handler: Callable[..., Any]) -> str:
    """The name under which it is remembered that this handler has heard a message."""
    return f"{handler.__module__}.{handler.__qualname__}"


def handlers_of(name: str) -> dict[str, Callable[[Any], None]]:
    """The handlers of a message, by name, in the order registered."""
    return dict(_handlers.get(name, {}))
