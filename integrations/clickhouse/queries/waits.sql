-- The waits that senders state, by contract, and whether the next same request kept them. The same request: client,
-- method and URL without its query. kept: it began when the wait was over. early: it began before. open: none followed.
-- unknown: the log does not say when or which request it was.
--
-- A wait ends at `ended + 1000 * wait`. All starts of a request and all ends of its responses are put in one order by
-- time. The number of starts up to the end of a response is the number to skip in the list of starts.
SELECT
  contract,
  count() AS stated,
  sum(wait) AS seconds,
  sum(CASE WHEN outcome = 'kept' THEN 1 ELSE 0 END) AS kept,
  sum(CASE WHEN outcome = 'early' THEN 1 ELSE 0 END) AS early,
  sum(CASE WHEN outcome = 'open' THEN 1 ELSE 0 END) AS open,
  sum(CASE WHEN outcome = 'unknown' THEN 1 ELSE 0 END) AS unknown
FROM (
  SELECT contract, wait, 'unknown' AS outcome
  FROM responses
  WHERE input = 'response' AND wait_source <> '' AND request = ''
  UNION ALL
  SELECT
    event.4 AS contract,
    event.3 AS wait,
    multiIf(next = 0, 'open', next >= event.1 + 1000 * event.3, 'kept', 'early') AS outcome
  FROM (
    SELECT event, arrayElement(starts, before + 1) AS next
    FROM (
      SELECT
        arraySort(groupArray(started)) AS starts,
        arraySort(x -> (x.1, x.2), arrayConcat(
          arrayMap(x -> (x, toUInt8(0), toInt64(0), ''), groupArray(started)),
          arrayFilter(x -> x.3 >= 0, groupArray((
            ended, toUInt8(1), CASE WHEN wait_source <> '' THEN toInt64(wait) ELSE toInt64(-1) END, contract
          )))
        )) AS events,
        arrayCumSum(x -> x.2 = 0, events) AS befores
      FROM responses
      WHERE input = 'response' AND request GLOBAL IN (
        SELECT request FROM responses WHERE input = 'response' AND wait_source <> '' AND request <> ''
      )
      GROUP BY request
    )
    ARRAY JOIN events AS event, befores AS before
    WHERE event.2 = 1
  )
)
GROUP BY contract
ORDER BY stated DESC, contract
LIMIT 1001
