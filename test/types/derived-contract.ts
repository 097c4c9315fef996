import { isObject, type JsonObject } from '../../scripts/model/json.js';
import type { ContractModel, SchemaModel } from '../../scripts/model/model.js';

/**
 * A TypeScript module that derives the types of a contract from its source schemas by json-schema-to-ts,
 * and claims that each is the generated one.
 *
 * @param generated where the module finds the generated types
 * @param assert where it finds the helpers
 */
export function derivedContract(contract: ContractModel, generated: string, assert: string): string {
  return [
    `import type { FromSchema } from 'json-schema-to-ts';`,
    `import type * as types from '${generated}';`,
    `import type { Assignable, Holds, Identical, Known, Open, Plain } from '${assert}';`,
    ...[...contract.schemas.values()].flatMap(bodyClaims),
    ...contractClaims(contract),
    '',
  ].join('\n');
}

/** The dereferenced schema is used, not the flattened one: flattening is a part of what is tested. */
function bodyClaims({ source: { title }, dereferenced }: SchemaModel): string[] {
  return [
    '',
    `export const ${title} = ${JSON.stringify(dereferenced)} as const;`,
    `export type ${title} = FromSchema<typeof ${title}>;`,
    `export type ${title}IsDerived = Assignable<${title}, types.${title}>;`,
    `export type ${title}IsGenerated = Assignable<Open<types.${title}>, ${title}>;`,
    `export type ${title}IsBoth = Holds<Identical<Plain<${title}, 'named'>, Plain<types.${title}>>>;`,
    ...openEnums(dereferenced).map(
      ([member, values], index) =>
        `export type ${title}Offers${index} = Holds<Identical<Known<types.${title}${member}>, ${values.join(' | ')}>>;`,
    ),
  ];
}

/** Each member with known values and others besides, as `['a']['b']`: json-schema-to-ts makes it any string. */
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

/** What `contract.json` alone says: the errors' ids, and which body comes with which status. */
function contractClaims({ prefix, errors, schemas }: ContractModel): string[] {
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
    `export type IdsAreListed = Holds<Identical<types.${prefix}ErrorId, ${ids}>>;`,
    `export type UnionIsOfAll = Holds<Identical<Plain<types.${prefix}Error>, Plain<${[...bodies].join(' | ') || 'never'}, 'named'>>>;`,
    ...(members.length === 0
      ? []
      : [
          `export type StatusHasBodies = Holds<Identical<Plain<types.${prefix}ErrorByStatus>, Plain<{ ${members.join('; ')} }, 'named'>>>;`,
        ]),
  ];
}
