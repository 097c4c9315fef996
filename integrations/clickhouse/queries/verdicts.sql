-- The responses by verdict, and the reason if a body could not be read.
SELECT verdict, reason, count() AS answers
FROM responses
WHERE input = 'response'
GROUP BY verdict, reason
ORDER BY answers DESC, verdict, reason
