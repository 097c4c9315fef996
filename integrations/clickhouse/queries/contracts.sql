-- The errors by contract, which is empty where nobody is identified.
SELECT
  contract,
  count() AS answers,
  sum(CASE WHEN verdict = 'documented' THEN 1 ELSE 0 END) AS documented,
  sum(CASE WHEN verdict = 'undocumented' THEN 1 ELSE 0 END) AS undocumented,
  sum(CASE WHEN verdict = 'violation' THEN 1 ELSE 0 END) AS violation,
  sum(CASE WHEN verdict = 'ambiguous' THEN 1 ELSE 0 END) AS ambiguous,
  sum(CASE WHEN verdict = 'unrecognized' THEN 1 ELSE 0 END) AS unrecognized,
  sum(CASE WHEN verdict = 'unreadable' THEN 1 ELSE 0 END) AS unreadable
FROM responses
WHERE input = 'response' AND verdict <> 'success'
GROUP BY contract
ORDER BY answers DESC, contract
LIMIT 1001
