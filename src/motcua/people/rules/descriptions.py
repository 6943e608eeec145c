"""What an administrator tells about a person before it is recorded."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class MemberDescription:
    """A person acting for a unit. `unit_code` is the own unit; rights come from grants alone."""

    unit_code: str
    name: str
    post_title: str = ""
    phone: str = ""
    email: str = ""
