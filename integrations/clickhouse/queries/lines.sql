-- What the lines of the input are: responses, and what could not be read as one.
SELECT input, count() AS lines
FROM responses
GROUP BY input
ORDER BY lines DESC, input
