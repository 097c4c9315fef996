import type { JsonObject } from '../../model/json.js';
import type { ContractModel } from '../../model/model.js';
import { DIALECT } from '../../model/source.js';
import { openObjects } from './open-objects.js';

/** A body schema with each `$ref` replaced by its target, for tools that do not follow references. */
export function dereferenced({ schemas }: ContractModel, name: string): JsonObject {
  return { $schema: DIALECT, ...openObjects(schemas.get(name)?.dereferenced as JsonObject) };
}
