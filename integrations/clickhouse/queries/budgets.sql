-- Used-up budgets by contract. as_rate_limit: answered with 429, so that clients wait for what no wait brings back.
SELECT
  contract,
  count() AS answers,
  sum(CASE WHEN status = 429 THEN 1 ELSE 0 END) AS as_rate_limit,
  sum(CASE WHEN status = 402 THEN 1 ELSE 0 END) AS as_payment_required
FROM responses
WHERE input = 'response' AND category = 'budget-exceeded'
GROUP BY contract
ORDER BY answers DESC, contract
LIMIT 1001
