"""What may be said on a day: a result whose day has not come is not late."""

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from motcua.plans.facade import Material, ResultRow


def as_of(material: "Material", on: date) -> "Material":
    """The material as it stands on a day: results still in time are work to come."""
    judged = tuple(one for one in material.results if _is_judged(one, on))
    coming = tuple(one for one in material.results if not _is_judged(one, on))
    return replace(material, results=judged, next_results=coming + material.next_results)


def _is_judged(one: "ResultRow", on: date) -> bool:
    return one.done_on is not None or one.is_waiting or one.due_on < on
