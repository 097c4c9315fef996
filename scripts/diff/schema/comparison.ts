import type { JsonObject } from '../../model/json.js';
import type { Pair } from '../change.js';
import type { RuleId } from '../change-rules.js';

/** Where two schemas are compared, and what for. */
export interface Comparison {
  /** The keys of the schema in the resolved one. */
  keys: readonly string[];
  /** The keys of its values in a body. */
  path: readonly string[];
  /** The places of codes, as `bodyPlace` writes them. */
  codes: readonly string[];
  report: (rule: RuleId, keys: readonly string[], before?: unknown, after?: unknown) => void;
}

/** A comparison of one part of a schema, or one keyword of it. */
export type Compare = (pair: Pair<JsonObject>, comparison: Comparison) => void;

/** The comparison of a part. */
export function below(comparison: Comparison, keys: readonly string[], path: readonly string[] = []): Comparison {
  return { ...comparison, keys: [...comparison.keys, ...keys], path: [...comparison.path, ...path] };
}
