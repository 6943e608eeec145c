-- What a question reads on PostgreSQL. foundation_search_rows() takes the steps of candidates.py as
-- text (a step a line, its parts divided by "|", the terms of a group by blanks) and gives the rows:
-- sent one by one, the steps would cost more to plan and to carry than to read. All is planned once a
-- session, since only the terms change; the planner is told not to think of reading whole tables.

-- Those of some rows, in the order of places, that hold one of the terms too.
CREATE OR REPLACE FUNCTION foundation_search_within(part bigint[], terms text)
RETURNS bigint[] LANGUAGE plpgsql STABLE AS $$
DECLARE
  asked text[] := string_to_array(terms, ' ');
  count integer := cardinality(part);
  among bigint[];
BEGIN
  -- Reading along is ten times cheaper a row than looking up, as long as few rows lie between.
  IF count > 15 THEN
    among := ARRAY(
      SELECT place FROM foundation_search_posting
      WHERE term = ANY(asked) AND place >= part[1] AND place <= part[count] LIMIT 4 * count);
    IF cardinality(among) < 4 * count THEN
      -- IS TRUE keeps it a hash that is looked into for each row, in their order, instead of a join.
      RETURN ARRAY(
        SELECT one FROM unnest(part) AS one WHERE (one IN (SELECT unnest(among))) IS TRUE);
    END IF;
  END IF;
  -- A sub-select with a limit is looked up for each row; EXISTS might become a join that reads
  -- every row of a term.
  RETURN ARRAY(
    SELECT one FROM unnest(part) AS one WHERE (
      SELECT true FROM foundation_search_posting AS other
      WHERE other.term = ANY(asked) AND other.place = one LIMIT 1));
END $$;

-- The first rows in the order of places that hold a term of each group: rows of the first group are
-- read in growing portions. When another group has few rows left, these are read instead. NULL when
-- `ahead` rows did not tell: then GIN gathers them more quickly.
CREATE OR REPLACE FUNCTION foundation_search_titles(groups text[], most integer, ahead integer)
RETURNS bigint[] LANGUAGE plpgsql STABLE AS $$
DECLARE
  terms text[] := string_to_array(groups[1], ' ');
  others text[];
  found bigint[] := '{}';
  part bigint[];
  after bigint := -1;
  portion integer := most;
  taken integer;
  seen integer := 0;
BEGIN
  LOOP
    IF cardinality(terms) = 1 THEN
      part := ARRAY(
        SELECT place FROM foundation_search_posting
        WHERE term = terms[1] AND place > after ORDER BY place LIMIT portion);
    ELSE
      part := ARRAY(
        SELECT DISTINCT each.place FROM unnest(terms) AS asked (term) CROSS JOIN LATERAL (
          SELECT posting.place FROM foundation_search_posting AS posting
          WHERE posting.term = asked.term AND posting.place > after
          ORDER BY posting.place LIMIT portion
        ) AS each ORDER BY each.place LIMIT portion);
    END IF;
    taken := cardinality(part);
    seen := seen + taken;
    after := part[taken];
    FOR at IN 2..cardinality(groups) LOOP
      EXIT WHEN part = '{}';
      part := foundation_search_within(part, groups[at]);
    END LOOP;
    found := found || part;
    IF taken < portion OR cardinality(found) >= most THEN
      RETURN found[1:most];
    END IF;
    portion := portion * 2;
    FOR rare IN 2..cardinality(groups) LOOP
      others := string_to_array(groups[rare], ' ');
      part := ARRAY(
        SELECT place FROM foundation_search_posting
        WHERE term = ANY(others) AND place > after LIMIT portion);
      IF cardinality(part) < portion THEN
        part := ARRAY(SELECT DISTINCT unnest(part) ORDER BY 1);
        FOR at IN 1..cardinality(groups) LOOP
          EXIT WHEN part = '{}';
          CONTINUE WHEN at = rare;
          part := foundation_search_within(part, groups[at]);
        END LOOP;
        RETURN (found || part)[1:most];
      END IF;
    END LOOP;
    IF seen >= ahead THEN
      RETURN NULL;
    END IF;
  END LOOP;
END $$;

-- The same from GIN, which gathers all rows; `weights` are the letters of the columns asked.
CREATE OR REPLACE FUNCTION foundation_search_gathered(groups text[], weights text, most integer)
RETURNS bigint[] LANGUAGE plpgsql STABLE AS $$
DECLARE
  asked tsquery := (
    SELECT string_agg(each.ways, ' & ') FROM unnest(groups) AS one (terms) CROSS JOIN LATERAL (
      SELECT '(' || string_agg(
        '''' || letter || translate(term, '*''\', '') || CASE WHEN term LIKE '%*' THEN ''':*' ELSE '''' END,
        ' | ') || ')'
      FROM unnest(string_to_array(one.terms, ' ')) AS term, unnest(string_to_array(weights, NULL)) AS letter
    ) AS each (ways))::tsquery;
BEGIN
  -- What is materialized is gathered from GIN, never filtered along the order of places.
  RETURN ARRAY(
    WITH held AS MATERIALIZED (SELECT place FROM foundation_searchentry WHERE search_text @@ asked)
    SELECT place FROM held ORDER BY place LIMIT most);
END $$;

-- The places found by titles that begin with a key, and step by step until a step's number is reached.
CREATE OR REPLACE FUNCTION foundation_search_places(
  keys text, steps text, from_start integer, each integer, ahead integer)
RETURNS bigint[] LANGUAGE plpgsql STABLE AS $$
DECLARE
  found bigint[] := '{}';
  part bigint[];
  step text;
  said text[];
  groups text[];
BEGIN
  FOREACH step IN ARRAY string_to_array(keys, '|') LOOP
    part := ARRAY(
      SELECT place FROM foundation_searchentry
      WHERE title_key ~>=~ step AND title_key ~<~ (step || U&'\+10FFFF')
      ORDER BY title_key USING ~<~ LIMIT from_start);
    found := found || ARRAY(SELECT one FROM unnest(part) AS one WHERE one <> ALL(found));
  END LOOP;
  FOREACH step IN ARRAY string_to_array(steps, E'\n') LOOP
    said := string_to_array(step, '|');
    CONTINUE WHEN said[3] = 'none' AND cardinality(found) > 0;
    groups := said[4:];
    part := NULL;
    IF said[1] = 'AB' AND strpos(step, '*') = 0 THEN
      part := foundation_search_titles(groups, each, ahead);
    END IF;
    IF part IS NULL THEN
      part := foundation_search_gathered(groups, said[1], each);
    END IF;
    IF cardinality(part) > 0 THEN
      found := found || ARRAY(SELECT one FROM unnest(part) AS one WHERE one <> ALL(found));
    END IF;
    EXIT WHEN cardinality(found) >= said[2]::integer;
  END LOOP;
  RETURN found;
END $$;

-- Their rows.
CREATE OR REPLACE FUNCTION foundation_search_rows(
  keys text, steps text, from_start integer, each integer, ahead integer, most integer)
RETURNS TABLE (
  place bigint, weight smallint, title_key varchar, title_words text, other_words text)
LANGUAGE plpgsql STABLE
SET plan_cache_mode = force_generic_plan SET enable_seqscan = off SET jit = off AS $$
#variable_conflict use_column
DECLARE
  found bigint[] := (foundation_search_places(keys, steps, from_start, each, ahead))[1:most];
BEGIN
  RETURN QUERY SELECT entry.place, entry.weight, entry.title_key, entry.title_words, entry.other_words
    FROM unnest(found) WITH ORDINALITY AS asked (place, at)
    JOIN foundation_searchentry AS entry ON entry.place = asked.place ORDER BY asked.at;
END $$;

-- How many titles hold each of the terms, and under " " the stamp of the lexicon.
CREATE OR REPLACE FUNCTION foundation_search_counts(terms text)
RETURNS TABLE (term varchar, entries_count bigint)
LANGUAGE plpgsql STABLE
SET plan_cache_mode = force_generic_plan SET enable_seqscan = off SET jit = off AS $$
#variable_conflict use_column
DECLARE
  asked text[] := string_to_array(terms, ' ');
BEGIN
  RETURN QUERY SELECT counted.term, counted.entries_count::bigint
    FROM foundation_searchterm AS counted WHERE counted.term = ANY(asked)
    UNION ALL SELECT ' ', stamp.value FROM foundation_lexiconstamp AS stamp WHERE stamp.name = 'lexicon';
END $$;

-- What is shown of entries: of the first `whole` all, of the others what they are counted by.
CREATE OR REPLACE FUNCTION foundation_search_shown(places text, whole integer)
RETURNS TABLE (
  place bigint, facets text, ref varchar, kind varchar, title text, summary text, url varchar)
LANGUAGE plpgsql STABLE
SET plan_cache_mode = force_generic_plan SET enable_seqscan = off SET jit = off AS $$
#variable_conflict use_column
DECLARE
  asked bigint[] := string_to_array(places, ' ')::bigint[];
BEGIN
  RETURN QUERY SELECT entry.place, entry.facets::text, entry.ref, entry.kind, entry.title,
      entry.summary, entry.url
    FROM foundation_searchentry AS entry WHERE entry.place = ANY(asked[:whole])
    UNION ALL SELECT entry.place, entry.facets::text, '', '', '', '', ''
    FROM foundation_searchentry AS entry WHERE entry.place = ANY(asked[whole + 1:]);
END $$;

-- The words of the names of entries.
CREATE OR REPLACE FUNCTION foundation_search_names(places text)
RETURNS TABLE (place bigint, name_words text)
LANGUAGE plpgsql STABLE
SET plan_cache_mode = force_generic_plan SET enable_seqscan = off SET jit = off AS $$
#variable_conflict use_column
DECLARE
  asked bigint[] := string_to_array(places, ' ')::bigint[];
BEGIN
  RETURN QUERY SELECT entry.place, entry.name_words
    FROM foundation_searchentry AS entry WHERE entry.place = ANY(asked);
END $$;
