import { Writable } from 'node:stream';
import type { ContractReference, ErrorReference, FormReference } from '../../generated/reference.js';
import type { CliContext, Output } from '../../src/cli/context.js';
import type { ErrorResponse, Inspect, Inspection, InspectOptions } from '../../src/index.js';

/** A stream that keeps what is written to it. */
export class Sink extends Writable {
  text = '';
  isTTY?: boolean;
  columns?: number;

  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.text += chunk.toString();
    done();
  }
}

export type FakeWorld = CliContext & { stdout: Output & Sink; stderr: Output & Sink; opened: number };

/** A world without a process. The input is what the standard input holds. */
export function world(input: string | Uint8Array[] = '', changes: Partial<CliContext> = {}): FakeWorld {
  const chunks = typeof input === 'string' ? [Buffer.from(input)] : input;
  const fake = {
    opened: 0,
    async *stdin() {
      fake.opened += 1;
      yield* chunks;
    },
    stdinIsTerminal: false,
    stdout: new Sink(),
    stderr: new Sink(),
    env: {},
    version: '1.2.3',
    reference: [acme, other],
    inspect,
    startJob: () => {
      throw new Error('no thread is expected');
    },
    ...changes,
  };
  return fake as FakeWorld;
}

/** Stands for the core: the body, where it is an object, says how the inspection differs from this one. */
export const inspect: Inspect = Object.assign(
  (response: ErrorResponse, options: InspectOptions = {}): Inspection => ({
    ...inspection(response.status, options),
    ...of(response.body),
  }),
  {
    all: (response: ErrorResponse, options: InspectOptions = {}): Inspection[] =>
      [response.body].flat().map((body) => inspect({ ...response, body }, options)),
  },
);

function inspection(status: number | null | undefined, { vendor }: { vendor?: unknown }): Inspection {
  return {
    verdict: 'unrecognized',
    reason: null,
    match: vendor == null ? null : { contract: String(vendor), error: null, surface: 'rest' },
    candidates: [],
    status: status ?? null,
    code: null,
    message: null,
    category: 'unknown',
    retry: { when: 'never', retryable: false, remedy: null, seconds: null, source: null, backoff: null },
    violations: [],
    notes: [],
  };
}

function of(body: unknown): Partial<Inspection> {
  return typeof body === 'object' ? (body as Partial<Inspection>) : {};
}

/** The lines of JSON that were written. */
export function written(sink: Sink): Inspection[] {
  return sink.text === ''
    ? []
    : sink.text
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as Inspection);
}

export function form(changes: Partial<FormReference> = {}): FormReference {
  return {
    shape: 'body',
    surfaces: ['rest'],
    status: [],
    statusBasis: null,
    code: null,
    text: null,
    headers: [],
    revisions: null,
    type: 'AcmeError',
    schema: 'acme/error.schema.json',
    source: 'errors#List',
    basis: { body: 'documented' },
    ...changes,
  };
}

export function error(id: string, forms: FormReference[], changes: Partial<ErrorReference> = {}): ErrorReference {
  return {
    id,
    title: `Title of ${id}`,
    meaning: `Meaning of ${id}.`,
    action: `Action for ${id}.`,
    category: 'invalid-request',
    retry: { when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    notes: [],
    since: null,
    retired: null,
    source: 'errors#List',
    basis: {
      meaning: 'documented',
      action: 'documented',
      category: 'documented',
      when: 'documented',
      retryable: 'documented',
      remedy: 'documented',
      backoff: 'documented',
    },
    forms,
    ...changes,
  };
}

function contract(id: string, errors: ErrorReference[]): ContractReference {
  const sources = { errors: { title: 'The page', url: 'https://example.com/errors', read: '2025-02-03' } };
  return { id, name: id, kind: 'vendor', summary: '', notes: [], sources, errors };
}

export const acme = contract('acme', [
  error('too-fast', [
    form({ surfaces: ['mcp', 'rest'], status: [503, 429], statusBasis: 'documented', code: null }),
    form({ status: [429, 430], statusBasis: 'documented', code: 'TOO_FAST' }),
    form({ surfaces: ['mcp'], status: [500], statusBasis: 'inferred', code: -32002 }),
  ]),
  error('never-seen', []),
  error('no-session', [form({ surfaces: ['json-rpc'], status: [404], statusBasis: 'inferred', code: -32001 })]),
]);

export const other = contract('other', [
  error('broken', [form({ status: [500], statusBasis: 'documented', code: 'BROKEN' })]),
]);
