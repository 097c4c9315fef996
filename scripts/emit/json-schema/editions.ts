import type { JsonObject } from '../../model/json.js';
import type { ContractModel } from '../../model/model.js';
import { dereferenced } from './dereferenced.js';
import { draft07 } from './draft-07.js';
import { withoutId } from './no-id.js';

/** The editions of a body schema besides the bundled one, by their folder below `schemas/`. */
export const EDITIONS: Record<string, (contract: ContractModel, name: string) => JsonObject> = {
  'no-id': withoutId,
  dereferenced,
  'draft-07': draft07,
};
