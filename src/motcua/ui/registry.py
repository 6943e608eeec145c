"""An ordered registry: lower contexts read what upper contexts put in at start."""

from collections.abc import Iterator
from typing import Generic, Protocol, TypeVar


class Registered(Protocol):
    """Anything with a name of its own and a place in the order."""

    @property
    def name(self) -> str: ...

    @property
    def order(self) -> int: ...


Item = TypeVar("Item", bound=Registered)


class Registry(Generic[Item]):
    """Items by name, in their order; the same name twice is an error of the programmer."""

    def __init__(self) -> None:
        self._items: dict[str, Item] = {}

    def register(self, item: Item) -> None:
        """Add an item; registering an equal item again changes nothing.

        Raises ValueError when a different item already has the name.
        """
        known = self._items.setdefault(item.name, item)
        if known != item:
            message = f"{item.name!r} is registered twice"
            raise ValueError(message)

    def __iter__(self) -> Iterator[Item]:
        return iter(sorted(self._items.values(), key=lambda item: (item.order, item.name)))
