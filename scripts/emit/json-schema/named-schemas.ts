import type { JsonObject } from '../../model/json.js';
import { pointerTo } from '../../model/json.js';
import type { ContractModel } from '../../model/model.js';
import { referencedFiles } from './bundle.js';

const DEFINITIONS = '#/$defs/';

/** A schema with a name of its own: the root of a file, without its `$defs`, or one of those. */
export interface NamedSchema {
  title: string;
  schema: JsonObject;
  /** Below the contracts folder, and the JSON Pointer into it. */
  file: string;
  pointer: string;
  /** The name of what a `$ref` in it goes to. */
  titleOf(ref: string): string;
}

/** The named schemas of one file: its definitions, then its root. */
export function namedSchemas(contract: ContractModel, name: string): NamedSchema[] {
  const { file, source } = contract.schemas.get(name) as { file: string; source: JsonObject };
  const { $defs = {}, ...root } = source;
  const definitions = $defs as Record<string, JsonObject>;
  const titleOf = (ref: string) => {
    const target = ref.startsWith(DEFINITIONS)
      ? definitions[ref.slice(DEFINITIONS.length)]
      : contract.schemas.get(ref)?.source;
    return target?.title as string;
  };
  const named = (schema: JsonObject, pointer: string) => ({
    title: schema.title as string,
    schema,
    file,
    pointer,
    titleOf,
  });
  return [
    ...Object.entries(definitions).map(([key, schema]) => named(schema, pointerTo('/$defs', key))),
    named(root, ''),
  ];
}

/** The named schemas of a file and of every file that it refers to; the file's own root is the last. */
export function reachedSchemas(contract: ContractModel, name: string): NamedSchema[] {
  return [...referencedFiles(contract, name), name].flatMap((file) => namedSchemas(contract, file));
}
