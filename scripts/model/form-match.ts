import type { FormJson } from './contract-json.js';
import type { JsonObject } from './json.js';
import { isInBody, locatorOf, partOf } from './locator.js';
import type { ConditionModel, EnvelopeModel, MatchByModel } from './model.js';
import { literalsOf, schemaAt } from './schema-at.js';

/** The text of a tool result: its content must contain a text item (`contains`). */
const TOOL_TEXT = '/result/content/*/text';

/** Reads what identifies a form. The literals are those of its body schema, unless the form lists its `codes`. */
export function readMatchBy(form: FormJson, flat: JsonObject, envelope: EnvelopeModel): MatchByModel {
  const matchBy: MatchByModel = { codes: [], status: false, conditions: [] };
  for (const by of form.matchBy) {
    if (by === 'code') {
      matchBy.codes = form.codes ?? codeLiterals(flat, envelope);
    } else if (by === 'message') {
      Object.assign(matchBy, messageLiteral(flat, envelope));
    } else if (by === 'status') {
      matchBy.status = true;
    } else if (by !== 'shape') {
      matchBy.conditions.push(conditionOf(by));
    }
  }
  return matchBy;
}

/** A pointer alone means that there is a value other than null. */
function conditionOf(json: FormJson['matchBy'][number]): ConditionModel {
  if (typeof json === 'string') return { ...locatorOf(json), present: true };
  const { equals, present, ...locator } = json;
  return { ...locatorOf(locator), ...(equals === undefined ? { present: present ?? true } : { equals }) };
}

/** The literals of the code in a body schema: those of the first locator that has any. */
export function codeLiterals(flat: JsonObject, { code }: EnvelopeModel): (string | number)[] {
  for (const locator of code.filter(isInBody)) {
    const schema = schemaAt(flat, locator.keys);
    const literals = (schema && literalsOf(schema)) ?? [];
    const codes = literals.flatMap((literal): (string | number)[] => {
      if (typeof literal === 'string') return [partOf(literal, locator)];
      return typeof literal === 'number' ? [literal] : [];
    });
    if (codes.length > 0) return codes;
  }
  return [];
}

/** The text of the message in a body schema, or its pattern: that of the first locator that has one. */
export function messageLiteral(flat: JsonObject, envelope: EnvelopeModel): { text?: string; pattern?: string } {
  const locators =
    envelope.json.shape === 'tool-result' ? [locatorOf(TOOL_TEXT)].filter(isInBody) : envelope.message.filter(isInBody);
  for (const locator of locators) {
    const { const: text, pattern } = schemaAt(flat, locator.keys) ?? {};
    if (typeof text === 'string') return { text: partOf(text, locator) };
    if (typeof pattern === 'string') return { pattern };
  }
  return {};
}
