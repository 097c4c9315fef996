import type { JsonObject } from '../../model/json.js';
import type { ContractModel } from '../../model/model.js';
import { DIALECT } from '../../model/source.js';
import { type NamedSchema, reachedSchemas } from './named-schemas.js';
import { openObjects } from './open-objects.js';
import { referTo } from './refer-to.js';

/**
 * A body schema with all its references below its own `$defs`, by title, and without `$id`: each `$ref` is a pointer
 * into the same file, for tools that fail on an `$id` inside a schema.
 */
export function withoutId(contract: ContractModel, name: string): JsonObject {
  const schemas = reachedSchemas(contract, name).map(({ title, schema, titleOf }) => [title, plain(schema, titleOf)]);
  const [, root] = schemas.pop() as [string, JsonObject];
  return {
    $schema: DIALECT,
    ...root,
    ...(schemas.length > 0 && { $defs: Object.fromEntries(schemas) }),
  };
}

function plain({ $id, $schema, ...schema }: JsonObject, titleOf: NamedSchema['titleOf']): JsonObject {
  return referTo(openObjects(schema), (ref, schema) => ({ ...schema, $ref: `#/$defs/${titleOf(ref)}` }));
}
