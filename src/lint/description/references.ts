import { isObject } from '../../shared/json-object.js';
import { type PackageReference, parsePackageReference } from './package-reference.js';

/** A reference to this package, and the keys that lead to it. */
export interface FoundReference {
  reference: PackageReference;
  keys: string[];
}

/** A value on the way to a reference. Linked, because few of a description's values need their keys. */
interface Step {
  value: object;
  key: string;
  parent: Step | undefined;
}

/**
 * The references to this package in a description's own file, in its order. Iterative: a description may nest deeper than
 * the call stack.
 */
export function packageReferencesIn(description: unknown): FoundReference[] {
  const references: FoundReference[] = [];
  const stack: Step[] = isValue(description) ? [{ value: description, key: '', parent: undefined }] : [];
  // The anchors of YAML can make a document contain itself.
  const seen = new Set<object>();
  for (let step = stack.pop(); step; step = stack.pop()) {
    const { value } = step;
    if (seen.has(value)) continue;
    seen.add(value);
    const ref = isObject(value) ? value.$ref : undefined;
    const reference = typeof ref === 'string' ? parsePackageReference(ref) : undefined;
    if (reference) references.push({ reference, keys: keysTo(step) });
    const children = Object.entries(value);
    // Last in, first out: the first child is pushed last.
    for (let index = children.length - 1; index >= 0; index--) {
      const [key, child] = children[index] as [string, unknown];
      if (isValue(child)) stack.push({ value: child, key, parent: step });
    }
  }
  return references;
}

function isValue(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function keysTo(step: Step): string[] {
  const keys: string[] = [];
  for (let at: Step = step; at.parent; at = at.parent) keys.push(at.key);
  return keys.reverse();
}
