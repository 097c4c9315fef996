import { isObject, type JsonObject, pointerKeys, valueAt } from './json.js';
import type { SourceContract } from './source.js';
import { subschemas } from './subschemas.js';

/** The size of a schema in whose place each `$ref` is replaced by the schema that it leads to. */
export interface InlinedSize {
  /** How many schemas it consists of, itself included. */
  schemas: number;
  /** How deep they are nested. */
  levels: number;
}

/**
 * Measures the schema files of a contract without replacing anything: each definition is measured once, although it may
 * be used many times. A `$ref` that leads back to itself counts as empty. The size of a file is that of its root or of
 * its largest definition.
 */
export function inlinedSizes(files: SourceContract['schemas']): Map<string, InlinedSize> {
  const measured = new Map<unknown, InlinedSize>();

  const sizeOf = (schema: unknown, file: JsonObject): InlinedSize => {
    if (!isObject(schema)) return { schemas: 1, levels: 1 };
    const known = measured.get(schema);
    if (known) return known;
    measured.set(schema, { schemas: 0, levels: 0 });
    const { $defs: _, ...own } = schema;
    const parts = subschemas(own).map(([, sub]) => sizeOf(sub, file));
    const size = parts.reduce(
      (sum, part) => ({ schemas: sum.schemas + part.schemas, levels: Math.max(sum.levels, part.levels + 1) }),
      { schemas: 1, levels: 1 },
    );
    const target = targetOf(schema.$ref, file);
    if (target) {
      const { schemas, levels } = sizeOf(...target);
      size.schemas += schemas;
      size.levels = Math.max(size.levels, levels);
    }
    measured.set(schema, size);
    return size;
  };

  const targetOf = (ref: unknown, file: JsonObject): [schema: unknown, file: JsonObject] | undefined => {
    if (typeof ref !== 'string') return undefined;
    if (ref.startsWith('#')) return [valueAt(file, pointerKeys(ref.slice(1))), file];
    const other = files.get(ref)?.json;
    return other && [other, other];
  };

  return new Map(
    [...files].map(([name, { json }]) => {
      const definitions = isObject(json.$defs) ? Object.values(json.$defs) : [];
      const sizes = [json, ...definitions].map((schema) => sizeOf(schema, json));
      const most = (member: keyof InlinedSize) => Math.max(...sizes.map((size) => size[member]));
      return [name, { schemas: most('schemas'), levels: most('levels') }];
    }),
  );
}
