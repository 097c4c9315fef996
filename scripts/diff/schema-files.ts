import type { JsonObject } from '../model/json.js';
import type { ContractModel, FormModel, SchemaModel } from '../model/model.js';
import type { Pair } from './change.js';
import { isSame } from './is-same.js';
import type { Report } from './report.js';

/** The names of schema files now, by their names before. */
export type Renames = ReadonlyMap<string, string>;

/** Finds the files that only have another name: the same schema, or that of the same form or envelope. */
export function renamedSchemas({ before, after }: Pair<ContractModel>): Renames {
  const gone = new Set([...before.schemas.keys()].filter((name) => !after.schemas.has(name)));
  const added = new Set([...after.schemas.keys()].filter((name) => !before.schemas.has(name)));
  const renames = new Map<string, string>();
  const pair = (old: string, now: string) => {
    if (!gone.delete(old) || !added.delete(now)) return;
    renames.set(old, now);
  };
  for (const old of [...gone]) {
    const content = contentOf(before.schemas.get(old));
    const now = [...added].find((name) => isSame(contentOf(after.schemas.get(name)), content));
    if (now !== undefined) pair(old, now);
  }
  for (const [old, now] of samePlaces({ before, after })) if (gone.has(old) && added.has(now)) pair(old, now);
  return renames;
}

/** A schema without what its name decides. */
function contentOf(schema: SchemaModel | undefined): JsonObject {
  const { $id: _, title: __, ...content } = (schema as SchemaModel).source;
  return content;
}

/** The schemas of envelopes in the same position, and of forms of one error that are identified in the same way. */
function samePlaces({ before, after }: Pair<ContractModel>): [string, string][] {
  const envelopes = before.envelopes.flatMap(({ json: old }, index): [string, string][] => {
    const now = after.envelopes[index]?.json;
    return now && now.shape === old.shape ? [[old.schema, now.schema]] : [];
  });
  const key = ({ shape, json }: FormModel) => JSON.stringify([shape, json.matchBy]);
  const forms = before.errors.flatMap(({ id, forms }) => {
    const now = after.errors.find((error) => error.id === id)?.forms ?? [];
    return forms.flatMap((form): [string, string][] => {
      const same = now.filter((other) => key(other) === key(form));
      return same.length === 1 && same[0] ? [[form.json.schema, same[0].json.schema]] : [];
    });
  });
  return [...envelopes, ...forms];
}

/** Reports files that came, went or have another name, and identifiers that changed apart from that. */
export function compareSchemaFiles({ before, after }: Pair<ContractModel>, renames: Renames, report: Report): void {
  const old = new Set([...renames.values()]);
  for (const [name, { file, source }] of before.schemas) {
    const now = after.schemas.get(renames.get(name) ?? name);
    if (!now) report.add('schema-removed', { file, pointer: '' }, source.title);
    else if (now.file !== file) report.add('schema-renamed', { file: now.file, pointer: '' }, file, now.file);
    if (now && baseOf(source.$id, file) !== baseOf(now.source.$id, now.file))
      report.add('id-changed', { file: now.file, pointer: '/$id' }, source.$id, now.source.$id);
  }
  for (const [name, { file, source }] of after.schemas)
    if (!before.schemas.has(name) && !old.has(name))
      report.add('schema-added', { file, pointer: '' }, undefined, source.title);
}

/** What an identifier has before the path of its file. */
function baseOf(id: string, file: string): string {
  return id.endsWith(file) ? id.slice(0, -file.length) : id;
}
