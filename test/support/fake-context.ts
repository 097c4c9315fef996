import { Writable } from 'node:stream';
import type { ContractReference, ErrorReference, FormReference } from '../../generated/reference.js';
import type { CliContext } from '../../src/cli/context.js';
import type { CliInspection, Location, Output } from '../../src/cli/types.js';
import type { ErrorResponse, Inspect, Inspection, InspectOptions } from '../../src/index.js';

/** A stream that collects the text written to it. */
export class Sink extends Writable {
  text = '';
  isTTY?: boolean;
  columns?: number;

  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.text += chunk.toString();
    done();
  }
}

export type FakeContext = CliContext & { stdout: Output & Sink; stderr: Output & Sink; opened: number };

/** A context without a process. `input` is the content of the standard input. */
export function fakeContext(input: string | Uint8Array[] = '', changes: Partial<CliContext> = {}): FakeContext {
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
    startWorker: () => {
      throw new Error('Expected no worker.');
    },
    integrations: new URL('../../integrations/', import.meta.url),
    onInterrupt: () => () => {},
    ...changes,
  };
  return fake as FakeContext;
}

/** A fake `inspect`: the members of a body that is an object override those of a default inspection. */
export const inspect: Inspect = Object.assign(
  (response: ErrorResponse, options?: InspectOptions | null): Inspection =>
    ({ ...inspection(response.status, options ?? {}), ...overridesIn(response.body) }) as Inspection,
  {
    all: (response: ErrorResponse, options?: InspectOptions | null): Inspection[] =>
      [response.body].flat().map((body) => inspect({ ...response, body }, options)),
  },
);

function inspection(status: number | null | undefined, { vendor }: { vendor?: unknown }): object {
  return {
    verdict: 'unrecognized',
    reason: null,
    identifiedBy: null,
    match: vendor == null ? null : { contract: String(vendor), error: null, surface: 'rest' },
    candidates: [],
    status: status ?? null,
    code: null,
    message: null,
    requestId: null,
    category: 'unknown',
    retry: { when: 'never', retryable: false, remedy: null, seconds: null, source: null, backoff: null },
    violations: [],
    notes: [],
  };
}

function overridesIn(body: unknown): Partial<Inspection> {
  return typeof body === 'object' ? (body as Partial<Inspection>) : {};
}

/** The JSON lines that were written. */
export function written(sink: Sink): (CliInspection & Location)[] {
  return sink.text === ''
    ? []
    : sink.text
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as CliInspection & Location);
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
    example: null,
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
