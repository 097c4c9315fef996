/**
 * `line-loop.ts`, tuned: decodes each line and encodes each result by itself, so that one character beyond Latin-1 does
 * not double the width of all text of a block.
 */
import { once } from 'node:events';
import { createReadStream, readFileSync } from 'node:fs';

const BLOCK = 1024 * 1024;
const LINE_FEED = 0x0a;
const [log = '', resultsFile = ''] = process.argv.slice(2);
const results = JSON.parse(readFileSync(resultsFile, 'utf8')) as object[];

let number = 0;
let rest: Buffer = Buffer.alloc(0);
let failures = 0;
for await (const chunk of createReadStream(log, { highWaterMark: BLOCK }) as AsyncIterable<Buffer>) {
  const bytes = Buffer.concat([rest, chunk]);
  // No result is ten times as long as its line.
  const output = Buffer.allocUnsafeSlow(10 * bytes.length);
  let length = 0;
  let start = 0;
  for (let end = bytes.indexOf(LINE_FEED); end !== -1; end = bytes.indexOf(LINE_FEED, start)) {
    const { status } = JSON.parse(bytes.toString('utf8', start, end)) as { status?: number };
    if (status !== undefined && status >= 400) failures += 1;
    length += output.write(`${JSON.stringify(results[number % results.length])}\n`, length);
    number += 1;
    start = end + 1;
  }
  rest = bytes.subarray(start);
  if (!process.stdout.write(output.subarray(0, length))) await once(process.stdout, 'drain');
}
process.stderr.write(`${number} lines, ${failures} failures\n`);
