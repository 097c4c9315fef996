-- How responses break their contract, and the first line that does: of the first file by name.
SELECT
  contract,
  error,
  violation,
  sum(answers_in_file) AS answers,
  min(file) AS first_file,
  argMin(line_in_file, file) AS first_line
FROM (
  SELECT contract, error, violation, file, count() AS answers_in_file, min(line) AS line_in_file
  FROM violations
  GROUP BY contract, error, violation, file
) AS by_file
GROUP BY contract, error, violation
ORDER BY answers DESC, contract, error, violation
LIMIT 1001
