"""The three statements of a procedure's page, written out.

Django spends 1.5 ms building them for every page, fifteen times what the database needs; written
once they leave the page its 3 ms. Plain SQL that SQLite and PostgreSQL both read.
"""

from django.db import connection

from motcua.catalogue.models import OneStopDesk, Procedure, ProcedureVersion, Sector
from motcua.catalogue.rules.kinds import Level, VersionState
from motcua.catalogue.rules.nearest_desks import named_first

_VERSIONS = """
SELECT v.id, v.code, v.ordinal, v.revision, v.state, v.decision, v.decided_on, v.valid_from,
       v.valid_until, v.ended_because, v.record, v.name, v.at_ministry, v.at_province,
       v.at_commune, v.procedure_id, v.sector_id,
       p.number AS p_number, p.origin_url AS p_origin_url, s.name AS s_name, s.slug AS s_slug
FROM catalogue_procedureversion v
JOIN catalogue_procedure p ON p.id = v.procedure_id
JOIN catalogue_sector s ON s.id = v.sector_id
WHERE p.number = %s AND NOT p.is_internal AND v.state = %s
ORDER BY v.ordinal DESC
"""
_DESKS = """
SELECT d.id, d.slug, d.name, d.address, d.hours, d.phone, d.hotline
FROM catalogue_onestopdesk d
JOIN agencies_unit u ON u.code = d.unit_id
JOIN agencies_agency a ON a.id = u.agency_id
WHERE d.is_published AND ((%s AND d.serves_province) OR (%s AND d.serves_commune))
  AND (NOT EXISTS (SELECT 1 FROM catalogue_onestopdesk_sectors e WHERE e.onestopdesk_id = d.id)
       OR EXISTS (SELECT 1 FROM catalogue_onestopdesk_sectors e
                  WHERE e.onestopdesk_id = d.id AND e.sector_id = %s))
ORDER BY (a.level = %s) DESC, d."order", d.name, d.id
LIMIT %s
"""
_EVENTS = """
SELECT DISTINCT e.slug, e.name FROM catalogue_lifeevent e
JOIN catalogue_lifeeventitem i ON i.life_event_id = e.id
WHERE i.procedure_id = %s AND e.is_published
ORDER BY e.name
"""


def announced_versions_of(number: str) -> list[ProcedureVersion]:
    """The announced versions of a public procedure, the latest first, with what a page reads.

    Other columns are deferred; `procedure` and `sector` hold number, address and names only.
    """
    rows = ProcedureVersion.objects.raw(_VERSIONS, [number, VersionState.ANNOUNCED.value])
    return [_with_related(row) for row in rows]


def desks_of(version: ProcedureVersion, *, most: int) -> list[OneStopDesk]:
    """The first desks that receive the procedure: of its level, its sector or all sectors.

    Those of the level that is named first begin; within a level staff's own order holds.
    """
    at = {Level.PROVINCE: version.at_province, Level.COMMUNE: version.at_commune}
    first = named_first([level for level, there in at.items() if there])
    asked = [version.at_province, version.at_commune, version.sector_id, first.value, most]
    return list(OneStopDesk.objects.raw(_DESKS, asked))


def events_of(version: ProcedureVersion) -> list[tuple[str, str]]:
    """Slug and name of the published events of life that the procedure belongs to."""
    with connection.cursor() as cursor:
        cursor.execute(_EVENTS, [version.procedure_id])
        return [(str(slug), str(name)) for slug, name in cursor.fetchall()]


def _with_related(row: ProcedureVersion) -> ProcedureVersion:
    told = row.__dict__
    row.procedure = Procedure(
        pk=row.procedure_id, number=told["p_number"], origin_url=told["p_origin_url"]
    )
    row.sector = Sector(pk=row.sector_id, name=told["s_name"], slug=told["s_slug"])
    return row
