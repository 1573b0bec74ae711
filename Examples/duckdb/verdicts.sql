-- Lines of verdict as a table. The columns are named, so that nothing is guessed from the first lines:
--
--     basecheck evaluate - --format verdicts < submissions.ndjson > verdicts.ndjson
--     duckdb < Examples/duckdb/verdicts.sql
CREATE OR REPLACE TABLE verdicts AS
SELECT * FROM read_json('verdicts.ndjson', format = 'newline_delimited', columns = {
  type: 'VARCHAR', file: 'VARCHAR', line: 'BIGINT', "column": 'BIGINT', name: 'VARCHAR',
  province: 'VARCHAR', city: 'VARCHAR', series: 'VARCHAR', scheme: 'VARCHAR', verdict: 'VARCHAR',
  failed: 'VARCHAR[]', missing: 'VARCHAR[]', review: 'VARCHAR[]', onThreshold: 'VARCHAR[]',
  advice: 'VARCHAR[]', problem: 'VARCHAR', message: 'VARCHAR', errors: 'INTEGER'});

-- What each scheme's bases came to.
SELECT scheme, verdict, count(*) AS bases FROM verdicts WHERE type = 'verdict'
GROUP BY ALL ORDER BY scheme, bases DESC, verdict;

-- By province, those with the largest share of eligible bases first.
SELECT province, count(*) AS bases, count(*) FILTER (verdict = 'eligible') AS eligible,
  round(100.0 * eligible / bases, 1) AS percent
FROM verdicts WHERE type = 'verdict' GROUP BY province ORDER BY percent DESC, province;

-- How often each item decides against a base. An item that is advisory stands in failed as well as in advice.
SELECT scheme, item, count(*) AS bases
FROM (SELECT scheme, advice, unnest(failed) AS item FROM verdicts WHERE type = 'verdict')
WHERE NOT list_contains(advice, item)
GROUP BY ALL ORDER BY bases DESC, scheme, item LIMIT 15;

-- The bases that one item alone keeps from being eligible, by that item.
SELECT item, count(*) AS bases
FROM (SELECT list_filter(failed, lambda item: NOT list_contains(advice, item)) AS deciding FROM verdicts
      WHERE verdict = 'ineligible'), LATERAL (SELECT deciding[1] AS item)
WHERE len(deciding) = 1 GROUP BY item ORDER BY bases DESC, item LIMIT 15;

-- Figures that stand exactly on a limit whose sign is in doubt, and what is in error.
SELECT count(*) AS on_threshold FROM verdicts WHERE len(onThreshold) > 0;
SELECT problem, count(*) AS submissions FROM verdicts WHERE type = 'error'
GROUP BY problem ORDER BY submissions DESC, problem;
