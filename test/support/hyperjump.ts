import { registerSchema, unregisterSchema, type Validator, validate } from '@hyperjump/json-schema/draft-2020-12';
import type { JsonObject } from '../../scripts/model/json.js';

export type Judge = (body: unknown) => boolean;

/** A judge that shares no code with the generator: another implementation of JSON Schema, given one bundled schema alone. */
export async function independentJudge(bundled: JsonObject): Promise<Judge> {
  const id = bundled.$id as string;
  registerSchema(bundled, id);
  const validator: Validator = await validate(id);
  unregisterSchema(id);
  return (body) => validator(body as Parameters<Validator>[0]).valid;
}
