import { type JsonObject, pointerTo } from '../../model/json.js';
import type { ContractModel } from '../../model/model.js';
import { titleOfRef } from '../../model/title-of-ref.js';
import { referencedFiles } from './bundle.js';

/** A schema with a title: the root of a file without its `$defs`, or one of its definitions. */
export interface NamedSchema {
  title: string;
  schema: JsonObject;
  /** The file below the contracts folder, and the JSON Pointer into it. */
  file: string;
  pointer: string;
  /** The title of the target of a `$ref` in it. */
  titleOf(ref: string): string;
}

/** The named schemas of one file: its definitions, then its root. */
export function namedSchemas(contract: ContractModel, name: string): NamedSchema[] {
  const { file, source } = contract.schemas.get(name) as { file: string; source: JsonObject };
  const { $defs = {}, ...root } = source;
  const definitions = $defs as Record<string, JsonObject>;
  const titleOf = (ref: string) => titleOfRef(contract, source, ref);
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
