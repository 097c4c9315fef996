import type { JsonObject } from '../../model/json.js';
import type { ContractModel } from '../../model/model.js';
import { DIALECT } from '../../model/source.js';

/** A body schema with what it refers to in the place of each `$ref`, for tools that follow none. */
export function dereferenced({ schemas }: ContractModel, name: string): JsonObject {
  return { $schema: DIALECT, ...schemas.get(name)?.dereferenced };
}
