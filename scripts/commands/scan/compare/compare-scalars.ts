import type { Difference } from './difference.js';
import { type Shape, type Type, typeOfLiteral } from './shape.js';

const SCALARS: readonly Type[] = ['boolean', 'integer', 'number', 'string'];

/** Compares the types and literals that two schemas allow. */
export function compareScalars(ours: readonly Shape[], contract: readonly Shape[], pointer: string): Difference[] {
  const [described, documented] = [typesOf(ours), typesOf(contract)];
  const common = [...described].filter((type) => documented.has(type));
  const names = (types: Set<Type>) =>
    [...types].filter((type) => type !== 'number' || !types.has('integer')).join(' or ');
  if (common.every((type) => type === 'null') && described.size > 0) {
    const message = `is ${names(described)}; the contract has ${names(documented)}`;
    return [{ kind: 'conflict', pointer, message }];
  }
  const differences: Difference[] = [];
  // A description drawn by hand seldom says that a value may be null.
  const missing = new Set([...documented].filter((type) => type !== 'null' && !described.has(type)));
  if (documented.has('null') && !described.has('null'))
    differences.push({ kind: 'omission', pointer, message: 'does not mention null' });
  if (missing.size > 0) {
    const message = `does not allow ${missing.size > 3 ? 'every type' : [...missing].join(' or ')}, which the contract allows`;
    differences.push({ kind: 'addition', pointer, message });
  }
  if ([...described].some((type) => !documented.has(type)))
    differences.push({ kind: 'omission', pointer, message: 'allows further types' });
  for (const type of SCALARS.filter((type) => common.includes(type)))
    differences.push(...compareLiterals(ofType(ours, type), ofType(contract, type), type, pointer));
  return differences;
}

function typesOf(shapes: readonly Shape[]): Set<Type> {
  return new Set(shapes.flatMap(({ types }) => [...types]));
}

function ofType(shapes: readonly Shape[], type: Type): Shape[] {
  return shapes.filter(({ types }) => types.has(type));
}

function compareLiterals(
  ours: readonly Shape[],
  contract: readonly Shape[],
  type: Type,
  pointer: string,
): Difference[] {
  const [described, documented] = [literalsOf(ours, type), literalsOf(contract, type)];
  if (!described || !documented) {
    if (described) return [{ kind: 'addition', pointer, message: 'lists literals; the contract allows others' }];
    if (documented) return [{ kind: 'omission', pointer, message: 'does not list the literals' }];
    return compareRules(ours, contract, pointer);
  }
  const others = [...described].filter((literal) => !documented.has(literal));
  if (others.length > 0) {
    const message = `lists ${others.slice(0, 3).join(', ')}, which the contract does not list here`;
    return [{ kind: 'conflict', pointer, message }];
  }
  const isAll = described.size === documented.size;
  return isAll ? [] : [{ kind: 'addition', pointer, message: 'lists a part of the literals of the contract' }];
}

/** Undefined: any value of the type. */
function literalsOf(shapes: readonly Shape[], type: Type): Set<string> | undefined {
  const all = shapes.flatMap(({ literals }) => (literals ? [...literals] : [undefined]));
  if (all.includes(undefined)) return type === 'boolean' ? new Set(['true', 'false']) : undefined;
  return new Set((all as string[]).filter((literal) => typeOfLiteral(literal) === type));
}

/** Compares what restricts a value besides its type and literals. */
export function compareRules(ours: readonly Shape[], contract: readonly Shape[], pointer: string): Difference[] {
  const [described, documented] = [rulesOf(ours), rulesOf(contract)];
  const keywords = new Set([...described.keys(), ...documented.keys()]);
  return [...keywords].flatMap((keyword): Difference[] => {
    const [mine, theirs] = [described.get(keyword), documented.get(keyword)];
    if (mine === theirs) return [];
    const isLooser = mine === undefined || (theirs !== undefined && allowsMore(keyword, Number(mine), Number(theirs)));
    if (isLooser) return [{ kind: 'omission', pointer, message: `does not have '${keyword}' of the contract` }];
    return [{ kind: 'addition', pointer, message: `has '${keyword}', which the contract does not have` }];
  });
}

function allowsMore(keyword: string, mine: number, theirs: number): boolean {
  if (/^(?:min|exclusiveMin)/.test(keyword)) return mine < theirs;
  return /^(?:max|exclusiveMax)/.test(keyword) && mine > theirs;
}

/** The keywords that all alternatives have in common. */
function rulesOf(shapes: readonly Shape[]): Map<string, string> {
  const [first, ...others] = shapes;
  const rules = [...(first?.rules ?? [])];
  return new Map(rules.filter(([keyword, rule]) => others.every((other) => other.rules.get(keyword) === rule)));
}
