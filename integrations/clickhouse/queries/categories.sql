-- The errors by category.
SELECT category, count() AS answers
FROM responses
WHERE input = 'response' AND verdict <> 'success'
GROUP BY category
ORDER BY answers DESC, category
