import type { JsonObject } from '../../model/json.js';
import type { ContractModel } from '../../model/model.js';
import { dereferenced } from './dereferenced.js';
import { withoutId } from './no-id.js';
import { draft04, draft07 } from './older-draft.js';

/** The editions of a body schema besides the bundled one, by their folder below `schemas/`. */
export const EDITIONS: Record<string, (contract: ContractModel, name: string) => JsonObject> = {
  'no-id': withoutId,
  dereferenced,
  'draft-07': draft07,
  'draft-04': draft04,
};
