import { type JsonObject, pointerKeys, valueAt } from './json.js';
import type { SourceContract } from './source.js';
import { mapSubschemas } from './subschemas.js';

/**
 * The body schemas of a contract by file name, with what it leads to in the place of each `$ref`, and without what names
 * a schema: a copy of it inside another one must not claim its place. The data rules leave two kinds of reference, to a
 * file beside it and to `#/$defs/x`; nothing is ever fetched. The tests hold the result against a library's.
 */
export function dereference(schemas: SourceContract['schemas']): Map<string, JsonObject> {
  const roots = new Map<string, JsonObject>();
  const rootOf = (name: string): JsonObject => {
    const file = schemas.get(name)?.json as JsonObject;
    const root = roots.get(name) ?? inline(file, file);
    roots.set(name, root);
    return root;
  };
  /** What stands beside a `$ref` is said of the place, and comes before what the schema says that it leads to. */
  const inline = ({ $id, $schema, $defs, $ref, ...rest }: JsonObject, file: JsonObject): JsonObject => {
    const own = mapSubschemas(rest, (sub) => inline(sub, file));
    if (typeof $ref !== 'string') return own;
    const target = $ref.startsWith('#')
      ? inline(valueAt(file, pointerKeys($ref.slice(1))) as JsonObject, file)
      : rootOf($ref);
    return { ...own, ...target, ...own };
  };
  return new Map([...schemas.keys()].map((name) => [name, rootOf(name)]));
}
