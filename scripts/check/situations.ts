import type { ContractTable } from '../interfaces/contract-table.js';
import type { ContractModel } from '../model/model.js';
import type { ExampleFile } from '../model/source.js';
import type { ExampleResponse, Inspect, MakeInspector, Reading, ReadingOptions } from './inspector.js';

/** One way to read an example: which contracts the inspector has, and how the sender is known. */
export interface Situation {
  /** For a message: `alone`, `beside the other contracts`. */
  company: string;
  inspect: Inspect;
  /** How the sender is known; undefined: not at all. */
  namedBy: 'vendor' | 'host' | undefined;
}

/**
 * The situations in which the examples of a contract are read: alone (with the contracts of `alsoSends`) and beside all
 * others, with the sender named by the caller, by the host if the contract has one, and not named.
 */
export function situationsOf(
  { id, json }: ContractModel,
  tables: readonly ContractTable[],
  beside: Inspect,
  makeInspector: MakeInspector,
): Situation[] {
  const alone = makeInspector(tables.filter((table) => table.id === id || json.alsoSends?.includes(table.id)));
  const ways = [undefined, 'vendor', ...(json.hosts?.length ? ['host' as const] : [])] as const;
  return ways.flatMap((namedBy) => [
    { company: 'alone', inspect: alone, namedBy },
    { company: 'beside the other contracts', inspect: beside, namedBy },
  ]);
}

/** The readings of an example in a situation: one for each surface that it names. */
export function readingsOf({ id, json }: ContractModel, example: ExampleFile, situation: Situation): Reading[] {
  const { status, headers, body, surfaces, revision } = example.json;
  const response: ExampleResponse = { body, ...(status && { status }), ...(headers && { headers }) };
  const options: ReadingOptions = {};
  if (revision !== undefined) options.protocolVersion = revision;
  if (situation.namedBy === 'vendor') options.vendor = id;
  if (situation.namedBy === 'host') response.url = `https://${json.hosts?.[0]?.replace('*', 'api')}/`;
  if (!surfaces) return [situation.inspect(response, options)];
  return surfaces.map((surface) => situation.inspect(response, { ...options, surface }));
}
