import type { ExpectedViolation } from '../model/contract-json.js';
import type { Json } from '../model/json.js';
import type { Member } from './member.js';

/** One way to break an error object: the case's name, the member that is broken, and what it becomes. */
export interface Breach {
  case: string;
  summary: string;
  name: string;
  /** Undefined: the member is missing. */
  value: Json | undefined;
  rule: ExpectedViolation['rule'];
}

/** The breaches of members, each of one of them: it is missing, of another type, of another value, or too small. */
export function breachesOf(members: readonly Member[]): Breach[] {
  return members.flatMap(({ name, schema, required }) => {
    const kebab = name.replaceAll('_', '-').replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    const breach = (what: string, says: string, value: Json | undefined, rule: string): Breach => ({
      case: `${kebab}-${what}`,
      summary: `\`${name}\` ${says}.`,
      name,
      value,
      rule,
    });
    return [
      ...(required ? [breach('missing', 'is missing', undefined, 'required')] : []),
      ...('type' in schema ? [breach('wrong-type', 'has another type', wrongType(schema.type), 'type')] : []),
      ...('enum' in schema ? [breach('unknown', 'is none of those listed', 'none of these', 'enum')] : []),
      ...('minimum' in schema ? [breach('negative', 'is negative', -1, 'minimum')] : []),
    ];
  });
}

function wrongType(type: Json | undefined): Json {
  return [type].flat().includes('string') ? 7 : 'not this type';
}
