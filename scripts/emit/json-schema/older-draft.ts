import type { JsonObject } from '../../model/json.js';
import type { ContractModel, SchemaModel } from '../../model/model.js';
import { olderSchema } from './older-schema.js';

/**
 * A body schema without references and with each `allOf` merged, for tools that read no later draft.
 *
 * @param head the keywords that name the draft
 */
function olderDraft({ schemas }: ContractModel, name: string, head: JsonObject): JsonObject {
  const { file, flat } = schemas.get(name) as SchemaModel;
  return { ...head, ...olderSchema(flat, { file, pointer: '', reference: (ref) => ref }) };
}

export function draft07(contract: ContractModel, name: string): JsonObject {
  return olderDraft(contract, name, { $schema: 'http://json-schema.org/draft-07/schema#' });
}

/** The address in `id` is its own: that of the source belongs to another text. */
export function draft04(contract: ContractModel, name: string): JsonObject {
  const { file, source } = contract.schemas.get(name) as SchemaModel;
  const base = source.$id.slice(0, -file.length);
  return olderDraft(contract, name, {
    $schema: 'http://json-schema.org/draft-04/schema#',
    id: `${base}draft-04/${file}`,
  });
}
