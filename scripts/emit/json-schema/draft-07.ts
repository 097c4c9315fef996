import type { JsonObject } from '../../model/json.js';
import type { ContractModel } from '../../model/model.js';
import { draft07Schema } from './draft-07-schema.js';
import { reachedSchemas } from './named-schemas.js';

/** A body schema in draft-07 with all its references below `definitions`, by title: for gateways that read no later draft. */
export function draft07(contract: ContractModel, name: string): JsonObject {
  const schemas = reachedSchemas(contract, name).map(({ title, schema, titleOf, ...place }) => [
    title,
    draft07Schema(schema, { ...place, reference: (ref) => `#/definitions/${titleOf(ref)}` }),
  ]);
  const [, root] = schemas.pop() as [string, JsonObject];
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    ...root,
    ...(schemas.length > 0 && { definitions: Object.fromEntries(schemas) }),
  };
}
