"""Members as values: what other contexts and pages are given."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class MemberView:
    """A person acting for an agency; `email` may be empty."""

    code: str
    name: str
    post_title: str
    unit_code: str
    unit_name: str
    email: str
    unit_path: str = ""
    is_active: bool = True
