"""PostgreSQL's order of reading: which rows hold a term, kept by triggers.

GIN gathers every row of a term before the first is known: a word of a third of all titles costs
a third of the table. Here the rows of a term stand in the order of places, so that reading stops
at a limit, as in FTS5. Only words of titles, keywords, codes and facets stand here: other columns
hold ten times as many terms, and are asked only when titles say nothing.
"""

from django.db.backends.utils import CursorWrapper

TABLE, FUNCTION = "foundation_search_posting", "foundation_search_post"
_ENTRIES = "foundation_searchentry"
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
