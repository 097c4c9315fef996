import type { FormJson } from './contract-json.js';
import { isObject, type JsonObject, pointerKeys } from './json.js';
import type { EnvelopeModel, MatchByModel } from './model.js';

/** Reads what identifies a form. The literals are those of its body schema: `contract.json` does not repeat them. */
export function readMatchBy(form: FormJson, flat: JsonObject, envelope: EnvelopeModel): MatchByModel {
  const matchBy: MatchByModel = { present: [], absent: [] };
  for (const by of form.matchBy) {
    if (by === 'code') {
      const literal = codeSchema(flat, envelope)?.const;
      if (typeof literal === 'string' || typeof literal === 'number') matchBy.code = literal;
    } else if (by === 'message') {
      const schema = messageSchema(flat, envelope);
      if (typeof schema?.const === 'string') matchBy.text = schema.const;
      else if (typeof schema?.pattern === 'string') matchBy.pattern = schema.pattern;
    } else if (by !== 'status' && by !== 'shape') {
      const keys = pointerKeys(by);
      if (memberSchema(flat, keys)?.type === 'null') matchBy.absent.push(keys);
      else matchBy.present.push(keys);
    }
  }
  return matchBy;
}

/** The schema of the code; undefined in a tool result. */
export function codeSchema(flat: JsonObject, envelope: EnvelopeModel): JsonObject | undefined {
  return envelope.code ? memberSchema(flat, envelope.code) : undefined;
}

/** The schema of the message: in a tool result, of the text item that the content must contain. */
export function messageSchema(flat: JsonObject, envelope: EnvelopeModel): JsonObject | undefined {
  if (envelope.json.shape !== 'tool-result') return envelope.message ? memberSchema(flat, envelope.message) : undefined;
  const item = memberSchema(flat, ['result', 'content'])?.contains;
  return isObject(item) ? memberSchema(item, ['text']) : undefined;
}

/** The subschema at a path of `properties`. */
export function memberSchema(schema: JsonObject, keys: readonly string[]): JsonObject | undefined {
  let at: JsonObject | undefined = schema;
  for (const key of keys) {
    const properties: unknown = at?.properties;
    const next: unknown = isObject(properties) && Object.hasOwn(properties, key) ? properties[key] : undefined;
    at = isObject(next) ? next : undefined;
  }
  return at;
}
