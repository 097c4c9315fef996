import type { Json, JsonObject } from '../../model/json.js';
import { pointerTo } from '../../model/json.js';
import { ContractError } from '../../model/problem.js';
import { subschemas } from '../../model/subschemas.js';
import { referTo } from './refer-to.js';

/** Keywords that mean the same in JSON Schema 2020-12 and in draft-07, as long as nothing stands beside a `$ref`. */
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

interface Place {
  file: string;
  pointer: string;
  /** Where a `$ref` of the source goes. */
  reference(ref: string): string;
}

/**
 * A schema without `$defs` as one of draft-07 that judges every value alike, its own `$id` and `$schema` left out.
 * A keyword that draft-07 has not, or reads in another way, stops the generator: nothing is widened silently.
 */
export function draft07Schema({ $id, $schema, ...schema }: JsonObject, place: Place): JsonObject {
  refuseOthers(schema, place);
  return referTo(schema, (ref, { $ref, allOf, ...beside }) => {
    const reference = { $ref: place.reference(ref) };
    const parts = [...((allOf as Json[] | undefined) ?? []), reference];
    return Object.keys(beside).length === 0 && parts.length === 1 ? reference : { ...beside, allOf: parts };
  });
}

function refuseOthers(schema: JsonObject, { file, pointer }: Pick<Place, 'file' | 'pointer'>): void {
  for (const keyword of Object.keys(schema)) {
    const isList = keyword === 'items' && Array.isArray(schema.items);
    if (SAME.has(keyword) && !isList) continue;
    const message = `draft-07 has no faithful spelling for ${isList ? 'a list of ' : ''}\`${keyword}\`.`;
    const fix = 'Say it with another keyword, or in the description.';
    throw new ContractError([{ file, pointer: pointerTo(pointer, keyword), rule: 'draft-07', message, fix }]);
  }
  for (const [at, sub] of subschemas(schema, pointer)) refuseOthers(sub as JsonObject, { file, pointer: at });
}
