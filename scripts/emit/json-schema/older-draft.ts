import type { JsonObject } from '../../model/json.js';
import type { ContractModel } from '../../model/model.js';
import { reachedSchemas } from './named-schemas.js';
import { olderSchema } from './older-schema.js';

/**
 * A body schema with all its references below `definitions`, by title, for tools that read no later draft.
 *
 * @param head the keywords that name the draft
 */
export function olderDraft(contract: ContractModel, name: string, head: JsonObject): JsonObject {
  const schemas = reachedSchemas(contract, name).map(({ title, schema, titleOf, ...place }) => [
    title,
    olderSchema(schema, { ...place, reference: (ref) => `#/definitions/${titleOf(ref)}` }),
  ]);
  const [, root] = schemas.pop() as [string, JsonObject];
  return { ...head, ...root, ...(schemas.length > 0 && { definitions: Object.fromEntries(schemas) }) };
}

export function draft07(contract: ContractModel, name: string): JsonObject {
  return olderDraft(contract, name, { $schema: 'http://json-schema.org/draft-07/schema#' });
}

/** The address in `id` is its own: that of the source belongs to another text. */
export function draft04(contract: ContractModel, name: string): JsonObject {
  const { file, source } = contract.schemas.get(name) as { file: string; source: JsonObject };
  const base = (source.$id as string).slice(0, -file.length);
  return olderDraft(contract, name, {
    $schema: 'http://json-schema.org/draft-04/schema#',
    id: `${base}draft-04/${file}`,
  });
}
