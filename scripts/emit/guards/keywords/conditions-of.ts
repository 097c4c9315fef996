import type { JsonObject } from '../../../model/json.js';
import type { Condition } from '../ir/condition.js';
import { alternativeConditions } from './alternatives.js';
import { arrayConditions } from './array.js';
import { impliesScalarKeywords, literalConditions } from './literal.js';
import { numberConditions } from './number.js';
import { objectConditions } from './object.js';
import { stringConditions } from './string.js';
import { BODY, type Subject } from './subject.js';
import { typeConditions } from './type.js';

/** What a flat schema demands of a value, by the keywords that the data rules allow. */
export function conditionsOf(schema: JsonObject, subject: Subject = BODY): Condition[] {
  return [...scalarConditions(schema, subject), ...alternativeConditions(schema, subject, conditionsOf)];
}

function scalarConditions(schema: JsonObject, subject: Subject): Condition[] {
  const literals = literalConditions(schema, subject);
  if (impliesScalarKeywords(literals[0], schema)) return literals;
  const byType = {
    object: objectConditions(schema, subject, conditionsOf),
    array: arrayConditions(schema, subject, conditionsOf),
    string: stringConditions(schema, subject),
    number: numberConditions(schema, subject),
  };
  return [...typeConditions(schema, subject, byType), ...literals];
}
