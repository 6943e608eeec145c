"""PostgreSQL's order of reading: which rows hold a term, kept by triggers.

GIN gathers every row of a term before the first is known: a word of a third of all titles costs
a third of the table. Here the rows of a term stand in the order of places, so that reading stops
at a limit, as in FTS5. Only words of titles, keywords, codes and facets stand here: other columns
hold ten times as many terms, and are asked only when titles say nothing.
"""

from collections.abc import Sequence

from django.db import connection
from django.db.backends.utils import CursorWrapper

TABLE, FUNCTION = "foundation_search_posting", "foundation_search_post"
_ENTRIES = "foundation_searchentry"
READ_AHEAD = 1500  # rows of the first group that are tried before GIN is asked
_TERMS = (
    "SELECT DISTINCT unnest(string_to_array(concat_ws(' ', nullif({row}.title_terms, ''),"
    " nullif({row}.other_terms, '')), ' '))"
)
# The "C" order is that of bytes: nothing to compare by language.
_CREATE = f"""
CREATE TABLE {TABLE} (term text COLLATE "C" NOT NULL, place bigint NOT NULL,
  PRIMARY KEY (term, place))
"""
_OLD, _NEW = _TERMS.format(row="OLD"), _TERMS.format(row="NEW")
_CREATE_FUNCTION = f"""
CREATE OR REPLACE FUNCTION {FUNCTION}() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'TRUNCATE' THEN TRUNCATE {TABLE}; RETURN NULL; END IF;
  IF TG_OP <> 'INSERT' THEN
    DELETE FROM {TABLE} WHERE place = OLD.place AND term IN ({_OLD});
  END IF;
  IF TG_OP <> 'DELETE' THEN
    INSERT INTO {TABLE} (term, place) SELECT term, NEW.place FROM ({_NEW}) AS terms (term)
      WHERE term <> '' ON CONFLICT DO NOTHING;
  END IF;
  RETURN NULL;
END $$
"""  # noqa: S608 -- names of ours
_TRIGGERS = {
    f"{TABLE}_row": "AFTER INSERT OR DELETE OR UPDATE OF place, title_terms, other_terms"
    f" ON {_ENTRIES} FOR EACH ROW EXECUTE FUNCTION {FUNCTION}()",
    f"{TABLE}_all": f"AFTER TRUNCATE ON {_ENTRIES} EXECUTE FUNCTION {FUNCTION}()",
}


def install(cursor: CursorWrapper) -> None:
    """Create what is missing; then everything is posted anew."""
    lost = missing(cursor)
    if not lost:
        return
    if TABLE in lost:
        cursor.execute(_CREATE)
    cursor.execute(_CREATE_FUNCTION)
    for name, rest in _TRIGGERS.items():
        if name in lost:
            cursor.execute(f"CREATE TRIGGER {name} {rest}")
    cursor.execute(f"TRUNCATE {TABLE}")
    cursor.execute(
        f"INSERT INTO {TABLE} (term, place) SELECT term, place FROM {_ENTRIES} AS entry,"  # noqa: S608 -- names of ours
        f" LATERAL ({_TERMS.format(row='entry')}) AS terms (term)"
        " WHERE term <> '' ON CONFLICT DO NOTHING"
    )


def missing(cursor: CursorWrapper) -> list[str]:
    """Names of the table and the triggers that are not there."""
    cursor.execute(
        "SELECT tablename FROM pg_tables WHERE schemaname = current_schema() AND tablename = %s"
        " UNION SELECT tgname FROM pg_trigger WHERE tgrelid = %s::regclass",
        [TABLE, _ENTRIES],
    )
    present = {row[0] for row in cursor.fetchall()}
    return [name for name in (TABLE, *_TRIGGERS) if name not in present]


def first_places(groups: Sequence[Sequence[str]], limit: int) -> list[int] | None:
    """The first rows that hold one term of each group; None when reading ahead did not tell.

    The first rows of the first group are read, and the others are looked up for each: where so
    many do not give `limit` places, all of them give no more than GIN gathers quickly.
    """
    first, *others = groups
    most = max(limit, READ_AHEAD) if others else limit
    each = f"(SELECT place FROM {TABLE} WHERE term = %s ORDER BY place LIMIT {most})"  # noqa: S608 -- names of ours
    # What is materialized is read as it was ordered: sorting again would look up every row.
    # LIMIT and COALESCE keep these look-ups from becoming joins, which would read whole terms.
    looked_up = "".join(
        f" AND COALESCE((SELECT 1 FROM {TABLE} AS other WHERE other.place = ahead.place"  # noqa: S608 -- the same
        f" AND other.term IN ({','.join(['%s'] * len(group))}) LIMIT 1), 0) = 1"
        for group in others
    )
    with connection.cursor() as cursor:
        cursor.execute(
            f"WITH ahead AS MATERIALIZED (SELECT place FROM ({' UNION '.join([each] * len(first))})"  # noqa: S608 -- the same
            f" AS each ORDER BY place LIMIT {most})"
            f" SELECT (SELECT count(*) FROM ahead), ARRAY(SELECT place FROM ahead WHERE TRUE"
            f"{looked_up} LIMIT {int(limit)})",
            [*first, *(term for group in others for term in group)],
        )
        read, found = cursor.fetchone()
    return None if others and read >= most and len(found) < limit else list(found)
