import type { ContractTable, Surface } from '../interfaces/contract-table.js';
import type { ExampleJson, ExpectedViolation } from '../model/contract-json.js';

/**
 * Makes the `inspect` that the examples are read back through: `createInspector` of the package. It is given by the entry
 * point, because the generator does not import the run-time.
 */
export type MakeInspector = (contracts: readonly ContractTable[]) => Inspect;

export type Inspect = (response: ExampleResponse, options: ReadingOptions) => Reading;

export type ExampleResponse = Pick<ExampleJson, 'status' | 'headers' | 'body'> & { url?: string };

export interface ReadingOptions {
  vendor?: string;
  surface?: Surface;
  protocolVersion?: string;
}

/** The part of an inspection that an example decides. */
export interface Reading {
  verdict: string;
  match: ReadMatch | null;
  candidates: readonly ReadMatch[];
  violations: readonly ExpectedViolation[];
}

export interface ReadMatch {
  contract: string;
  error: string | null;
}
