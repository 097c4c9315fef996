#!/bin/sh
# Loads recorded traffic into the table over all shards:
#   sh load.sh [options of clickhouse-client] -- [options and files of error-envelopes audit]
#   sh load.sh --host clickhouse-1.internal -- --log envoy --jobs 4 access.log
set -eu

# The options of the client are kept in one text: names and ports have no white space.
client=
while [ $# -gt 0 ] && [ "$1" != -- ]; do
  client="$client $1"
  shift
done
[ $# -gt 0 ] && shift

rows=$(mktemp -d)
trap 'rm -r "$rows"' EXIT
mkfifo "$rows/rows"
error-envelopes audit --rows "$@" > "$rows/rows" &
reader=$!
# shellcheck disable=SC2086
clickhouse-client $client --database error_envelopes --insert_distributed_sync 1 \
  --query 'INSERT INTO responses FORMAT JSONEachRow' < "$rows/rows"
# A log that could not be read to its end is loaded as far as it was read, and fails the call.
wait "$reader"
