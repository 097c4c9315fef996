import { Ajv } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import type { JsonObject } from '../../model/json.js';
import type { ContractModel } from '../../model/model.js';
import { mapSubschemas } from '../../model/subschemas.js';
import { publishedSchema } from '../json-schema/bundle.js';

/** The name of the validator of a body schema: `AcmeError` -> `validateAcmeError`. */
export function validatorName(typeName: string): string {
  return `validate${typeName}`;
}

/**
 * The validators of a contract as Ajv writes them, a module without an import: one for each body schema. The code is that
 * of the class for draft-07: the class for 2020-12 gives each function members for `unevaluatedProperties`, which no
 * bundler can leave out. The keywords that the data rules allow mean the same in both.
 */
export function emitValidators(contract: ContractModel): string {
  const ajv = new Ajv({
    code: { source: true, esm: true, lines: true },
    // The envelope is one function that all errors call: half the code.
    inlineRefs: false,
    // Above this number, Ajv compares with a function that it imports.
    loopEnum: Number.POSITIVE_INFINITY,
    // The data rules have checked the schemas. Numbers that JSON does not have are invalid, as by default.
    strict: false,
    strictNumbers: true,
    validateSchema: false,
  });
  const names: Record<string, string> = {};
  for (const [name, { source }] of contract.schemas) {
    ajv.addSchema(withoutAnnotations(publishedSchema(contract, name)), source.$id);
    names[validatorName(source.title)] = source.$id;
  }
  return `${withoutUnusedSchemas(standalone.default(ajv, names))}\n`;
}

/** The code quotes the schemas: annotations would be most of it. */
function withoutAnnotations({ $schema, $id, title, description, ...rest }: JsonObject): JsonObject {
  return mapSubschemas(rest, withoutAnnotations);
}

/** Ajv quotes every schema, and reads only those with an `enum`. */
function withoutUnusedSchemas(code: string): string {
  const counts = new Map<string, number>();
  for (const [name] of code.matchAll(/\bschema\d+\b/g)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return code.replace(/^const (schema\d+) = .*;\n/gm, (line, name) => (counts.get(name) === 1 ? '' : line));
}
