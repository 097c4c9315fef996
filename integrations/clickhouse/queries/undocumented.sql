-- Codes that a contract does not list, by status: candidates for the contract.
SELECT
  contract,
  code,
  status,
  sum(answers_in_file) AS answers,
  min(file) AS first_file,
  argMin(line_in_file, file) AS first_line
FROM (
  SELECT contract, code, status, file, count() AS answers_in_file, min(line) AS line_in_file
  FROM responses
  WHERE input = 'response' AND verdict = 'undocumented' AND code <> ''
  GROUP BY contract, code, status, file
) AS by_file
GROUP BY contract, code, status
ORDER BY answers DESC, contract, code, status
LIMIT 1001
