import { type JsonObject, pointerKeys, valueAt } from './json.js';
import type { SourceContract } from './source.js';
import { mapSubschemas } from './subschemas.js';

/**
 * The body schemas of a contract by file name, with each `$ref` replaced by its target and without `$id`, `$schema` and
 * `$defs`: a copy inside another schema must not have the identity of the original. The data rules allow two kinds of
 * reference, to a file beside it and to `#/$defs/x`; nothing is fetched. The tests compare the result with a library's.
 */
export function dereference(schemas: SourceContract['schemas']): Map<string, JsonObject> {
  const roots = new Map<string, JsonObject>();
  const rootOf = (name: string): JsonObject => {
    const file = schemas.get(name)?.json as JsonObject;
    const root = roots.get(name) ?? inline(file, file);
    roots.set(name, root);
    return root;
  };
  /** The keywords beside a `$ref` come first and override those of its target. */
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
