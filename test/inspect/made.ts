import type { ContractTable, Envelope, ErrorMeaning, Guard, WireForm } from '../../generated/contract-table.js';
import type { createInspector, ErrorResponse } from '../../src/index.js';
import { said } from './support.js';

/** The tables of made-up senders, where no real one has what a test is about. */

type Body = Record<string, unknown>;

/** A guard that tells what it is asked, and has no more to say of a body it refuses. */
export function guard(test: (body: Body) => boolean, asked?: () => void): Guard<unknown> {
  return (body: unknown): body is unknown => {
    asked?.();
    return typeof body === 'object' && body !== null && test(body as Body);
  };
}

export const isText = (value: unknown) => typeof value === 'string';

export function envelope(id: string, changes: Partial<Envelope> = {}): Envelope {
  return {
    shape: 'body',
    surfaces: ['rest'],
    guard: guard(() => true),
    guardKey: `envelope of ${id}`,
    values: [],
    places: [],
    required: [],
    mediaType: null,
    place: '/code /message',
    code: (body) => (body as Body).code,
    message: (body) => (body as Body).message,
    retryAfter: null,
    mirrorsStatus: null,
    forms: [],
    ...changes,
  };
}

export function form(id: string, changes: Partial<WireForm> = {}): WireForm {
  return {
    error: 'failed',
    surfaces: ['rest'],
    tell: { code: 'FAILED' },
    revisions: null,
    guard: guard(() => true),
    guardKey: `form of ${id}`,
    values: [],
    status: null,
    headers: [],
    ...changes,
  };
}

export const MEANING: ErrorMeaning = {
  category: 'internal',
  when: 'after-delay',
  retryable: true,
  remedy: 'wait',
  backoff: null,
};

export function sender(
  id: string,
  envelopes: readonly Envelope[],
  changes: Partial<ContractTable> = {},
): ContractTable {
  const names = envelopes.flatMap(({ forms }) => forms.map(({ error }) => error));
  const errors = Object.fromEntries(names.map((name) => [name, MEANING]));
  return { id, kind: 'vendor', revisions: null, errors, envelopes, ...changes };
}

/** What the guards of `oneForm` were asked, by their senders. */
export const asked: string[] = [];

const PLACES = ['/code', '/message', '/kind', '/a', '/b'];

/** A sender with one error, `FAILED`, or what `changes` say of it. */
export function oneForm(id: string, changes: Partial<WireForm> = {}, place = '/code /message'): ContractTable {
  const isOwn = changes.guard ?? guard(() => true);
  const counted = guard(
    (body) => isOwn(body),
    () => asked.push(id),
  );
  return sender(id, [
    envelope(id, {
      place,
      places: PLACES,
      guard: guard(() => false),
      forms: [form(id, { ...changes, guard: counted })],
    }),
  ]);
}

/** A member of a body, by its name. */
export const member = (name: string) => (body: unknown) => (body as Record<string, unknown>)[name];

/** Verdict, match and the candidates' ids. */
export const found = (inspect: ReturnType<typeof createInspector>, response: ErrorResponse) => {
  const { verdict, match, candidates } = inspect(response);
  return [verdict, said(match), ...candidates.map(({ contract }) => contract)];
};
