-- As integrations/clickhouse/queries/waits.sql, by the ASOF join that ClickHouse 18 does not have.
SELECT
  contract,
  count() AS stated,
  sum(wait) AS seconds,
  sum(CASE WHEN outcome = 'kept' THEN 1 ELSE 0 END) AS kept,
  sum(CASE WHEN outcome = 'early' THEN 1 ELSE 0 END) AS early,
  sum(CASE WHEN outcome = 'open' THEN 1 ELSE 0 END) AS open,
  sum(CASE WHEN outcome = 'unknown' THEN 1 ELSE 0 END) AS unknown
FROM (
  SELECT
    waits.contract,
    waits.wait,
    CASE
      WHEN waits.request = '' THEN 'unknown'
      WHEN later.started IS NULL THEN 'open'
      WHEN later.started >= waits.ended + 1000 * waits.wait THEN 'kept'
      ELSE 'early'
    END AS outcome
  FROM (
    SELECT contract, wait, request, ended
    FROM responses
    WHERE input = 'response' AND wait_source <> ''
  ) AS waits
  ASOF LEFT JOIN (
    SELECT request, started
    FROM responses
    WHERE input = 'response' AND request <> ''
  ) AS later
  ON waits.request = later.request AND waits.ended < later.started
) AS outcomes
GROUP BY contract
ORDER BY stated DESC, contract
LIMIT 1001
