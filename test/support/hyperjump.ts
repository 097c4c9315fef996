import { registerSchema, unregisterSchema, type Validator, validate } from '@hyperjump/json-schema/draft-2020-12';
import type { JsonObject } from '../../scripts/model/json.js';

/** Returns whether a body is valid. */
export type Validate = (body: unknown) => boolean;

/** A validator that shares no code with the generator: another implementation of JSON Schema, for one bundled schema. */
export async function independentValidator(bundled: JsonObject): Promise<Validate> {
  const id = bundled.$id as string;
  registerSchema(bundled, id);
  const validator: Validator = await validate(id);
  unregisterSchema(id);
  return (body) => validator(body as Parameters<Validator>[0]).valid;
}
