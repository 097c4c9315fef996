-- The errors by contract and error; both are empty where nobody is identified.
SELECT
  contract,
  error,
  count() AS answers,
  sum(CASE WHEN verdict = 'documented' THEN 1 ELSE 0 END) AS documented,
  sum(CASE WHEN verdict = 'undocumented' THEN 1 ELSE 0 END) AS undocumented,
  sum(CASE WHEN verdict = 'violation' THEN 1 ELSE 0 END) AS violation,
  sum(CASE WHEN verdict = 'ambiguous' THEN 1 ELSE 0 END) AS ambiguous,
  sum(CASE WHEN verdict = 'unrecognized' THEN 1 ELSE 0 END) AS unrecognized,
  sum(CASE WHEN verdict = 'unreadable' THEN 1 ELSE 0 END) AS unreadable
FROM responses
WHERE input = 'response' AND verdict <> 'success'
GROUP BY contract, error
ORDER BY answers DESC, contract, error
LIMIT 1001
