import { isObject, type Json, pointerKeys, pointerTo } from '../../model/json.js';
import type { ContractModel } from '../../model/model.js';
import type { Place } from '../report.js';

/**
 * Finds where a part of a resolved schema is written: in the file itself, in a definition or a file that it refers to.
 *
 * @param keys those of the part in the resolved schema
 */
export function findInSource({ schemas }: ContractModel, name: string, keys: readonly string[]): Place | undefined {
  const start = schemas.get(name);
  return start && walk(start.source, name, [], keys);

  function walk(
    node: Json | undefined,
    file: string,
    at: readonly string[],
    rest: readonly string[],
  ): Place | undefined {
    const [key, ...others] = rest;
    if (key === undefined)
      return node === undefined ? undefined : { file: schemas.get(file)?.file ?? file, pointer: pointerTo('', ...at) };
    if (typeof node !== 'object' || node === null) return undefined;
    const own = Object.hasOwn(node, key) ? (node as Record<string, Json>)[key] : undefined;
    const found = own === undefined ? undefined : walk(own, file, [...at, key], others);
    if (found || !isObject(node)) return found;
    if (typeof node.$ref === 'string') return atReference(node.$ref, file, rest);
    const parts = Array.isArray(node.allOf) ? node.allOf : [];
    for (const [index, part] of parts.entries()) {
      const inherited = walk(part, file, [...at, 'allOf', String(index)], rest);
      if (inherited) return inherited;
    }
    return undefined;
  }

  /** References are resolved already: none leads in a circle. */
  function atReference(ref: string, file: string, rest: readonly string[]): Place | undefined {
    const [target, pointer = ''] = ref.split('#') as [string, string?];
    const name = target === '' ? file : target;
    const at = pointerKeys(pointer);
    let node: Json | undefined = schemas.get(name)?.source;
    for (const key of at) node = isObject(node) ? node[key] : undefined;
    return walk(node, name, at, rest);
  }
}
