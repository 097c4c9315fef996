/**
 * A plain loop over a log: reads blocks of 1 MB, splits lines, parses each, and writes a result of the same size as the
 * inspection. The results are made beforehand, so the loop computes nothing.
 *
 * Arguments: the log, and the results as JSON; line i gives result i modulo their number.
 */
import { once } from 'node:events';
import { createReadStream, readFileSync } from 'node:fs';

const BLOCK = 1024 * 1024;
const [log = '', resultsFile = ''] = process.argv.slice(2);
const results = JSON.parse(readFileSync(resultsFile, 'utf8')) as object[];

let number = 0;
let rest = '';
let failures = 0;
for await (const text of createReadStream(log, { encoding: 'utf8', highWaterMark: BLOCK })) {
  const lines = (rest + text).split('\n');
  rest = lines.pop() ?? '';
  let output = '';
  for (const line of lines) {
    const { status } = JSON.parse(line) as { status?: number };
    if (status !== undefined && status >= 400) failures += 1;
    output += `${JSON.stringify(results[number % results.length])}\n`;
    number += 1;
  }
  if (!process.stdout.write(output)) await once(process.stdout, 'drain');
}
process.stderr.write(`${number} lines, ${failures} failures\n`);
