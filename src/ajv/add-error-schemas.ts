import schemasByContract from '../../generated/schemas/all.js';

/** The part of an Ajv instance that is used: any class of Ajv 8 for JSON Schema has it. */
export interface AjvInstance {
  readonly schemas: Readonly<Record<string, unknown>>;
  readonly refs: Readonly<Record<string, unknown>>;
  addSchema(schema: Record<string, unknown>): unknown;
}

/** The dialect of the schemas. */
const DIALECT = 'https://json-schema.org/draft/2020-12/schema';

/**
 * Adds the body schemas of contracts to an Ajv instance, each by its `$id`: `ajv.getSchema(id)` compiles one, and other
 * schemas can refer to it. Schemas that the instance has stay, so a second call changes nothing.
 *
 * @param ajv an instance for 2020-12, 2019-09 or draft-07, strict or not
 * @param contracts their ids or their default exports; all contracts if it is left out
 * @returns the instance
 * @throws RangeError if a contract is unknown
 */
export function addErrorSchemas<A extends AjvInstance>(
  ajv: A,
  contracts: readonly (string | { readonly id: string })[] = Object.keys(schemasByContract),
): A {
  const ids = contracts.map((contract) => (typeof contract === 'string' ? contract : contract.id));
  const schemas = ids.flatMap(schemasOf);
  const readsDialect = Object.hasOwn(ajv.schemas, DIALECT);
  for (const { $schema, ...schema } of schemas) {
    if (Object.hasOwn(ajv.schemas, schema.$id) || Object.hasOwn(ajv.refs, schema.$id)) continue;
    // The keywords mean the same in the older drafts, whose instances refuse the name of a dialect that they do not know.
    ajv.addSchema(readsDialect ? { $schema, ...schema } : schema);
  }
  return ajv;
}

function schemasOf(id: string) {
  const schemas = Object.hasOwn(schemasByContract, id) ? schemasByContract[id] : undefined;
  if (schemas === undefined) {
    const known = Object.keys(schemasByContract).join(', ');
    throw new RangeError(`Expected the id of a contract (${known}), got ${JSON.stringify(id)}.`);
  }
  return schemas;
}
