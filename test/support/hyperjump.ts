import { registerSchema, unregisterSchema, type Validator } from '@hyperjump/json-schema';
import { validate as draft04 } from '@hyperjump/json-schema/draft-04';
import { validate as draft07 } from '@hyperjump/json-schema/draft-07';
import { validate as draft202012 } from '@hyperjump/json-schema/draft-2020-12';
import type { JsonObject } from '../../scripts/model/json.js';

/** Returns whether a body is valid. */
export type Validate = (body: unknown) => boolean;

const DRAFTS = { '2020-12': draft202012, 'draft-07': draft07, 'draft-04': draft04 };

/**
 * A validator that shares no code with the generator: another implementation of JSON Schema, for one self-contained schema.
 * It ignores what its draft does not have.
 */
export async function independentValidator(
  schema: JsonObject,
  draft: keyof typeof DRAFTS = '2020-12',
): Promise<Validate> {
  const id = (schema.$id ?? schema.id ?? `https://schemas.example/${count++}`) as string;
  registerSchema(schema, id);
  const validator: Validator = await DRAFTS[draft](id);
  unregisterSchema(id);
  return (body) => validator(body as Parameters<Validator>[0]).valid;
}

let count = 0;
