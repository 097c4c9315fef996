import type { Json, JsonObject } from '../../model/json.js';
import { pointerTo } from '../../model/json.js';
import { ContractError } from '../../model/problem.js';
import { mapSubschemas, subschemas } from '../../model/subschemas.js';
import { openObjects } from './open-objects.js';

/** Keywords of JSON Schema 2020-12 that older drafts have too, or that can be said with others. */
const KNOWN = new Set([
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
 * A schema without `$defs` in the keywords that mean the same in every draft from draft-04 to draft-07. It accepts the
 * same values, and has no `$id` and no `$schema`. Many readers of draft-07 ignore what draft-04 does not have (`const`,
 * `contains`) without a word, so the result has neither. A keyword without an equivalent stops the generator: the result
 * never accepts more than the source.
 */
export function olderSchema({ $id, $schema, ...schema }: JsonObject, location: Location): JsonObject {
  refuseOthers(schema, location);
  return older(openObjects(schema), location.reference);
}

function older(schema: JsonObject, reference: Location['reference']): JsonObject {
  const { $ref, allOf = [], ...beside } = mapSubschemas(schema, (sub) => older(sub, reference));
  const parts = [...(allOf as Json[])];
  const keywords = Object.entries(beside).map(([keyword, value]) => olderKeyword(keyword, value, beside, parts));
  const result: JsonObject = Object.assign({}, ...keywords);
  if (typeof $ref !== 'string') return parts.length > 0 ? { ...result, allOf: parts } : result;
  // Before draft 2019-09, the keywords beside a `$ref` are ignored.
  const target = { $ref: reference($ref) };
  const isAlone = parts.length === 0 && Object.keys(result).length === 0;
  return isAlone ? target : { ...result, allOf: [...parts, target] };
}

/** One keyword of a schema in older ones. If another keyword of the schema is in the way, it becomes a part of `allOf`. */
function olderKeyword(keyword: string, value: Json, { type, enum: literals }: JsonObject, parts: Json[]): JsonObject {
  if (keyword === 'const') {
    if (literals === undefined) return { enum: [value] };
    parts.push({ enum: [value] });
    return {};
  }
  if (keyword === 'contains') {
    // One item is valid if and only if not all are invalid; an empty list has none.
    const hasItem = { not: { items: { not: value } } };
    if (type === 'array') return hasItem;
    parts.push({ anyOf: [{ not: { type: 'array' } }, { type: 'array', ...hasItem }] });
    return {};
  }
  // Draft-04 refuses an empty list.
  if (keyword === 'required' && (value as Json[]).length === 0) return {};
  return { [keyword]: value };
}

function refuseOthers(schema: JsonObject, { file, pointer }: Pick<Location, 'file' | 'pointer'>): void {
  for (const keyword of Object.keys(schema)) {
    const isList = keyword === 'items' && Array.isArray(schema.items);
    if (KNOWN.has(keyword) && !isList) continue;
    const message = `Drafts before 2019-09 have no equivalent of ${isList ? 'a list of ' : ''}\`${keyword}\`.`;
    const fix = 'Use another keyword, or write it in the description.';
    throw new ContractError([{ file, pointer: pointerTo(pointer, keyword), rule: 'older-drafts', message, fix }]);
  }
  for (const [at, sub] of subschemas(schema, pointer)) refuseOthers(sub as JsonObject, { file, pointer: at });
}
