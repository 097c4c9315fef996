import { objectAt } from '../../../../src/lint/description/json-members.js';
import { isObject } from '../../../../src/shared/json-object.js';
import { pointerTo } from '../../../../src/shared/json-pointer.js';
import type { ResponseAt } from '../response-at.js';
import { compareSchemas } from './compare-schemas.js';
import { type Difference, weightOf } from './difference.js';
import { isAnnotation, isTrivial, type SchemaAt } from './schema-at.js';
import { shapesOf } from './shapes-of.js';

export interface Comparison {
  differences: Difference[];
  /** Whether the description says anything about the body. */
  hasBody: boolean;
  /** Whether a body that it describes has a member of the contract's, or is a text as the contract's is. */
  isRelated: boolean;
}

/**
 * Compares a response of a description with one of a contract.
 *
 * @param envelope the members that every body of the contract has, by their pointer below the schema
 */
export function compareResponse(
  ours: ResponseAt,
  contract: ResponseAt,
  envelope: ReadonlySet<string> = new Set(),
): Comparison {
  const bodies = compareBodies(ours, contract, envelope);
  const differences = [...bodies.differences, ...compareHeaders(ours, contract)];
  if (Object.keys(objectAt(ours.value, 'links')).length > 0)
    differences.push({ kind: 'addition', pointer: '/links', message: 'are not in the contract' });
  return { ...bodies, differences };
}

function compareBodies(ours: ResponseAt, contract: ResponseAt, envelope: ReadonlySet<string>): Comparison {
  const differences: Difference[] = [];
  const described = Object.entries(objectAt(ours.value, 'content'));
  const documented = Object.entries(objectAt(contract.value, 'content'));
  let [hasBody, isRelated, isMatched] = [false, false, false];
  for (const [type, media] of described) {
    const pointer = pointerTo('', 'content', type);
    const mine = schemaOf(ours, media);
    hasBody ||= mine !== undefined;
    const same = documented.filter(([other]) => covers(type, other));
    const near = same.length > 0 ? same : documented.filter(([other]) => isJson(type) && isJson(other));
    isMatched ||= same.length > 0;
    if (same.length === 0) {
      const kind = near.length > 0 && described.length === 1 ? 'conflict' : 'addition';
      const message = `is not a media type of the contract (${documented.map(([other]) => other).join(', ') || 'no body'})`;
      differences.push({ kind, pointer, message });
    }
    const schemas = near.flatMap(([, other]) => schemaOf(contract, other) ?? []);
    if (!mine || schemas.length === 0) continue;
    isRelated ||= schemas.some((theirs) => haveCommonMember(mine, theirs));
    const base = pointerTo(pointer, 'schema');
    const compared = schemas.map((theirs) =>
      compareSchemas([mine], [theirs], base, { above: new Map(), base, envelope }),
    );
    // A range such as `*/*` covers several bodies of the contract.
    differences.push(...compared.reduce((best, next) => (weightOf(next) < weightOf(best) ? next : best)));
  }
  if (described.length === 0 && documented.length > 0)
    differences.push({ kind: 'omission', pointer: '/content', message: 'is not described' });
  else if (isMatched) {
    for (const [type] of documented) {
      if (described.some(([mine]) => covers(mine, type))) continue;
      differences.push({ kind: 'omission', pointer: pointerTo('', 'content', type), message: 'is not described' });
    }
  }
  return { differences, hasBody, isRelated };
}

/** Undefined: nothing is said about the body. */
function schemaOf({ location, follow }: ResponseAt, media: unknown): SchemaAt | undefined {
  const value = isObject(media) ? media.schema : undefined;
  const schema = { value, location, follow };
  if (value === undefined || isTrivial(schema)) return undefined;
  const shapes = shapesOf([schema]);
  const saysNothing = shapes.every(
    ({ types, properties, rules }) => types.has('object') && properties.size + rules.size === 0,
  );
  return saysNothing && shapes.length > 0 ? undefined : schema;
}

/** Objects with a member in common; or values of the same type, which have no members. */
function haveCommonMember(ours: SchemaAt, contract: SchemaAt): boolean {
  const [mine, theirs] = [shapesOf([ours]), shapesOf([contract])];
  const names = new Set(theirs.flatMap(({ properties }) => [...properties.keys()]));
  if (names.size > 0) return mine.some(({ properties }) => [...properties.keys()].some((name) => names.has(name)));
  return mine.some(({ types }) => theirs.some((other) => [...types].some((type) => other.types.has(type))));
}

/** Whether a media type of a description, which may be a range, is that of the contract. */
function covers(ours: string, contract: string): boolean {
  const [range, type] = [bare(ours), bare(contract)];
  if (range === type || range === '*/*') return true;
  return range.endsWith('/*') && type.startsWith(range.slice(0, -1));
}

function bare(type: string): string {
  return (type.split(';')[0] ?? '').trim().toLowerCase();
}

function isJson(type: string): boolean {
  return /[/+]json$/.test(bare(type)) || covers(type, 'application/json');
}

/** OpenAPI has these in other places, and ignores them among the headers. */
const NOT_HEADERS = ['accept', 'authorization', 'content-type'];

function compareHeaders(ours: ResponseAt, contract: ResponseAt): Difference[] {
  const [described, documented] = [headersOf(ours), headersOf(contract)];
  const missing = [...documented].filter(([name]) => !described.has(name));
  return [
    ...[...described].flatMap(([name, mine]): Difference[] => {
      const theirs = documented.get(name);
      const pointer = pointerTo('', 'headers', mine.name);
      if (!theirs) return [{ kind: 'addition', pointer, message: 'is not a header of the contract' }];
      const differences = compareSchemas([mine.schema], [theirs.schema], pointerTo(pointer, 'schema'));
      // The schema of a header is for people: no reader of a contract enforces it.
      return differences.filter(({ kind }) => kind !== 'addition');
    }),
    ...missing.map(
      ([, { name }]): Difference => ({
        kind: 'omission',
        pointer: pointerTo('', 'headers', name),
        message: 'is not described',
      }),
    ),
  ];
}

function headersOf(response: ResponseAt): Map<string, { name: string; schema: SchemaAt }> {
  const entries = Object.entries(objectAt(response.value, 'headers'))
    .filter(([name]) => !NOT_HEADERS.includes(name.toLowerCase()))
    .map(([name, header]) => [name.toLowerCase(), { name, schema: headerSchema(response, header) }] as const);
  return new Map(entries);
}

function headerSchema({ location, follow }: ResponseAt, header: unknown): SchemaAt {
  const ref = isObject(header) && typeof header.$ref === 'string' ? header.$ref : undefined;
  const found = ref === undefined ? undefined : follow(ref, location);
  const value = found ? found.value : header;
  const schema = { value: isObject(value) ? value.schema : undefined, location: found?.location ?? location, follow };
  // Every header is text: a header without a schema says as little about its value as `type: string`.
  const saysNothing =
    isObject(schema.value) &&
    schema.value.type === 'string' &&
    Object.keys(schema.value).every((keyword) => keyword === 'type' || isAnnotation(keyword));
  return schema.value === undefined || saysNothing ? { ...schema, value: true } : schema;
}
