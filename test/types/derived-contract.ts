import { isObject, type JsonObject } from '../../scripts/model/json.js';
import type { ContractModel, SchemaModel } from '../../scripts/model/model.js';

/**
 * A TypeScript module that derives the types of a contract from its source schemas by json-schema-to-ts,
 * and asserts that each equals the generated one.
 *
 * @param generated where the module finds the generated types
 * @param assert where it finds the helpers
 */
export function derivedContract(contract: ContractModel, generated: string, assert: string): string {
  return [
    `import type { FromSchema } from 'json-schema-to-ts';`,
    `import type * as types from '${generated}';`,
    `import type { Assignable, Expect, Equal, Known, Open, Plain } from '${assert}';`,
    ...[...contract.schemas.values()].flatMap(bodyAssertions),
    ...contractAssertions(contract),
    '',
  ].join('\n');
}

/** Uses the dereferenced schema and not the flattened one, because flattening is under test. */
function bodyAssertions({ source: { title }, dereferenced }: SchemaModel): string[] {
  return [
    '',
    `export const ${title} = ${JSON.stringify(dereferenced)} as const;`,
    `export type ${title} = FromSchema<typeof ${title}>;`,
    `export type ${title}AcceptsDerived = Assignable<${title}, types.${title}>;`,
    `export type ${title}AcceptsGenerated = Assignable<Open<types.${title}>, ${title}>;`,
    `export type ${title}IsEqual = Expect<Equal<Plain<${title}, 'named'>, Plain<types.${title}>>>;`,
    ...openEnums(dereferenced).map(
      ([member, values], index) =>
        `export type ${title}Suggests${index} = Expect<Equal<Known<types.${title}${member}>, ${values.join(' | ')}>>;`,
    ),
  ];
}

/** Each member with an open enumeration, as `['a']['b']`: json-schema-to-ts derives `string` for it. */
function openEnums({ properties = {} }: JsonObject, at = ''): [member: string, values: string[]][] {
  return Object.entries(properties as Record<string, JsonObject>).flatMap(([key, schema]): [string, string[]][] => {
    const member = `${at}['${key}']`;
    const [known, other] = Array.isArray(schema.anyOf) ? schema.anyOf : [];
    if (isObject(known) && Array.isArray(known.enum) && isObject(other) && other.type !== undefined) {
      return [[member, known.enum.filter((value) => value !== null).map((value) => JSON.stringify(value))]];
    }
    return openEnums(schema, member);
  });
}

/** Assertions on the facts of `contract.json`: the errors' ids, and the bodies of each status. */
function contractAssertions({ prefix, errors, schemas }: ContractModel): string[] {
  const ids = errors.map(({ id }) => JSON.stringify(id)).join(' | ') || 'never';
  const bodies = new Set<string>();
  const byStatus = new Map<number, string[]>();
  for (const { schema, status, basis } of errors.flatMap(({ json }) => json.forms)) {
    const title = schemas.get(schema)?.source.title as string;
    bodies.add(title);
    if (basis.status !== 'documented') continue;
    for (const one of status ?? []) byStatus.set(one, [...(byStatus.get(one) ?? []), title]);
  }
  const members = [...byStatus].map(([status, titles]) => `${status}: ${titles.join(' | ')}`);
  return [
    '',
    `export type ErrorIdsAreEqual = Expect<Equal<types.${prefix}ErrorId, ${ids}>>;`,
    `export type UnionIsEqual = Expect<Equal<Plain<types.${prefix}Error>, Plain<${[...bodies].join(' | ') || 'never'}, 'named'>>>;`,
    ...(members.length === 0
      ? []
      : [
          `export type BodiesByStatusAreEqual = Expect<Equal<Plain<types.${prefix}ErrorByStatus>, Plain<{ ${members.join('; ')} }, 'named'>>>;`,
        ]),
  ];
}
