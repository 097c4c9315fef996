import { pointerTo } from '../../../../src/shared/json-pointer.js';
import { oncePer } from '../once-per.js';
import { compareRules, compareScalars } from './compare-scalars.js';
import { type Difference, weightOf } from './difference.js';
import { isTrivial, partOf, type SchemaAt } from './schema-at.js';
import type { Shape, Type } from './shape.js';
import { shapesOf } from './shapes-of.js';

interface Context {
  /** The pairs that are compared above: a recursive schema is compared once. */
  above: ReadonlyMap<unknown, readonly unknown[]>;
  /** The pointer of the body's schema. */
  base: string;
  /** The members that every body of the contract has, by their pointer below the schema. */
  envelope: ReadonlySet<string>;
}

/**
 * Compares what a description says about a value with what the contract says. Only statements count: what the description
 * leaves out is an omission, because it says nothing against the contract.
 */
export function compareSchemas(
  ours: readonly SchemaAt[],
  contract: readonly SchemaAt[],
  pointer: string,
  context: Context = { above: new Map(), base: pointer, envelope: new Set() },
): Difference[] {
  const { above } = context;
  const [mine, theirs] = [ours[0]?.value, contract[0]?.value];
  if (above.get(mine)?.includes(theirs)) return [];
  const inner = { ...context, above: new Map(above).set(mine, [...(above.get(mine) ?? []), theirs]) };
  if (ours.every(isTrivial)) {
    return contract.every(isTrivial) ? [] : [{ kind: 'omission', pointer, message: 'says nothing about the value' }];
  }
  const [described, documented] = [shapesOf(ours), shapesOf(contract)];
  return [
    ...compareScalars(described, documented, pointer),
    ...compareAlternatives(objectsOf(described), objectsOf(documented), pointer, inner),
    ...compareLists(ofType(described, 'array'), ofType(documented, 'array'), pointer, inner),
  ];
}

function ofType(shapes: readonly Shape[], type: Type): Shape[] {
  return shapes.filter(({ types }) => types.has(type));
}

/** The same list for the same shapes. */
const objectsOf = oncePer((shapes: readonly Shape[]) => ofType(shapes, 'object'));

/** Each alternative of the description against the nearest one of the contract, and the other way round. */
function compareAlternatives(
  ours: readonly Shape[],
  contract: readonly Shape[],
  pointer: string,
  context: Context,
): Difference[] {
  if (ours.length === 0 || contract.length === 0) return [];
  const compare = (mine: Shape, theirs: Shape) => compareObjects(mine, theirs, pointer, context);
  const table = ours.map((mine) => contract.map((theirs) => compare(mine, theirs)));
  // A description may list the codes of several bodies in one schema.
  const together = contract.length > 1 ? either(contract) : undefined;
  const differences = ours.flatMap((mine, at) =>
    nearest([...(table[at] ?? []), ...(together ? [compare(mine, together)] : [])]),
  );
  // Nothing that the description says is true of these. What it only leaves out is an omission.
  const excluded = contract.filter((_, at) => table.every((row) => row[at]?.some(({ kind }) => kind === 'conflict')));
  // The nearest ones say what differs if that is all.
  if (excluded.length === 0 || excluded.length === contract.length) return differences;
  const message = `excludes ${excluded.length} of the ${contract.length} bodies that the contract has here`;
  return [...differences, { kind: 'addition', pointer, message }];
}

/** A body that is one of several: each member as one of them has it. */
const either = oncePer((shapes: readonly Shape[]): Shape => {
  const [first, ...others] = shapes as [Shape, ...Shape[]];
  const names = new Set(shapes.flatMap(({ properties }) => [...properties.keys()]));
  const schemaOf = (name: string): SchemaAt[] => {
    const all = shapes.flatMap(({ properties }) => properties.get(name) ?? []);
    return all.slice(0, 1).map((schema) => partOf(schema, { anyOf: all.map(({ value }) => value) }));
  };
  return {
    ...first,
    properties: new Map([...names].map((name) => [name, schemaOf(name)])),
    required: new Set([...first.required].filter((name) => others.every(({ required }) => required.has(name)))),
    isClosed: shapes.every(({ isClosed }) => isClosed),
  };
});

function nearest(candidates: readonly Difference[][]): Difference[] {
  return candidates.reduce((best, next) => (weightOf(next) < weightOf(best) ? next : best));
}

function compareObjects(ours: Shape, contract: Shape, pointer: string, context: Context): Difference[] {
  const differences = compareRules([ours], [contract], pointer);
  const add = (kind: Difference['kind'], name: string, message: string) =>
    differences.push({ kind, pointer: pointerTo(pointer, 'properties', name), message });

  const isOfEnvelope = (name: string) =>
    context.envelope.has(pointerTo(pointer, 'properties', name).slice(context.base.length));

  for (const name of new Set([...contract.properties.keys(), ...contract.required])) {
    const [mine, theirs] = [ours.properties.get(name), contract.properties.get(name) ?? []];
    const isRequired = contract.required.has(name);
    if (mine) {
      differences.push(...compareSchemas(mine, theirs, pointerTo(pointer, 'properties', name), context));
      if (isRequired && !ours.required.has(name)) add('omission', name, 'is not required');
      if (!isRequired && ours.required.has(name)) add('addition', name, 'is required; the contract has it as optional');
    } else if (isOfEnvelope(name) && (ours.properties.size > 0 || ours.isClosed)) {
      add('conflict', name, 'is not described; the contract requires it');
    } else if (ours.isClosed) {
      add('addition', name, 'is forbidden by additionalProperties; the contract has it');
    } else add('omission', name, 'is not described');
  }
  for (const name of new Set([...ours.properties.keys(), ...ours.required])) {
    if (contract.properties.has(name) || contract.required.has(name)) continue;
    if (contract.isClosed) add('conflict', name, 'is not a member of the contract, which allows no others');
    else add('addition', name, 'is not a member of the contract');
  }
  if (ours.isClosed && !contract.isClosed)
    differences.push({ kind: 'addition', pointer, message: 'forbids further members; the contract allows them' });
  return differences;
}

function compareLists(
  ours: readonly Shape[],
  contract: readonly Shape[],
  pointer: string,
  context: Context,
): Difference[] {
  const [mine, theirs] = [ours[0], contract[0]];
  if (!mine || !theirs) return [];
  const rules = compareRules(ours, contract, pointer);
  if (mine.items.length === 0 && theirs.items.length === 0) return rules;
  return [...rules, ...compareSchemas(listOr(mine.items), listOr(theirs.items), pointerTo(pointer, 'items'), context)];
}

/** No `items` says nothing about them. */
function listOr(items: readonly SchemaAt[]): readonly SchemaAt[] {
  const anything: SchemaAt = { value: true, location: { file: '', keys: [], path: [] }, follow: () => undefined };
  return items.length > 0 ? items : [anything];
}
