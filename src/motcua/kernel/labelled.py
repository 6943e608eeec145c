"""Enumerations stored as English text and shown as Vietnamese words."""

from enum import StrEnum
from typing import Self


class LabelledEnum(StrEnum):
    """Members are written `NAME = "value", "nhãn"`: the value is stored, the label is shown."""

    label: str

    def __new__(cls, value: str, label: str = "") -> Self:
        """A member with its label; without one this is the look-up of a value, as with any enum."""
        member = str.__new__(cls, value)
        member._value_ = value
        member.label = label
        return member

    @classmethod
    def choices(cls) -> list[tuple[str, str]]:
        """(value, label) pairs in the order of the class, as form and model fields want them."""
        return [(member.value, member.label) for member in cls]
