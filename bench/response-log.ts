import { once } from 'node:events';
import { createWriteStream, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ErrorResponse } from '../src/index.js';

const SCHEMAS = fileURLToPath(new URL('../schemas', import.meta.url));
const SAMPLES = 1000;
const SEED = 20_260_101;
const BLOCK = 1024 * 1024;

/** One response of a log, as `inspect` reads it. Its lines differ by their request id. */
export type Sample = ErrorResponse & { vendor?: string; headers: Record<string, string> };

/** The same responses in each run: examples of the contracts, with the usual headers of an API. */
export function samplesOfLog(): Sample[] {
  const all = contracts();
  const vendors = all.filter(({ kind }) => kind === 'vendor');
  const others = all.filter(({ kind }) => kind !== 'vendor');
  const random = randomOf(SEED);
  const oneOf = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
  return Array.from({ length: SAMPLES }, () => {
    const isVendor = random() < 0.8;
    const { name, examples } = oneOf(isVendor ? vendors : others);
    const { status, headers, body } = oneOf(examples);
    return {
      // The log of a gateway mostly knows the vendor.
      ...(isVendor && random() < 0.9 && { vendor: name }),
      ...(status !== undefined && { status }),
      headers: { ...headers, 'x-request-id': '' },
      body: random() < 0.5 ? JSON.stringify(body) : body,
    };
  });
}

/** Writes a log of so many lines; returns its bytes. Line i holds sample i modulo their number. */
export async function writeLog(file: string, lines: number, samples: readonly Sample[]): Promise<number> {
  const halves = samples.map((sample) => JSON.stringify(sample).split('"x-request-id":"'));
  const out = createWriteStream(file);
  let block = '';
  for (let line = 0; line < lines; line++) {
    const [before, after] = halves[line % halves.length] as [string, string];
    block += `${before}"x-request-id":"req-${line.toString(16).padStart(28, '0')}${after}\n`;
    if (block.length < BLOCK) continue;
    if (!out.write(block)) await once(out, 'drain');
    block = '';
  }
  out.end(block);
  await once(out, 'finish');
  return out.bytesWritten;
}

interface Example {
  status?: number;
  headers?: Record<string, string>;
  body: unknown;
}

interface Contract {
  name: string;
  kind: string;
  examples: Example[];
}

/** The contracts that have examples. */
function contracts(): Contract[] {
  const found = new Map<string, Contract>();
  for (const file of readdirSync(SCHEMAS, { recursive: true, encoding: 'utf8' }).sort()) {
    const name = /^([^/\\]+)[/\\]examples[/\\].*\.json$/.exec(file)?.[1];
    if (name === undefined) continue;
    const contract = found.get(name) ?? { name, kind: kindOf(name), examples: [] };
    contract.examples.push(readJson(path.join(SCHEMAS, file)));
    found.set(name, contract);
  }
  return [...found.values()];
}

function kindOf(name: string): string {
  return readJson<{ kind: string }>(path.join(SCHEMAS, name, 'contract.json')).kind;
}

function readJson<T>(file: string): T {
  return JSON.parse(readFileSync(file, 'utf8')) as T;
}

/** A Lehmer generator: the same numbers in each run, from 0 to 1. */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
