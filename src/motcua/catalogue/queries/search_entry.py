"""A procedure as search knows it."""

import re

from motcua.catalogue.models import ProcedureVersion
from motcua.catalogue.rules.kinds import Level
from motcua.catalogue.rules.record import NONE_STATED, ProcedureRecord
from motcua.foundation import search

KIND = "procedure"
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


def entry_of(version: ProcedureVersion) -> search.Entry:
    """The entry of a version in force, with its procedure loaded."""
    record, number = version.content, version.procedure.number
    return search.Entry(
        kind=KIND,
        ref=ref_of(number),
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
    )


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
