/** Prints a digest of the inspections of the corpus, read by a process that has read nothing else. */
import { createHash } from 'node:crypto';
import { inspectCorpus } from './inspect-corpus.js';

const isReversed = process.argv.includes('--reversed');
const digest = createHash('sha256');
for (const line of inspectCorpus({ isReversed })) digest.update(`${line}\n`);
console.log(digest.digest('hex'));
