-- The rows that `error-envelopes audit --rows` writes. Run this on every server of the cluster `error_envelopes`
-- (cluster.xml names its shards): clickhouse-client --multiquery < tables.sql
CREATE DATABASE IF NOT EXISTS error_envelopes;

-- The rows of this shard. Texts are empty and numbers 0 where there is no value, so no column is Nullable.
CREATE TABLE IF NOT EXISTS error_envelopes.responses_shard
(
  file String,
  line UInt64,
  input String,
  verdict String,
  reason String,
  contract String,
  error String,
  status UInt16,
  code String,
  category String,
  retry String,
  remedy String,
  retryable UInt8,
  wait UInt32,
  wait_source String,
  request String,
  started Int64,
  ended Int64,
  violations Array(String)
)
ENGINE = MergeTree
ORDER BY (contract, error, verdict, file, line);

CREATE VIEW IF NOT EXISTS error_envelopes.violations_shard AS
SELECT contract, error, violation, file, line
FROM error_envelopes.responses_shard
ARRAY JOIN violations AS violation;

-- All shards. Rows are spread evenly: every query is right whichever shard has a row.
CREATE TABLE IF NOT EXISTS error_envelopes.responses AS error_envelopes.responses_shard
ENGINE = Distributed(error_envelopes, error_envelopes, responses_shard, rand());

CREATE TABLE IF NOT EXISTS error_envelopes.violations
(
  contract String,
  error String,
  violation String,
  file String,
  line UInt64
)
ENGINE = Distributed(error_envelopes, error_envelopes, violations_shard);
