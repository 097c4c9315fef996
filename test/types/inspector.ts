/** What `createInspector` makes of the contracts it is given. Nothing here runs: tsc reads it. */
import type { IncomingHttpHeaders } from 'node:http';
import all from '../../generated/all.js';
import type { ContractTable } from '../../generated/contract-table.js';
import codens, { type CodensErrorId } from '../../generated/contracts/codens.js';
import f2d, { type F2dErrorId } from '../../generated/contracts/f2d.js';
import type mcpTypescriptSdk from '../../generated/contracts/mcp-typescript-sdk.js';
import type problemDetails from '../../generated/contracts/problem-details.js';
import {
  createInspector,
  type ErrorResponse,
  type Inspect,
  type Inspection,
  type Match,
  type Retry,
  toProblem,
} from '../../src/index.js';
import type { Assignable, Holds, Identical, Known } from './assert.js';

const inspect = createInspector([codens, f2d]);
const inspectOne = createInspector([codens]);
const inspectAll = createInspector(all);
const inspectNone = createInspector([]);

const found = inspect({ status: 429, headers: new Headers(), body: '' }, { vendor: 'codens' });

export function matchNarrows(): CodensErrorId | F2dErrorId | null | undefined {
  if (found.match?.contract === 'codens') {
    // @ts-expect-error: f2d's, not Codens's.
    found.match.error === 'missing-query';
    return found.match.error satisfies CodensErrorId | null;
  }
  return found.match?.error satisfies F2dErrorId | null | undefined;
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

/** `NonNullable` would make a plain string of it. */
type VendorOf<I extends (...args: never[]) => unknown> = Exclude<
  Exclude<Parameters<I>[1], undefined>['vendor'],
  null | undefined
>;
export type VendorsOffered = [
  Holds<Identical<Known<VendorOf<typeof inspect>>, 'codens' | 'f2d'>>,
  Holds<Identical<Known<VendorOf<typeof inspectOne>>, 'codens'>>,
  Holds<Identical<Known<VendorOf<typeof inspectAll>>, (typeof all)[number]['id']>>,
];

/** `all` says again what each contract's own module says. */
type OfAll<Id extends string> = Extract<(typeof all)[number], { id: Id }>;
export type SameInAll = [
  Holds<Identical<OfAll<'codens'>, typeof codens>>,
  Holds<Identical<OfAll<'f2d'>, typeof f2d>>,
  Holds<Identical<OfAll<'problem-details'>, typeof problemDetails>>,
  Holds<Identical<OfAll<'mcp-typescript-sdk'>, typeof mcpTypescriptSdk>>,
];

inspect({ body: '' }, { vendor: 'a vendor that only the run-time knows' });

export type Assignables = [
  Assignable<typeof codens, ContractTable>,
  Assignable<(typeof all)[number], ContractTable>,
  Assignable<typeof found, Inspection>,
  Assignable<typeof inspect, Inspect>,
  Assignable<ReturnType<typeof inspectAll>, Inspection>,
  Assignable<IncomingHttpHeaders, NonNullable<ErrorResponse['headers']>>,
  Assignable<Headers, NonNullable<ErrorResponse['headers']>>,
  Assignable<Record<string, string | string[] | undefined>, NonNullable<ErrorResponse['headers']>>,
];

export function whatIsKnown(): void {
  if (found.retry?.when === 'after-delay') found.retry.seconds satisfies number | null;
  found.category satisfies Inspection['category'];
  found.retry satisfies Retry | null;
  inspectNone({}).match satisfies Match | null;
  inspectAll({}).candidates satisfies { contract: string; error: string | null }[];
  toProblem(found) satisfies { type: string; status?: number } | null;
  inspect({ status: 429, headers: undefined, body: null });
  inspect({ status: null, surface: 'mcp' });
  // @ts-expect-error: a status is a number.
  inspect({ status: '429' });
  // @ts-expect-error: there are three surfaces.
  inspect({ surface: 'grpc' });
  // @ts-expect-error: a contract, not its id.
  createInspector(['codens']);
}
