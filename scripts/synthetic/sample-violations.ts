import type { ExampleJson, ExpectedViolation } from '../model/contract-json.js';
import { type Json, pointerTo } from '../model/json.js';
import type { Layout } from './envelope-layout.js';
import { type Member, objectOf } from './member.js';

/** A body with one breach, and what a case of it is called. */
export interface BrokenBody extends Required<Pick<ExampleJson, 'summary' | 'body' | 'violations'>> {
  case: string;
}

/** The bodies in a layout that break one member each, of those that may be broken. */
export function brokenBodies({ pointer, body }: Layout, members: readonly Member[], breakable = members): BrokenBody[] {
  const whole = objectOf(members);
  return breakable.flatMap((member) =>
    breachesOf(member).map(({ what, says, value, rule }): BrokenBody => {
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

interface Breach {
  what: string;
  says: string;
  /** What the member becomes; undefined: it is missing. */
  value: Json | undefined;
  rule: ExpectedViolation['rule'];
}

function breachesOf({ schema, required }: Member): Breach[] {
  const violationsOf: [has: boolean, breach: Breach][] = [
    [required, { what: 'missing', says: 'is missing', value: undefined, rule: 'required' }],
    ['type' in schema, { what: 'wrong-type', says: 'has another type', value: notOf(schema.type), rule: 'type' }],
    ['enum' in schema, { what: 'unknown', says: 'is none of those listed', value: 'none of these', rule: 'enum' }],
    ['minimum' in schema, { what: 'negative', says: 'is negative', value: -1, rule: 'minimum' }],
  ];
  return violationsOf.flatMap(([has, breach]) => (has ? [breach] : []));
}

function notOf(type: Json | undefined): Json {
  return [type].flat().includes('string') ? 7 : 'not this type';
}
