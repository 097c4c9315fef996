import type { ExampleJson, ExpectedViolation } from '../model/contract-json.js';
import { type Json, pointerTo } from '../model/json.js';
import type { ErrorFormat } from './error-format.js';
import { type Member, objectOf } from './member.js';

/** A body with one violation, and the name of its case. */
export interface InvalidBody extends Required<Pick<ExampleJson, 'summary' | 'body' | 'violations'>> {
  case: string;
}

/** Bodies with one invalid member each, out of those that may be invalid. */
export function invalidBodies(
  { pointer, body }: ErrorFormat,
  members: readonly Member[],
  mayBeInvalid = members,
): InvalidBody[] {
  const whole = objectOf(members);
  return mayBeInvalid.flatMap((member) =>
    violationsOf(member).map(({ what, says, value, rule }): InvalidBody => {
      const { name } = member;
      const { [name]: _, ...others } = whole;
      return {
        case: `${name.replaceAll('_', '-').replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}-${what}`,
        summary: `\`${name}\` ${says}.`,
        body: body(value === undefined ? others : { ...others, [name]: value }),
        violations: [{ in: 'body', path: pointerTo(pointer, name), rule }],
      };
    }),
  );
}

interface SampleViolation {
  /** The end of the case's name. */
  what: string;
  /** The end of its summary. */
  says: string;
  /** The member's value; undefined if it is missing. */
  value: Json | undefined;
  rule: ExpectedViolation['rule'];
}

function violationsOf({ schema, required }: Member): SampleViolation[] {
  const possible: [applies: boolean, violation: SampleViolation][] = [
    [required, { what: 'missing', says: 'is missing', value: undefined, rule: 'required' }],
    ['type' in schema, { what: 'wrong-type', says: 'has another type', value: notOf(schema.type), rule: 'type' }],
    [
      'enum' in schema,
      { what: 'unknown', says: 'is not one of the listed values', value: 'none of these', rule: 'enum' },
    ],
    ['minimum' in schema, { what: 'negative', says: 'is negative', value: -1, rule: 'minimum' }],
  ];
  return possible.flatMap(([applies, violation]) => (applies ? [violation] : []));
}

/** A value of another type: no text in place of a number, since the sender's other format may have a text there. */
function notOf(type: Json | undefined): Json {
  const types = [type].flat();
  if (types.includes('string')) return 7;
  return types.includes('integer') || types.includes('number') ? false : 'not this type';
}
