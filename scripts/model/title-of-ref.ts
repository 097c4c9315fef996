import type { JsonObject } from './json.js';
import type { ContractModel } from './model.js';

const DEFINITIONS = '#/$defs/';

/** The title of the schema that a `$ref` in a body schema refers to: a definition of the same file, or another file. */
export function titleOfRef({ schemas }: ContractModel, source: JsonObject, ref: string): string {
  const definitions = source.$defs as Record<string, JsonObject> | undefined;
  const target = ref.startsWith(DEFINITIONS) ? definitions?.[ref.slice(DEFINITIONS.length)] : schemas.get(ref)?.source;
  return target?.title as string;
}
