"""What a message is: a fact in the past tense, of JSON values, about one subject."""

from abc import ABC, abstractmethod
from dataclasses import asdict, dataclass, fields
from typing import Any, ClassVar, Self

_kinds: dict[str, type["Message"]] = {}


@dataclass(frozen=True, kw_only=True)
class Message(ABC):
    """Base of all messages. A subclass sets `name` ("plans.plan_issued") and `subject`.

    One with `is_base=True` has no name: it only holds what several messages share, and is never
    published.
    A change of meaning gets a new name ("plans.plan_issued.2"): rows of the old one may wait.
    """

    name: ClassVar[str] = ""

    def __init_subclass__(cls, *, is_base: bool = False, **kwargs: Any) -> None:
        super().__init_subclass__(**kwargs)
        if is_base:
            if cls.name:
                raise TypeError(f"{cls.__name__} is a base of messages: it takes no name.")
            return
        if not cls.name:
            raise TypeError(f"{cls.__name__} needs a name.")
        known = _kinds.setdefault(cls.name, cls)
        if (known.__module__, known.__qualname__) != (cls.__module__, cls.__qualname__):
            raise TypeError(f"{cls.name} already names {known.__qualname__}.")
        # dataclass(slots=True) makes the class a second time: the latest is the one in use.
        _kinds[cls.name] = cls

    @property
    @abstractmethod
    def subject(self) -> str:
        """What the fact is about; messages about one subject are heard in order."""

    @property
    def page_tags(self) -> tuple[str, ...]:
        """Tags of the kept public pages that are no longer true once this is."""
        return ()

    def to_json(self) -> dict[str, Any]:
        """The fields, as the outbox stores them."""
        return asdict(self)

    @classmethod
    def from_json(cls, body: dict[str, Any]) -> Self:
        """The message again. Fields that have since been dropped are ignored."""
        known = {field.name for field in fields(cls)}
        return cls(
            **{
                key: tuple(value) if isinstance(value, list) else value
                for key, value in body.items()
                if key in known
            }
        )


def kind_of(name: str) -> type[Message] | None:
    """The class of this name, if any is loaded."""
    return _kinds.get(name)


def kinds() -> dict[str, type[Message]]:
    """All messages known, by name."""
    return dict(_kinds)
