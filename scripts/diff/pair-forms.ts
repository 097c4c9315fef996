import type { FormModel } from '../model/model.js';
import type { Pair } from './change.js';
import type { Renames } from './schema-files.js';

export interface PairedForms {
  pairs: Pair<FormModel>[];
  added: FormModel[];
  removed: FormModel[];
}

/** What two states of one form have in common, the most first: forms have no ids. */
const KEYS: readonly ((form: FormModel, schema: string) => unknown)[] = [
  ({ json }, schema) => [{ ...json, schema }],
  ({ json, surfaces }, schema) => [schema, json.matchBy, json.codes, surfaces, json.since],
  ({ json, surfaces }, schema) => [schema, json.matchBy, surfaces],
  ({ json }, schema) => [schema, json.matchBy],
  (_, schema) => [schema],
  ({ json, shape }) => [shape, json.matchBy],
  ({ shape }) => [shape],
];

/** Finds the forms of an error that are the same one before and after. */
export function pairForms({ before, after }: Pair<readonly FormModel[]>, renames: Renames): PairedForms {
  const pairs: Pair<FormModel>[] = [];
  const [removed, added] = [[...before], [...after]];
  for (const key of KEYS) {
    for (const old of [...removed]) {
      const wanted = JSON.stringify(key(old, renames.get(old.json.schema) ?? old.json.schema));
      const index = added.findIndex((form) => JSON.stringify(key(form, form.json.schema)) === wanted);
      const [now] = index < 0 ? [] : added.splice(index, 1);
      if (!now) continue;
      removed.splice(removed.indexOf(old), 1);
      pairs.push({ before: old, after: now });
    }
  }
  return { pairs, added, removed };
}
