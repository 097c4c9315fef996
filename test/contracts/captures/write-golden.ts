/** Writes the golden file anew. Read its diff by the rules of README.md before it is committed. */
import { writeFileSync } from 'node:fs';
import { captures, goldenOf } from './captures.js';

const text = captures.map((capture) => `${JSON.stringify(goldenOf(capture))}\n`).join('');
writeFileSync(new URL('golden.ndjson', import.meta.url), text);
