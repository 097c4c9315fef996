import { isObject, type Json, type JsonObject } from '../../../model/json.js';
import { EACH_ITEM, isInBody } from '../../../model/locator.js';
import type { ContractModel, SchemaModel } from '../../../model/model.js';
import { literalsOf, typesOf } from '../../../model/schema-at.js';

/** An envelope's flat schema with the documented codes, as an open enumeration: `anyOf: [{enum}, {type: string}]`. */
export function withKnownCodes({ envelopes }: ContractModel, schema: SchemaModel): JsonObject {
  return envelopes
    .filter((envelope) => envelope.schema === schema)
    .reduce((flat, { code, forms }) => {
      const codes = [...new Set(forms.flatMap(({ matchBy }) => matchBy.codes))];
      const whole = code.filter(({ after, before }) => after === undefined && before === undefined);
      return whole.reduce((one, at) => (isInBody(at) ? changeAt(one, at.keys, (sub) => open(sub, codes)) : one), flat);
    }, schema.flat);
}

function open(member: JsonObject, codes: readonly (string | number)[]): JsonObject {
  const types = typesOf(member);
  const known = codes.filter((code) => types?.has(typeof code === 'string' ? 'string' : 'integer'));
  if (known.length === 0 || literalsOf(member)) return member;
  const { description, ...rest } = member;
  return { ...(description !== undefined && { description }), anyOf: [{ enum: known }, rest] };
}

/** A copy of a schema with a change at the member that some keys lead to, if the schema describes it. */
function changeAt(schema: JsonObject, keys: readonly string[], change: (schema: JsonObject) => JsonObject): JsonObject {
  const [key, ...rest] = keys;
  if (key === undefined) return change(schema);
  const changed = (sub: Json | undefined) => (isObject(sub) ? changeAt(sub, rest, change) : undefined);
  if (key === EACH_ITEM) {
    const items = changed(schema.items);
    return items ? { ...schema, items } : schema;
  }
  const members = isObject(schema.properties) ? schema.properties : {};
  const member = Object.hasOwn(members, key) ? changed(members[key]) : undefined;
  return member ? { ...schema, properties: { ...members, [key]: member } } : schema;
}
