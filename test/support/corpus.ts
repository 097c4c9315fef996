import { readdirSync, readFileSync } from 'node:fs';
import type { ErrorResponse } from '../../src/index.js';

/** A response, and the contract that it is an example of; null for other senders. */
export interface Recorded {
  id: string;
  sender: string | null;
  response: ErrorResponse;
}

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

function lines<T>(path: string): T[] {
  return read(path)
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as T);
}

const examples = readdirSync(new URL('../../schemas', import.meta.url), { recursive: true, encoding: 'utf8' })
  .filter((path) => /^[\w-]+\/(?:counter)?examples\/.*\.json$/.test(path))
  .sort()
  .map((path): Recorded => {
    const { status, headers, body } = JSON.parse(read(`schemas/${path}`)) as ErrorResponse;
    return { id: path, sender: path.split('/')[0] ?? null, response: { status, headers, body } };
  });

interface Capture {
  id: string;
  status: number | null;
  headers: Record<string, string> | null;
  body: string;
}

const captures = lines<Capture>('test/contracts/captures/responses.ndjson').map(
  ({ id, status, headers, body }): Recorded => ({
    id,
    sender: null,
    response: { status: status || null, headers, body },
  }),
);

const reports = lines<{ id: string; in: ErrorResponse }>('test/inspect/reading-cases.ndjson').map(
  ({ id, in: { vendor = null, ...response } }): Recorded => ({ id, sender: vendor, response }),
);

/** The examples and counterexamples of all contracts, the captures, and the responses from public reports. */
export const corpus: readonly Recorded[] = [...examples, ...captures, ...reports];
