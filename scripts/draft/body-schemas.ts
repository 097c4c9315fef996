import { schemaFile } from '../model/contract-files.js';
import type { EnvelopeJson } from '../model/contract-json.js';
import type { JsonObject } from '../model/json.js';
import { schemaStem } from '../model/names.js';
import { codesInBody, envelopeFactsOf, envelopeFile, hasOwnSchema } from './contract-facts.js';
import type { EnvelopeFacts, Facts, FormFacts } from './facts.js';
import { describedAs, requiredPointer } from './locators.js';
import { mergeSchemas, requiring } from './write-literal.js';

/** The body schemas of some facts by file name: one for each envelope and for each form that needs its own. */
export function bodySchemas(facts: Facts): Record<string, JsonObject> {
  const files: Record<string, JsonObject> = {};
  const add = (name: string, description: string, members: JsonObject) =>
    Object.assign(files, schemaFile(facts.id, name.replace(/\.schema\.json$/, ''), description, members, facts.idBase));
  for (const [name, { description, schema }] of Object.entries(facts.envelopes))
    add(envelopeFile(facts, name), describedAs(description), schema);
  for (const [errorId, error] of Object.entries(facts.errors)) {
    for (const form of error.forms.filter((form) => hasOwnSchema(facts, form))) {
      const [name, envelope] = envelopeFactsOf(facts, form);
      const members = { allOf: [{ $ref: envelopeFile(facts, name) }], ...identified(envelope, errorId, form) };
      add(formFile(facts, errorId, envelope), describedAs(error.meaning, error.action), members);
    }
  }
  return files;
}

function formFile({ id, envelopes }: Facts, errorId: string, { shape }: EnvelopeFacts): string {
  const shapes = Object.values(envelopes).map(({ shape }) => ({ shape }) as EnvelopeJson);
  return `${schemaStem({ id, json: { envelopes: shapes } }, errorId, shape)}.schema.json`;
}

/** What a form's schema says beyond the envelope. */
function identified(envelope: EnvelopeFacts, id: string, form: FormFacts): JsonObject {
  const { codes = [], text, pattern, schema = {} } = form;
  let own: JsonObject = envelope.shape === 'text' ? { type: 'string' } : { type: 'object' };
  if (codesInBody(envelope.code, form)) {
    const literal = codes.length === 1 ? { const: codes[0] as string | number } : { enum: codes };
    own = mergeSchemas(own, requiring(requiredPointer(envelope, 'code', id), literal));
  }
  if (text !== undefined || pattern !== undefined) {
    const literal: JsonObject = text === undefined ? { type: 'string', pattern: pattern as string } : { const: text };
    own = mergeSchemas(own, requiring(requiredPointer(envelope, 'message', id), literal));
    if (envelope.shape === 'tool-result')
      own = mergeSchemas(own, requiring('/result/content/*/type', { const: 'text' }));
  }
  return mergeSchemas(own, schema);
}
