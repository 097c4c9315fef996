#!/bin/sh
# Runs every query and prints its rows as JSON, one object a row:
#   sh report.sh [options of clickhouse-client]
set -eu
for query in "$(dirname "$0")"/queries/*.sql; do
  echo "== $(basename "$query" .sql)"
  clickhouse-client "$@" --database error_envelopes --output_format_json_quote_64bit_integers 0 \
    --format JSONEachRow < "$query"
done
