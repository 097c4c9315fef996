import { isObject, type JsonObject } from '../../model/json.js';
import type { ContractModel } from '../../model/model.js';
import { subschemas } from '../../model/subschemas.js';
import { openObjects } from './open-objects.js';

/**
 * A body schema with every file that it refers to embedded under `$defs`: a compound schema document
 * (JSON Schema 2020-12 core, section 9.3.1), self-contained, with its `$ref`s unchanged.
 */
export function bundleSchema(contract: ContractModel, name: string): JsonObject {
  const root = publishedSchema(contract, name);
  const embedded = referencedFiles(contract, name);
  if (embedded.length === 0) return root;
  const $defs = Object.fromEntries(
    embedded.map((file) => {
      const schema = publishedSchema(contract, file);
      return [schema.title as string, schema];
    }),
  );
  return { ...root, $defs: { ...((root.$defs as JsonObject | undefined) ?? {}), ...$defs } };
}

/** A body schema as its `$id` identifies it, wherever it is published: its references are those of the file. */
export function publishedSchema({ schemas }: ContractModel, name: string): JsonObject {
  return openObjects(schemas.get(name)?.source as JsonObject);
}

/** The files that a body schema refers to, directly or through others, in code-unit order. */
export function referencedFiles(contract: ContractModel, name: string): string[] {
  return [...referenced(contract, contract.schemas.get(name)?.source, new Set())].sort();
}

function referenced(contract: ContractModel, schema: unknown, found: Set<string>): Set<string> {
  if (!isObject(schema)) return found;
  const ref = schema.$ref;
  if (typeof ref === 'string' && !ref.startsWith('#') && !found.has(ref)) {
    found.add(ref);
    referenced(contract, contract.schemas.get(ref)?.source, found);
  }
  for (const [, sub] of subschemas(schema, '')) referenced(contract, sub, found);
  return found;
}
