/** The types that `createInspector` derives from its contracts. tsc checks this file; nothing runs it. */
import type { IncomingHttpHeaders } from 'node:http';
import all from '../../generated/all.js';
import type { ContractTable } from '../../generated/contract-table.js';
import codens, { type CodensErrorId } from '../../generated/contracts/codens.js';
import f2d, { type F2dErrorId } from '../../generated/contracts/f2d.js';
import type mcpTypescriptSdk from '../../generated/contracts/mcp-typescript-sdk.js';
import type problemDetails from '../../generated/contracts/problem-details.js';
import { inspectResponse } from '../../src/adapters/fetch/fetch.js';
import {
  createInspector,
  type ErrorResponse,
  type Inspect,
  type Inspection,
  type Match,
  type Retry,
  toProblem,
} from '../../src/index.js';
import type { Assignable, Equal, Expect, Known } from './assert.js';

const inspect = createInspector([codens, f2d]);
const inspectOne = createInspector([codens]);
const inspectAll = createInspector(all);
const inspectNone = createInspector([]);

const inspection = inspect({ status: 429, headers: new Headers(), body: '' }, { vendor: 'codens' });

export function matchNarrows(): CodensErrorId | F2dErrorId | null | undefined {
  if (inspection.match?.contract === 'codens') {
    // @ts-expect-error: an error of f2d, not of codens.
    inspection.match.error === 'missing-query';
    return inspection.match.error satisfies CodensErrorId | null;
  }
  return inspection.match?.error satisfies F2dErrorId | null | undefined;
}

export function matchIsExhaustive(match: Match<typeof codens | typeof f2d>): string {
  switch (match.contract) {
    case 'codens':
      return (match.error satisfies CodensErrorId | null) ?? match.surface;
    case 'f2d':
      return (match.error satisfies F2dErrorId | null) ?? match.surface;
    default:
      return match satisfies never;
  }
}

/** `NonNullable` would widen it to `string`. */
type VendorOf<I extends (...args: never[]) => unknown> = Exclude<
  Exclude<Parameters<I>[1], undefined | null>['vendor'],
  null | undefined
>;
export type VendorsSuggested = [
  Expect<Equal<Known<VendorOf<typeof inspect>>, 'codens' | 'f2d'>>,
  Expect<Equal<Known<VendorOf<typeof inspectOne>>, 'codens'>>,
  Expect<Equal<Known<VendorOf<typeof inspectAll>>, (typeof all)[number]['id']>>,
];

/** `all` has the same types as the contracts' own modules. */
type OfAll<Id extends string> = Extract<(typeof all)[number], { id: Id }>;
export type SameInAll = [
  Expect<Equal<OfAll<'codens'>, typeof codens>>,
  Expect<Equal<OfAll<'f2d'>, typeof f2d>>,
  Expect<Equal<OfAll<'problem-details'>, typeof problemDetails>>,
  Expect<Equal<OfAll<'mcp-typescript-sdk'>, typeof mcpTypescriptSdk>>,
];

inspect({ body: '' }, { vendor: 'any other string' });

export type Assignables = [
  Assignable<typeof codens, ContractTable>,
  Assignable<(typeof all)[number], ContractTable>,
  Assignable<typeof inspection, Inspection>,
  Assignable<typeof inspect, Inspect>,
  Assignable<ReturnType<typeof inspectAll>, Inspection>,
  Assignable<IncomingHttpHeaders, NonNullable<ErrorResponse['headers']>>,
  Assignable<Headers, NonNullable<ErrorResponse['headers']>>,
  Assignable<Record<string, string | string[] | undefined>, NonNullable<ErrorResponse['headers']>>,
];

export function knownMembers(): void {
  if (inspection.retry?.when === 'after-delay') inspection.retry.seconds satisfies number | null;
  inspection.category satisfies Inspection['category'];
  inspection.retry satisfies Retry | null;
  inspectNone({}).match satisfies Match | null;
  inspectAll({}).candidates satisfies readonly { contract: string; error: string | null }[];
  toProblem(inspection) satisfies { type: string; status?: number } | null;
  inspect({ status: 429, headers: undefined, body: null });
  inspect({ status: null, surface: 'mcp' });
  // @ts-expect-error: a promise has yet to be awaited.
  inspect({ body: Promise.resolve('') });
  // @ts-expect-error: a stream has yet to be read.
  inspect({ body: new Response('').body as ReadableStream });
  // @ts-expect-error: a `Blob` has yet to be read.
  inspect({ body: new Blob([]) });
  // @ts-expect-error: a `Response` has a body of its own.
  inspect({ body: new Response('') });
  // @ts-expect-error: a `FormData` has yet to be read.
  inspect({ body: new FormData() });
  inspect({ body: new Uint8Array() });
  if (inspection.verdict === 'documented') inspection.match.error satisfies string;
  if (inspection.verdict === 'unreadable') inspection.reason satisfies string;
  if (inspection.verdict === 'success') inspection.retry satisfies null;
  // @ts-expect-error: an inspection is frozen.
  inspection.status = 500;
  // @ts-expect-error: a status is a number.
  inspect({ status: '429' });
  // @ts-expect-error: not a surface.
  inspect({ surface: 'grpc' });
  // @ts-expect-error: expects contracts, not their ids.
  createInspector(['codens']);
}

export function fetchedResponses(response: Response): void {
  inspectResponse(inspect, response, { vendor: 'codens', timeout: 100 }) satisfies Promise<typeof inspection>;
  inspectResponse(inspect.all, response) satisfies Promise<(typeof inspection)[]>;
  // @ts-expect-error: expects a response, not a promise of one.
  inspectResponse(inspect, Promise.resolve(response));
  // @ts-expect-error: expects milliseconds.
  inspectResponse(inspect, response, { timeout: '100' });
}
