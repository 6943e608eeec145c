"""A procedure as search knows it: its public version in force by its number, which anybody may
find; its other versions by their codes, for the lists of staff alone."""

import re
from datetime import date

from motcua.catalogue.models import Procedure, ProcedureVersion
from motcua.catalogue.rules.kinds import Level, VersionState
from motcua.catalogue.rules.record import NONE_STATED, ProcedureRecord
from motcua.foundation import search

KIND, HIDDEN_KIND = "procedure", "procedure_version"
NOBODY = "nobody"
_COMMONNESS = {Level.COMMUNE: 100, Level.PROVINCE: 60, Level.MINISTRY: 30, Level.OTHER: 30}
_CITIZENS, _OFFICERS = "Công dân", "Cán bộ"
# Some records repeat their own code at the end of the name: "(1.010727)".
_OWN_CODE = re.compile(r"\s*\(\s*\d\.\d{6}\s*\)")


def ref_of(number: str) -> str:
    """The reference under which search knows a procedure."""
    return f"catalogue.procedure:{number}"


def number_of(ref: str) -> str:
    """The number in a reference of search."""
    return ref.partition(":")[2]


def version_ref_of(code: str) -> str:
    """The reference of a version that strangers do not find."""
    return f"catalogue.procedure_version:{code}"


def entry_of(version: ProcedureVersion, *, on: date) -> search.Entry:
    """The entry of a version on a day, with its procedure loaded."""
    record, number = version.content, version.procedure.number
    is_public = version.is_in_force(on) and not version.procedure.is_internal
    return search.Entry(
        kind=KIND if is_public else HIDDEN_KIND,
        ref=ref_of(number) if is_public else version_ref_of(version.code),
        title=_OWN_CODE.sub("", record.name),
        url=f"/thu-tuc/{number}/",
        summary=record.summary,
        codes=(number,),
        keywords=record.keywords,
        names=_names(record),
        body="\n".join([*(step.text for step in record.steps), _stated(record.conditions)]),
        facets={
            "sector": (record.sector,),
            "level": tuple(level.value for level in record.levels),
            "online": (version.online_level,),
            "audience": record.audiences,
            "agency": (record.bodies.executing[:120],) if record.bodies.executing else (),
        },
        weight=_weight(record),
        staff_facets=_staff_facets(version, on),
        is_public=is_public,
    )


def _staff_facets(version: ProcedureVersion, on: date) -> dict[str, tuple[str, ...]]:
    """What the list of staff is narrowed by beside the parts of the record."""
    procedure = version.procedure
    facets: dict[str, tuple[str, ...]] = {"stage": (stage_of(version, on),)}
    facets["source"] = (procedure.source,)
    facets["keeper"] = tuple(keepers_of(procedure)) or (NOBODY,)
    if version.missing_count:
        facets["gaps"] = ("some",)
    return facets | {"mark": tuple(name for name in MARKS if getattr(procedure, name))}


MARKS = ("is_internal", "is_linked", "is_on_the_spot", "is_boundary_free")


def stage_of(version: ProcedureVersion, on: date) -> str:
    """Draft, coming, in force or ended."""
    if version.state == VersionState.DRAFT:
        return "draft"
    if version.valid_until is not None and version.valid_until < on:
        return "ended"
    return "in_force" if version.is_in_force(on) else "coming"


def keepers_of(procedure: Procedure) -> list[str]:
    """Paths of the unit that keeps it and of all units above; none where nobody does."""
    steps = procedure.unit_path.split("/")[:-1]
    return ["/".join([*steps[: at + 1], ""]) for at in range(len(steps))]


def _names(record: ProcedureRecord) -> tuple[str, ...]:
    papers = (component.name[:120] for component in record.components)
    results = (result.name[:200] for result in record.results)
    names = (record.sector, record.bodies.executing[:200], *results, *papers)
    return tuple(name for name in dict.fromkeys(names) if name)


def _weight(record: ProcedureRecord) -> int:
    """How many people need it: near to home and for everybody before far and for few."""
    weight = max((_COMMONNESS[level] for level in record.levels), default=0)
    audience = " ".join(record.audiences)
    is_everybodys = _CITIZENS in audience and _OFFICERS not in audience
    return weight if is_everybodys or not audience else max(0, weight - 15)


def _stated(text: str) -> str:
    return "" if text == NONE_STATED else text
