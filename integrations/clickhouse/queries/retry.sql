-- When the same request may succeed, and what has to happen first. retryable: software can get there alone.
SELECT retry, remedy, retryable, count() AS answers
FROM responses
WHERE input = 'response' AND verdict <> 'success'
GROUP BY retry, remedy, retryable
ORDER BY answers DESC, retry, remedy, retryable
