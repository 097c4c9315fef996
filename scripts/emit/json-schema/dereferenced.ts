import type { JsonObject } from '../../model/json.js';
import type { ContractModel } from '../../model/model.js';
import { DIALECT } from '../../model/source.js';
import { openObjects } from './open-objects.js';

/**
 * A body schema with each `$ref` replaced by its target and each `allOf` merged, for tools that do not follow references
 * or read only one of several schemas for one object.
 */
export function dereferenced({ schemas }: ContractModel, name: string): JsonObject {
  return { $schema: DIALECT, ...openObjects(schemas.get(name)?.flat as JsonObject) };
}
