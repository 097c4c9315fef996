import type { Json, JsonObject } from '../../model/json.js';
import { pointerTo } from '../../model/json.js';
import { ContractError } from '../../model/problem.js';
import { subschemas } from '../../model/subschemas.js';
import { referTo } from './refer-to.js';

/** Keywords that mean the same in JSON Schema 2020-12 and in draft-07, if no keyword is beside a `$ref`. */
const SAME = new Set([
  '$ref',
  'title',
  'description',
  'type',
  'const',
  'enum',
  'properties',
  'required',
  'items',
  'contains',
  'minItems',
  'minimum',
  'maximum',
  'pattern',
  'allOf',
  'anyOf',
  'oneOf',
]);

interface Location {
  file: string;
  pointer: string;
  /** The `$ref` in the result for one of the source. */
  reference(ref: string): string;
}

/**
 * A schema without `$defs` in draft-07, accepting the same values, without its `$id` and `$schema`. A keyword that
 * draft-07 lacks or reads differently stops the generator: the result never accepts more than the source.
 */
export function draft07Schema({ $id, $schema, ...schema }: JsonObject, location: Location): JsonObject {
  refuseOthers(schema, location);
  return referTo(schema, (ref, { $ref, allOf, ...beside }) => {
    const reference = { $ref: location.reference(ref) };
    const parts = [...((allOf as Json[] | undefined) ?? []), reference];
    return Object.keys(beside).length === 0 && parts.length === 1 ? reference : { ...beside, allOf: parts };
  });
}

function refuseOthers(schema: JsonObject, { file, pointer }: Pick<Location, 'file' | 'pointer'>): void {
  for (const keyword of Object.keys(schema)) {
    const isList = keyword === 'items' && Array.isArray(schema.items);
    if (SAME.has(keyword) && !isList) continue;
    const message = `draft-07 has no equivalent of ${isList ? 'a list of ' : ''}\`${keyword}\`.`;
    const fix = 'Use another keyword, or write it in the description.';
    throw new ContractError([{ file, pointer: pointerTo(pointer, keyword), rule: 'draft-07', message, fix }]);
  }
  for (const [at, sub] of subschemas(schema, pointer)) refuseOthers(sub as JsonObject, { file, pointer: at });
}
