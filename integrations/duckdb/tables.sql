-- The rows that `error-envelopes audit --rows` writes, as integrations/clickhouse/tables.sql has them.
CREATE TABLE responses (
  file VARCHAR,
  line UBIGINT,
  input VARCHAR,
  verdict VARCHAR,
  reason VARCHAR,
  contract VARCHAR,
  error VARCHAR,
  status USMALLINT,
  code VARCHAR,
  category VARCHAR,
  retry VARCHAR,
  remedy VARCHAR,
  retryable UTINYINT,
  wait UINTEGER,
  wait_source VARCHAR,
  request VARCHAR,
  started BIGINT,
  ended BIGINT,
  violations VARCHAR[]
);

CREATE VIEW violations AS
SELECT contract, error, unnest(violations) AS violation, file, line
FROM responses
WHERE len(violations) > 0;
